import { Injectable } from '@nestjs/common';
import {
  may,
  type Action,
  type Actor,
  type ChannelMember,
  type Level,
  type PartnerSide,
  type Role,
} from '@netwerkplein/contract';
import { DataSource } from 'typeorm';
import { Clock } from '../kernel/clock.ts';
import { poolOf } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';
import { Seat } from '../organisations/index.ts';
import { HELD_AT_1, SEATS_HELD_AT_1 } from './held.sql.ts';
import { Member } from './member.entity.ts';
import { SeatHolding } from './seat-holding.entity.ts';
import { standingsOf, type HeldRole, type HeldSeat } from './standing.rules.ts';

/** A member as sessions and messages need them: what they may do now, and how colleagues know them. */
export interface MemberNow {
  id: string;
  name: string;
  email: string;
  organisation: string;
  active: boolean;
  roles: Role[];
  standings: Actor['standings'];
  /** When the next seat or role begins or ends by itself, in milliseconds since 1970; Infinity when none does. */
  validUntil: number;
}

/** The only way to a member. */
@Injectable()
export class MemberAccess {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Who a member is at this moment; null when there is no such member. */
  async now(memberId: string): Promise<MemberNow | null> {
    const at = this.clock.now();
    const statement = { name: 'member now', text: MEMBER_NOW, values: [at, memberId] };
    const [row] = (await poolOf(this.database).query<MemberRow>(statement)).rows;
    if (row === undefined) return null;
    return {
      id: memberId,
      name: row.name,
      email: row.email,
      organisation: row.organisation,
      active: row.status === 'active',
      roles: row.roles.map(({ role }) => role),
      standings: standingsOf(row.seats, row.roles),
      validUntil: row.changes === null ? Infinity : row.changes.getTime(),
    };
  }

  /** Whoever holds a seat at a level now, each once. For who may read there, which the caller has asked. */
  async holdersAt(level: Level): Promise<ChannelMember[]> {
    return await this.database.query<ChannelMember[]>(HOLDERS_AT, [this.clock.now(), level]);
  }

  /** How many members hold a seat now, by level. */
  async countByLevel(): Promise<Map<Level, number>> {
    const rows = await this.database.query<{ level: Level; count: number }[]>(
      `select s.level, count(distinct h.member_id)::int as count from ${SEATS_HELD_AT_1} where ${HELD_AT_1} group by s.level`,
      [this.clock.now()],
    );
    return new Map(rows.map(({ level, count }) => [level, count]));
  }

  /** Who reads cases now: by a seat of a municipality, of a partner on one of these sides, or by a role. Each may occur more than once. */
  async caseReaders(sides: readonly PartnerSide[]): Promise<CaseReader[]> {
    return await this.database.query<CaseReader[]>(CASE_READERS, [this.clock.now(), sides]);
  }

  /** @throws Refusal `not_found` when there is no such member, or not for this actor. */
  async open(actor: Actor, action: Action, memberId: string): Promise<Member> {
    const member = await this.database.manager.findOneBy(Member, { id: memberId });
    if (member === null || !may(actor, action, { ownerId: member.id })) throw new Refusal('not_found');
    return member;
  }

  /** @throws Refusal `not_found` when the holding does not exist, ended already, or is not for this actor to end. */
  async openHolding(actor: Actor, action: Action, holdingId: string): Promise<{ holding: SeatHolding; level: Level }> {
    const holding = await this.database.manager.findOneBy(SeatHolding, { id: holdingId });
    const ended = holding?.heldTo != null && holding.heldTo <= this.clock.now();
    if (holding === null || ended || !may(actor, action, { ownerId: holding.memberId })) throw new Refusal('not_found');
    const { level } = await this.database.manager.findOneByOrFail(Seat, { id: holding.seatId });
    return { holding, level };
  }
}

/** Somebody who reads cases. */
export interface CaseReader {
  id: string;
  organisation: string;
  /** Speaks under a name of their own; a moderator does not speak, a specialist speaks for the office. */
  writes: boolean;
}

interface MemberRow {
  name: string;
  email: string;
  organisation: string;
  status: Member['status'];
  seats: HeldSeat[];
  roles: HeldRole[];
  changes: Date | null;
}

const MEMBER_NOW = `
  select member.name, member.email, member.status, employer.display_name as organisation,
    coalesce((select json_agg(json_build_object('level', s.level, 'capacity', s.capacity, 'kind', o.kind, 'side', o.side))
      from ${SEATS_HELD_AT_1} where ${HELD_AT_1} and h.member_id = member.id), '[]') as seats,
    coalesce((select json_agg(json_build_object('role', r.role, 'level', r.level) order by r.role) from role_grant r
      where r.member_id = member.id and r.granted_from <= $1 and (r.granted_to is null or r.granted_to > $1)), '[]') as roles,
    (select min(moment) from (
      select unnest(array[held_from, held_to, s.valid_from, s.valid_to]) as moment from seat_holding h join seat s on s.id = h.seat_id
        where h.member_id = member.id
      union all select unnest(array[granted_from, granted_to]) from role_grant r where r.member_id = member.id
    ) moments where moment > $1) as changes
  from member join organisation employer on employer.id = member.organisation_id
  where member.id = $2`;

const HOLDERS_AT = `
  select m.id, m.name, employer.display_name as organisation,
    (array_agg(s.capacity order by case s.capacity when 'member' then 0 when 'deputy' then 1 else 2 end))[1] as capacity,
    coalesce((select json_agg(r.role order by r.role) from role_grant r where r.member_id = m.id
      and (r.level is null or r.level = $2) and r.granted_from <= $1 and (r.granted_to is null or r.granted_to > $1)), '[]') as roles
  from ${SEATS_HELD_AT_1}
  join organisation employer on employer.id = m.organisation_id
  where ${HELD_AT_1} and s.level = $2
  group by m.id, m.name, employer.display_name
  order by employer.display_name, m.name`;

// As the rows 'case.read' and 'case.post' of the table of rights have it.
const CASE_READERS = `
  select m.id, employer.display_name as organisation, not exists (
      select 1 from role_grant r where r.member_id = m.id and r.role = 'specialist'
        and r.granted_from <= $1 and (r.granted_to is null or r.granted_to > $1)) as writes
  from ${SEATS_HELD_AT_1}
  join organisation employer on employer.id = m.organisation_id
  where ${HELD_AT_1} and s.capacity <> 'observer' and (o.kind = 'municipality' or o.side = any($2::text[]))
  union all
  select m.id, employer.display_name, false
  from role_grant r join member m on m.id = r.member_id and m.status = 'active'
  join organisation employer on employer.id = m.organisation_id
  where r.role in ('specialist', 'moderator') and r.granted_from <= $1 and (r.granted_to is null or r.granted_to > $1)`;
