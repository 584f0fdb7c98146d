import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { GroupCapacity, Invitation } from '@netwerkplein/contract';
import { IsNull } from 'typeorm';
import type { Room } from '../kernel/announcer.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Step } from '../kernel/unit-of-work.ts';
import { ChannelPerson } from './channel-person.entity.ts';
import { Channel } from './channel.entity.ts';
import { ReadMark } from './read-mark.entity.ts';
import { Stream } from './stream.entity.ts';

/** Below the channels of the levels. */
const POSITION = 1_000;

/** The channels of working groups: made, filled and closed within the step of whoever may. Asks no permission: its callers have. */
@Injectable()
export class GroupChannels {
  async make(
    step: Step,
    wish: Pick<Channel, 'dilemmaId' | 'theme' | 'name' | 'purpose' | 'closesAt'>,
  ): Promise<string> {
    const id = randomUUID();
    await step.manager.insert(Channel, { ...wish, id, level: 'tactical', position: POSITION, createdAt: step.at });
    await step.manager.insert(Stream, { id, lastSeq: 0 });
    return id;
  }

  /**
   * A guest sees what comes after them, unless all of it is opened to them; a member sees everything.
   * @throws Refusal `conflict` when this person is in it already.
   */
  async add(step: Step, channelId: string, { memberId, capacity, asked, seesEarlier }: Invitation): Promise<void> {
    // Locked, so that no message comes between this number and the guest.
    const [stream] = await step.manager.query<{ lastSeq: number }[]>(
      'select last_seq as "lastSeq" from stream where id = $1 for update',
      [channelId],
    );
    if (await step.manager.existsBy(ChannelPerson, { channelId, memberId, toAt: IsNull() }))
      throw new Refusal('conflict');
    const seesAfter = capacity === 'member' || seesEarlier ? 0 : (stream?.lastSeq ?? 0);
    await step.manager.insert(ChannelPerson, {
      id: randomUUID(),
      channelId,
      memberId,
      capacity,
      asked: asked.trim() === '' ? null : asked,
      seesAfter,
      fromAt: step.at,
      toAt: null,
    });
    // What is closed to them is not unread either.
    if (seesAfter > 0)
      await step.manager.upsert(ReadMark, { memberId, channelId, seq: seesAfter }, ['memberId', 'channelId']);
    await step.signal({ channel: 'member_rights', about: memberId });
    await this.tellReaders(step, channelId);
  }

  /** @throws Refusal `not_found` when this person is not in it. */
  async remove(step: Step, channelId: string, memberId: string): Promise<void> {
    const { affected } = await step.manager.update(
      ChannelPerson,
      { channelId, memberId, toAt: IsNull() },
      { toAt: step.at },
    );
    if (affected !== 1) throw new Refusal('not_found');
    await step.signal({ channel: 'member_rights', about: memberId });
    step.tell([`member:${memberId}`, { type: 'member.rights', memberId }]);
    await this.tellReaders(step, channelId);
  }

  /** From now on nobody writes here, and guests read it no longer. */
  async close(step: Step, channelId: string): Promise<void> {
    await step.manager.update(Channel, { id: channelId }, { closesAt: step.at });
    for (const { memberId } of await this.people(step, channelId)) {
      await step.signal({ channel: 'member_rights', about: memberId });
      step.tell([`member:${memberId}`, { type: 'member.rights', memberId }]);
    }
  }

  /** Whom the channel has now. */
  async people(step: Step, channelId: string): Promise<{ memberId: string; capacity: GroupCapacity }[]> {
    return await step.manager.findBy(ChannelPerson, { channelId, toAt: IsNull() });
  }

  private async tellReaders(step: Step, channelId: string): Promise<void> {
    for (const { memberId } of await this.people(step, channelId)) {
      const room: Room = `member:${memberId}`;
      step.tell([room, { type: 'level.readers', level: 'tactical' }]);
    }
  }
}
