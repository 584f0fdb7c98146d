import { Injectable } from '@nestjs/common';
import type { Actor, Draft as DraftAnswer } from '@netwerkplein/contract';
import { DataSource } from 'typeorm';
import { Announcer } from '../kernel/announcer.ts';
import { Clock } from '../kernel/clock.ts';
import { ChannelAccess } from './channel.access.ts';
import { Draft } from './draft.entity.ts';

/** Unsent text, one per member and channel (excellent A11). */
@Injectable()
export class DraftService {
  constructor(
    private readonly channels: ChannelAccess,
    private readonly database: DataSource,
    private readonly announcer: Announcer,
    private readonly clock: Clock,
  ) {}

  async open(actor: Actor, channelId: string): Promise<DraftAnswer> {
    const channel = await this.channels.open(actor, channelId, 'message.post');
    return present(channel.id, await this.find(actor, channel.id));
  }

  /** An empty text leaves no words behind; only the revision stays, so that another device notices. */
  async save(actor: Actor, channelId: string, text: string): Promise<DraftAnswer> {
    const channel = await this.channels.open(actor, channelId, 'message.post');
    await this.database.query(
      `insert into draft (member_id, channel_id, text, revision, saved_at) values ($1, $2, $3, 1, $4)
       on conflict (member_id, channel_id) do update set text = $3, revision = draft.revision + 1, saved_at = $4
       where draft.text <> $3`,
      [actor.memberId, channel.id, text, this.clock.now()],
    );
    const draft = present(channel.id, await this.find(actor, channel.id));
    this.announcer.notice(`member:${actor.memberId}`, {
      type: 'channel.draft',
      channelId: channel.id,
      revision: draft.revision,
    });
    return draft;
  }

  private find(actor: Actor, channelId: string): Promise<Draft | null> {
    return this.database.manager.findOneBy(Draft, { memberId: actor.memberId, channelId });
  }
}

const present = (channelId: string, draft: Draft | null): DraftAnswer => ({
  channelId,
  text: draft?.text ?? '',
  revision: draft?.revision ?? 0,
  savedAt: draft?.savedAt.toISOString() ?? null,
});
