import { Injectable } from '@nestjs/common';
import { may, type Actor, type AnswerOf, type doors } from '@netwerkplein/contract';
import { DataSource, IsNull } from 'typeorm';
import { casesChanged } from '../kernel/announcer.ts';
import { Clock } from '../kernel/clock.ts';
import { Refusal } from '../kernel/refusal.ts';
import { UnitOfWork } from '../kernel/unit-of-work.ts';
import { HELD_AT_1, SEATS_HELD_AT_1 } from './held.sql.ts';
import { MemberAccess } from './member.access.ts';
import { SeatHolding } from './seat-holding.entity.ts';

/** Managing members and the seats they hold. */
@Injectable()
export class MemberService {
  constructor(
    private readonly members: MemberAccess,
    private readonly work: UnitOfWork,
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<AnswerOf<typeof doors.member.list>> {
    if (!may(actor, 'member.list')) throw new Refusal('not_allowed');
    return { items: await this.database.query(LISTED, [this.clock.now()]) };
  }

  /** End the holding of a seat: open sockets of the member lose its rooms, requests its rights, at once. */
  async endHolding(actor: Actor, holdingId: string): Promise<void> {
    const { holding, level } = await this.members.openHolding(actor, 'seat.end', holdingId);
    await this.work.run(actor.memberId, async (step) => {
      const open = { id: holding.id, heldTo: holding.heldTo ?? IsNull() };
      const { affected } = await step.manager.update(SeatHolding, open, { heldTo: step.at });
      // Somebody else ended it at the same moment.
      if (affected !== 1) throw new Refusal('not_found');
      await step.signal({ channel: 'member_rights', about: holding.memberId });
      await step.record(
        {
          action: 'seat-holding.ended',
          object: { kind: 'seat-holding', id: holding.id },
          details: { member: holding.memberId, seat: holding.seatId },
        },
        [`member:${holding.memberId}`, { type: 'member.rights', memberId: holding.memberId }],
        [`level:${level}`, { type: 'level.readers', level }],
        ['directory', { type: 'directory.changed', memberId: holding.memberId }],
        // How many read along is said where one writes.
        ...casesChanged,
      );
    });
  }
}

const LISTED = `
  select member.id, member.name, member.email, employer.display_name as organisation,
    coalesce((select json_agg(r.role order by r.role) from role_grant r where r.member_id = member.id
      and r.granted_from <= $1 and (r.granted_to is null or r.granted_to > $1)), '[]') as roles,
    coalesce((select json_agg(json_build_object('id', h.id, 'organisation', o.display_name, 'level', s.level,
        'capacity', s.capacity, 'heldFrom', to_char(h.held_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by s.level)
      from ${SEATS_HELD_AT_1} where ${HELD_AT_1} and h.member_id = member.id), '[]') as holdings
  from member join organisation employer on employer.id = member.organisation_id
  order by employer.display_name, member.name`;
