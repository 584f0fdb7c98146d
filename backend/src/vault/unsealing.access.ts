import { Injectable } from '@nestjs/common';
import { may, type Actor } from '@netwerkplein/contract';
import type { KeyGroup } from '@netwerkplein/contract/sealing';
import { DataSource, type EntityManager } from 'typeorm';
import { Refusal } from '../kernel/refusal.ts';
import type { Decided, Officer } from './unsealing.rules.ts';
import type { UnsealingRow } from './unsealing.entity.ts';
import { Vault } from './vault.ts';

interface Person extends Officer {
  name: string;
  organisation: string;
}

/** What one group said, and who said it. */
export interface Decision extends Decided, Person {
  reason: string | null;
  share: string | null;
  at: string;
}

/** A request with the people in it. */
export interface Request extends UnsealingRow {
  label: string | null;
  requester: Person;
  decisions: Decision[];
}

/** Older requests are in the yearly count. */
const NEWEST = 200;

/** The only way to a request to open a name. */
@Injectable()
export class UnsealingAccess {
  constructor(
    private readonly database: DataSource,
    private readonly vault: Vault,
  ) {}

  /** The own requests, and for key holders those of cases in which they take no part. */
  async visible(actor: Actor): Promise<Request[]> {
    const decides = may(actor, 'unsealing.decide');
    if (!decides && !may(actor, 'unsealing.ask')) throw new Refusal('not_allowed');
    const sql = `${REQUESTS} where u.requester_id = $1 or $2 order by u.requested_at desc, u.id limit ${NEWEST}`;
    const rows = await this.database.query<Request[]>(sql, [actor.memberId, decides]);
    const parts = await this.vault.findMany(actor.memberId, [...new Set(rows.map(({ caseId }) => caseId))]);
    return rows.filter(({ requesterId, caseId }) => requesterId === actor.memberId || !parts.has(caseId));
  }

  /** @throws Refusal `not_found` unless the actor asked for it, and still may. */
  async own(actor: Actor, id: string, manager: EntityManager): Promise<Request> {
    const request = may(actor, 'unsealing.ask') ? await this.find(id, manager) : null;
    if (request?.requesterId !== actor.memberId) throw new Refusal('not_found');
    return request;
  }

  /** @throws Refusal `not_found` unless the actor holds keys, and takes no part in that case. */
  async toDecide(actor: Actor, id: string, manager?: EntityManager): Promise<Request> {
    const request = may(actor, 'unsealing.decide') ? await this.find(id, manager) : null;
    if (request === null || (await this.vault.find(actor.memberId, request.caseId)) !== null)
      throw new Refusal('not_found');
    return request;
  }

  /** With a manager, the row is held until its transaction ends. */
  private async find(id: string, manager?: EntityManager): Promise<Request | null> {
    if (manager) await manager.query('select 1 from unsealing where id = $1 for update', [id]);
    const [row] = await (manager ?? this.database).query<Request[]>(`${REQUESTS} where u.id = $1`, [id]);
    return row ?? null;
  }
}

/** The group of an actor's keys, as the table of rights has it. */
export const groupsOf = (actor: Pick<Actor, 'standings'>): KeyGroup[] => [
  ...(actor.standings.some(({ as }) => as === 'firstKeyHolder') ? [1 as const] : []),
  ...(actor.standings.some(({ as }) => as === 'secondKeyHolder') ? [2 as const] : []),
];

const REQUESTS = `
  select u.id, u.case_id as "caseId", u.participant_id as "participantId", u.requester_id as "requesterId", u.purpose, u.motivation,
    u.viewer_public_key as "viewerPublicKey", u.state, u.requested_at as "requestedAt", u.opened_at as "openedAt",
    u.inform_from::text as "informFrom", u.delay_ground as "delayGround",
    (select p.label from case_participant p where p.id = u.participant_id) as label,
    json_build_object('memberId', m.id, 'name', m.name, 'organisation', o.display_name, 'organisationId', o.id) as requester,
    coalesce((select json_agg(json_build_object('group', a.key_group, 'verdict', a.verdict, 'reason', a.reason, 'share', a.share,
        'at', to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'memberId', d.id, 'name', d.name,
        'organisation', e.display_name, 'organisationId', e.id) order by a.key_group)
      from unsealing_approval a join member d on d.id = a.member_id join organisation e on e.id = d.organisation_id
      where a.unsealing_id = u.id), '[]') as decisions
  from unsealing u join member m on m.id = u.requester_id join organisation o on o.id = m.organisation_id`;
