import { Injectable } from '@nestjs/common';
import { may, type Actor, type HolderKey as Shown } from '@netwerkplein/contract';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../kernel/clock.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { HolderKey } from './holder-key.entity.ts';
import { Holders, type WorkingKey } from './holders.ts';

type Row = Pick<HolderKey, 'id' | 'memberId' | 'keyGroup' | 'publicKey' | 'fingerprint' | 'state' | 'confirmedBy'> & {
  madeOn: string;
  holder: Shown['holder'];
  organisationId: string;
  confirmer: Shown['confirmedBy'];
  /** The holder has the role today. */
  holds: boolean;
};

/** A key, with what the actor can do to it. */
export interface ListedKey {
  row: Row;
  shown: Shown;
}

/** The only way to a holder's key: key holders and privacy officers see all of them. */
@Injectable()
export class KeyAccess {
  constructor(
    private readonly database: DataSource,
    private readonly holders: Holders,
    private readonly clock: Clock,
  ) {}

  async visible(actor: Actor, manager: EntityManager = this.database.manager): Promise<ListedKey[]> {
    if (!mayLook(actor)) throw new Refusal('not_allowed');
    const rows = await manager.query<Row[]>(KEYS, [this.clock.now()]);
    const working = await this.holders.working(manager);
    const [own] = await manager.query<{ organisationId: string }[]>(
      'select organisation_id as "organisationId" from member where id = $1',
      [actor.memberId],
    );
    const missing = await missingOf(manager, working);
    return rows.map((row) => ({
      row,
      shown: shownTo(actor, own?.organisationId ?? null, row, working, missing.get(row.id) ?? 0),
    }));
  }

  /** One of them, held until the transaction ends. @throws Refusal `not_found` when it is not there, or not for this actor. */
  async open(actor: Actor, id: string, manager: EntityManager): Promise<ListedKey> {
    if (!mayLook(actor)) throw new Refusal('not_found');
    await manager.query('select 1 from holder_key where id = $1 for update', [id]);
    const found = (await this.visible(actor, manager)).find(({ row }) => row.id === id);
    if (found === undefined) throw new Refusal('not_found');
    return found;
  }
}

const mayLook = (actor: Actor): boolean => may(actor, 'vault.hold') || may(actor, 'unsealing.ask');

function shownTo(
  actor: Actor,
  organisationId: string | null,
  row: Row,
  working: readonly WorkingKey[],
  missing: number,
): Shown {
  const isOwn = row.memberId === actor.memberId;
  const isStranger = !isOwn && row.organisationId !== organisationId;
  const works = working.some(({ id }) => id === row.id);
  const sharesGroup = working.some(
    (key) => key.memberId === actor.memberId && key.keyGroup === row.keyGroup && key.id !== row.id,
  );
  return {
    id: row.id,
    group: row.keyGroup,
    state: row.state,
    fingerprint: row.fingerprint,
    publicKey: row.publicKey,
    holder: row.holder,
    confirmedBy: row.confirmer,
    madeOn: row.madeOn,
    holds: row.holds,
    missing,
    mayConfirm: row.state === 'pending' && row.holds && isStranger,
    // Of somebody who still has the role only by themselves: nobody can put another out of the way.
    mayRetire: row.state !== 'retired' && (isOwn ? may(actor, 'vault.hold') : isStranger && !row.holds),
    mayHandOver: works && sharesGroup && missing > 0,
  };
}

/** Of each working key: how many names it has no half of, although a colleague of the group has. */
async function missingOf(manager: EntityManager, working: readonly WorkingKey[]): Promise<Map<string, number>> {
  const rows = await manager.query<{ id: string; missing: number }[]>(MISSING, [
    working.map(({ id }) => id),
    working.map(({ keyGroup }) => keyGroup),
  ]);
  return new Map(rows.map(({ id, missing }) => [id, missing]));
}

const KEYS = `
  select k.id, k.member_id as "memberId", k.key_group as "keyGroup", k.public_key as "publicKey", k.fingerprint, k.state,
    k.confirmed_by as "confirmedBy", k.made_on::text as "madeOn", m.organisation_id as "organisationId",
    json_build_object('id', m.id, 'name', m.name, 'organisation', o.display_name) as holder,
    case when c.id is null then null else json_build_object('id', c.id, 'name', c.name, 'organisation', co.display_name) end as confirmer,
    m.status = 'active' and exists (
      select 1 from role_grant r where r.member_id = m.id and r.role = 'key_holder_' || k.key_group
        and r.granted_from <= $1 and (r.granted_to is null or r.granted_to > $1)) as holds
  from holder_key k join member m on m.id = k.member_id join organisation o on o.id = m.organisation_id
  left join member c on c.id = k.confirmed_by left join organisation co on co.id = c.organisation_id
  order by k.key_group, o.display_name, m.name, k.made_on, k.id`;

const MISSING = `
  with working (id, key_group) as (select * from unnest($1::uuid[], $2::int[]))
  select w.id, (
    select count(distinct s.participant_id)::int from vault_share s join working g on g.id = s.key_id and g.key_group = w.key_group
    where not exists (select 1 from vault_share t where t.participant_id = s.participant_id and t.key_id = w.id)) as missing
  from working w`;
