import { Injectable } from '@nestjs/common';
import { may, type Action, type Actor, type ListedDilemma } from '@netwerkplein/contract';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../kernel/clock.ts';
import { Refusal } from '../kernel/refusal.ts';
import { HELD_AT_1, SEATS_HELD_AT_1 } from '../members/index.ts';
import { Dilemma } from './dilemma.entity.ts';
import { factsFor, type Standpoint } from './dilemma.rules.ts';
import { WorkingGroup } from './working-group.entity.ts';

/** Somebody in a working group now. */
interface GroupMember {
  id: string;
  name: string;
  organisation: string;
  capacity: 'member' | 'guest';
  asked: string | null;
}

/** The working group of a dilemma, with its people. */
export interface OpenGroup {
  row: WorkingGroup;
  channelId: string;
  open: boolean;
  people: GroupMember[];
}

/** A dilemma as it is open to one actor. */
export interface OpenDilemma {
  row: Dilemma;
  municipality: string;
  group: OpenGroup | null;
  standpoint: Standpoint;
}

/** The only way to a dilemma. */
@Injectable()
export class DilemmaAccess {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * @param manager of the step that is going to change it: its row is locked then.
   * @throws Refusal `not_found`, whether it is absent or not for this actor to read; `not_allowed` when only the act is not theirs.
   */
  async open(actor: Actor, id: string, action: Action, manager?: EntityManager): Promise<OpenDilemma> {
    const within = manager ?? this.database.manager;
    const lock = manager === undefined ? {} : { lock: { mode: 'pessimistic_write' as const } };
    const row = await within.findOne(Dilemma, { where: { id }, ...lock });
    if (row === null) throw new Refusal('not_found');
    const [found] = await within.query<{ municipality: string }[]>(
      'select display_name as municipality from organisation where id = $1',
      [row.organisationId],
    );
    const group = await this.groupOf(id, within);
    const standpoint: Standpoint = {
      state: row.state,
      broughtBy: row.broughtBy,
      group: group && { leadId: group.row.leadId, open: group.open, invited: isInvited(actor, group) },
    };
    if (!may(actor, 'dilemma.read', factsFor('dilemma.read', standpoint))) throw new Refusal('not_found');
    if (!may(actor, action, factsFor(action, standpoint))) throw new Refusal('not_allowed');
    return { row, municipality: found?.municipality ?? '', group, standpoint };
  }

  /** All dilemmas that the actor may read, those that moved last first. */
  async readable(actor: Actor): Promise<ListedDilemma[]> {
    const all = may(actor, 'dilemma.read');
    return await this.database.query<ListedDilemma[]>(LISTED, [all, actor.memberId, this.clock.now()]);
  }

  /** The municipality for which the actor holds a seat now; their own one first. */
  async municipalityOf(actor: Actor, manager: EntityManager): Promise<string> {
    const [row] = await manager.query<{ id: string }[]>(MUNICIPALITY, [this.clock.now(), actor.memberId]);
    if (row === undefined) throw new Refusal('not_allowed');
    return row.id;
  }

  private async groupOf(dilemmaId: string, manager: EntityManager): Promise<OpenGroup | null> {
    const row = await manager.findOneBy(WorkingGroup, { dilemmaId });
    if (row === null) return null;
    const [channel] = await manager.query<{ id: string; closesAt: Date }[]>(
      'select id, closes_at as "closesAt" from channel where dilemma_id = $1',
      [dilemmaId],
    );
    if (channel === undefined) throw new Error('a working group without its channel');
    const people = await manager.query<GroupMember[]>(PEOPLE, [channel.id]);
    return { row, channelId: channel.id, open: this.clock.now() < channel.closesAt, people };
  }
}

/** One is in a group while it is open; who is no guest stays in it afterwards, to read. */
const isInvited = ({ memberId }: Actor, { open, people }: OpenGroup): boolean =>
  people.some(({ id, capacity }) => id === memberId && (open || capacity === 'member'));

const LISTED = `
  select d.id, d.form->>'title' as title, d.form->>'theme' as theme, d.state, o.display_name as municipality,
    d.brought_on::text as "broughtOn", d.moved_on::text as "movedOn"
  from dilemma d join organisation o on o.id = d.organisation_id
  where $1::boolean or exists (
    select 1 from channel c join channel_person p on p.channel_id = c.id
    where c.dilemma_id = d.id and p.member_id = $2 and p.to_at is null and (c.closes_at > $3 or p.capacity = 'member'))
  order by d.moved_on desc, title`;

const PEOPLE = `
  select m.id, m.name, o.display_name as organisation, p.capacity, p.asked
  from channel_person p join member m on m.id = p.member_id and m.status = 'active' join organisation o on o.id = m.organisation_id
  where p.channel_id = $1 and p.to_at is null
  order by p.capacity desc, o.display_name, m.name`;

const MUNICIPALITY = `
  select o.id from ${SEATS_HELD_AT_1}
  where ${HELD_AT_1} and h.member_id = $2 and o.kind = 'municipality' and s.capacity <> 'observer'
  order by (o.id = m.organisation_id) desc, o.display_name limit 1`;
