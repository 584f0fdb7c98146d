import { Injectable } from '@nestjs/common';
import {
  limits,
  type Actor,
  type AnswerOf,
  type Colleague,
  type DilemmaView,
  type doors,
  type InputOf,
  type Invitation,
} from '@netwerkplein/contract';
import { DataSource, In } from 'typeorm';
import { GroupChannels } from '../channels/index.ts';
import { Guard } from '../guard/index.ts';
import { dayOf } from '../kernel/day.ts';
import { Refusal } from '../kernel/refusal.ts';
import { UnitOfWork, type Step } from '../kernel/unit-of-work.ts';
import { Member } from '../members/index.ts';
import { DilemmaAccess, type OpenDilemma, type OpenGroup } from './dilemma.access.ts';
import { DilemmaLog } from './dilemma-log.ts';
import { endOf, endsInTime } from './dilemma.rules.ts';
import { DilemmaService } from './dilemma.service.ts';
import { WorkingGroup } from './working-group.entity.ts';

type FormAsked = InputOf<typeof doors.group.form>['body'];
type InviteAsked = InputOf<typeof doors.group.invite>['body'];
type AdviseAsked = InputOf<typeof doors.group.advise>['body'];
type CloseAsked = InputOf<typeof doors.group.close>['body'];

/** The working group of a dilemma: who is in it, until when, and what it advises. */
@Injectable()
export class GroupService {
  constructor(
    private readonly dilemmas: DilemmaAccess,
    private readonly views: DilemmaService,
    private readonly log: DilemmaLog,
    private readonly channels: GroupChannels,
    private readonly guard: Guard,
    private readonly work: UnitOfWork,
    private readonly database: DataSource,
  ) {}

  async candidates(actor: Actor, id: string): Promise<AnswerOf<typeof doors.group.candidates>> {
    await this.dilemmas.open(actor, id, 'dilemma.guide');
    return { items: await this.database.query<Colleague[]>(CANDIDATES) };
  }

  async form(actor: Actor, id: string, asked: FormAsked): Promise<DilemmaView> {
    const { version, purpose, endsOn, leadId, people, note, choices } = asked;
    const questions = Object.fromEntries(people.map((person, index) => [`people.${index}`, person.asked]));
    const kept = this.guard.check({ purpose, note, ...questions }, choices);
    await this.work.run(actor.memberId, async (step) => {
      const open = await this.dilemmas.open(actor, id, 'dilemma.guide', step.manager);
      this.log.expect('form_group', open, version);
      const lead = people.find(({ memberId }) => memberId === leadId);
      if (lead?.capacity !== 'member' || !endsInTime(endsOn, dayOf(step.at))) throw new Refusal('invalid');
      await expectMembers(step, people);
      const { theme, title } = open.row.form;
      const group = { dilemmaId: id, purpose, endsOn, leadId, advice: null, advisedOn: null };
      await step.manager.insert(WorkingGroup, group);
      const wish = { dilemmaId: id, theme, name: title, purpose, closesAt: endOf(endsOn) };
      const channelId = await this.channels.make(step, wish);
      for (const person of people) await this.channels.add(step, channelId, person);
      const details = { channel: channelId, people: people.length };
      const taken = { what: 'group', state: 'group', note, audit: 'group.formed', details, kept } as const;
      await this.log.take(step, actor, 'form_group', open, taken);
      for (const { memberId } of people) step.tell([`member:${memberId}`, { type: 'dilemma.changed', dilemmaId: id }]);
    });
    return await this.views.view(actor, id);
  }

  async invite(actor: Actor, id: string, { choices, ...person }: InviteAsked): Promise<DilemmaView> {
    const kept = this.guard.check({ asked: person.asked }, choices);
    await this.change(actor, id, async (step, open, group) => {
      if (group.people.length >= limits.groupSize) throw new Refusal('invalid');
      await expectMembers(step, [person]);
      await this.channels.add(step, group.channelId, person);
      const { memberId, capacity } = person;
      const details = { channel: group.channelId, member: memberId, capacity, ...kept };
      await step.record({ action: 'group.joined', object: { kind: 'dilemma', id: open.row.id }, details }, [
        `member:${memberId}`,
        { type: 'dilemma.changed', dilemmaId: id },
      ]);
    });
    return await this.views.view(actor, id);
  }

  /** @throws Refusal `conflict` for its lead: a group has one until it ends. */
  async remove(actor: Actor, id: string, memberId: string): Promise<DilemmaView> {
    await this.change(actor, id, async (step, open, group) => {
      if (memberId === group.row.leadId) throw new Refusal('conflict');
      await this.channels.remove(step, group.channelId, memberId);
      const details = { channel: group.channelId, member: memberId };
      await step.record({ action: 'group.left', object: { kind: 'dilemma', id: open.row.id }, details });
    });
    return await this.views.view(actor, id);
  }

  async advise(actor: Actor, id: string, { version, text, choices }: AdviseAsked): Promise<DilemmaView> {
    const kept = this.guard.check({ text }, choices);
    await this.work.run(actor.memberId, async (step) => {
      const open = await this.dilemmas.open(actor, id, 'group.advise', step.manager);
      this.log.expect('advise', open, version);
      await step.manager.update(WorkingGroup, { dilemmaId: id }, { advice: text, advisedOn: dayOf(step.at) });
      const taken = { what: 'advised', note: '', audit: 'group.advised', kept } as const;
      await this.log.take(step, actor, 'advise', open, taken);
    });
    return await this.views.view(actor, id);
  }

  async close(actor: Actor, id: string, { version, note, choices }: CloseAsked): Promise<DilemmaView> {
    const kept = this.guard.check({ note }, choices);
    await this.change(actor, id, async (step, open, group) => {
      this.log.expect('change_group', open, version);
      await this.channels.close(step, group.channelId);
      const taken = { what: 'group_closed', note, audit: 'group.closed', kept } as const;
      await this.log.take(step, actor, 'change_group', open, taken);
    });
    return await this.views.view(actor, id);
  }

  /** Change a group that is open: one change after the other, and everybody is told. */
  private async change(
    actor: Actor,
    id: string,
    act: (step: Step, open: OpenDilemma, group: OpenGroup) => Promise<void>,
  ): Promise<void> {
    await this.work.run(actor.memberId, async (step) => {
      const open = await this.dilemmas.open(actor, id, 'dilemma.guide', step.manager);
      this.log.expect('change_group', open);
      if (open.group !== null) await act(step, open, open.group);
      this.log.tell(step, open);
    });
  }
}

/** @throws Refusal `invalid` when one of them is named twice, or is no active member. */
async function expectMembers(step: Step, people: readonly Pick<Invitation, 'memberId'>[]): Promise<void> {
  const ids = people.map(({ memberId }) => memberId);
  const known = await step.manager.countBy(Member, { id: In(ids), status: 'active' });
  if (new Set(ids).size !== ids.length || known !== ids.length) throw new Refusal('invalid');
}

const CANDIDATES = `
  select m.id, m.name, o.display_name as organisation from member m join organisation o on o.id = m.organisation_id
  where m.status = 'active' order by o.display_name, m.name`;
