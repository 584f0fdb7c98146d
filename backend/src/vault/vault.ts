import { Injectable } from '@nestjs/common';
import { sealIdentity } from '@netwerkplein/contract/sealing';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../kernel/clock.ts';
import { poolOf } from '../kernel/database.ts';
import { dayOf } from '../kernel/day.ts';
import { Refusal } from '../kernel/refusal.ts';
import { CaseKeys } from './case-keys.ts';
import { encrypt, keyFor, tagOf } from './cipher.ts';
import { Holders } from './holders.ts';
import { VaultSeal } from './vault-seal.entity.ts';
import { VaultShare } from './vault-share.entity.ts';
import { Visits } from './visits.ts';

/** What covers sealed names, beside the halves of two key holders: out of the key of their case. */
export const sealKey = (caseKey: Buffer): Buffer => keyFor('seals', caseKey);

/**
 * Who is who in a case. It answers about the member who asks, to the code that serves that member, and to nobody else; whether they
 * may is asked before.
 */
@Injectable()
export class Vault {
  constructor(
    private readonly database: DataSource,
    private readonly keys: CaseKeys,
    private readonly holders: Holders,
    private readonly visits: Visits,
    private readonly clock: Clock,
  ) {}

  /** Whether a name that is sealed now can be opened by the procedure. */
  async ready(): Promise<boolean> {
    return await this.holders.ready();
  }

  /** Make the key of a case, whose row is there. */
  async begin(manager: EntityManager, caseId: string): Promise<void> {
    await this.keys.begin(manager, caseId);
  }

  /** Under which name a member takes part in a case; null when under none, and when the case's key is gone. */
  async find(memberId: string, caseId: string): Promise<string | null> {
    return (await this.findMany(memberId, [caseId])).get(caseId) ?? null;
  }

  /** The same for many cases: their ids, with the participant's. */
  async findMany(memberId: string, caseIds: readonly string[]): Promise<Map<string, string>> {
    const keys = await this.keys.findMany(caseIds);
    if (keys.size === 0) return new Map();
    const values = [[...keys.keys()], [...keys.values()].map((key) => tagOf(key, 'name', memberId))];
    const { rows } = await poolOf(this.database).query<Found>({ name: 'vault names', text: FOUND, values });
    return new Map(rows.map(({ caseId, participantId }) => [caseId, participantId]));
  }

  /**
   * Bind a participant, whose row is there, to a member: to be found back under it, and sealed for all key holders.
   * @throws Refusal `keys_missing`, `names_gone`, or `conflict` when the member takes part already; the transaction stays usable.
   */
  async enrol(
    manager: EntityManager,
    { caseId, participantId, memberId }: { caseId: string; participantId: string; memberId: string },
  ): Promise<void> {
    const key = await this.keys.find(manager, caseId);
    if (key === null) throw new Refusal('names_gone');
    const added = await manager.query<unknown[]>(ADDED, [participantId, caseId, tagOf(key, 'name', memberId)]);
    if (added.length === 0) throw new Refusal('conflict');
    const working = (await this.holders.working(manager)).map(({ id, keyGroup, publicKey }) => ({
      keyId: id,
      keyGroup,
      publicKey,
    }));
    const holders = {
      1: working.filter(({ keyGroup }) => keyGroup === 1),
      2: working.filter(({ keyGroup }) => keyGroup === 2),
    };
    if (holders[1].length === 0 || holders[2].length === 0) throw new Refusal('keys_missing');
    const [person] = await manager.query<{ name: string; organisation: string }[]>(PERSON, [memberId]);
    if (person === undefined) throw new Refusal('not_found');
    const { box, shares } = await sealIdentity({ memberId, ...person }, holders, { caseId, participantId });
    const covered = encrypt(sealKey(key), Buffer.from(box, 'base64url'), participantId);
    await manager.insert(VaultSeal, { participantId, box: covered.toString('base64url') });
    await manager.insert(
      VaultShare,
      shares.map((share) => ({ participantId, ...share })),
    );
  }

  /** Another tag of a member in each of these cases: for how far they read. Absent when the case's key is gone. */
  async tags(memberId: string, caseIds: readonly string[]): Promise<Map<string, Buffer>> {
    const keys = await this.keys.findMany(caseIds);
    return new Map([...keys].map(([caseId, key]) => [caseId, tagOf(key, 'reader', memberId)]));
  }

  /** From this day nobody can be found back in the case, nor its names opened: also not in older copies of the database. */
  async letGo(manager: EntityManager, caseId: string, goneOn: string): Promise<void> {
    await this.keys.letGo(manager, caseId, goneOn);
  }

  /** The same at once. Copies of the database that are there already can answer for as long as the key was good for. */
  async destroy(manager: EntityManager, caseId: string): Promise<void> {
    await this.keys.destroy(manager, caseId);
  }

  /** When a member's contribution is to be placed; null: at once. Asking is what counts as writing. */
  async placeAt(memberId: string, caseId: string): Promise<Date | null> {
    return await this.visits.placeAt(memberId, caseId);
  }

  /** The last day on which a participant's name was opened, once the person may know. */
  async openedOn(participantId: string): Promise<string | null> {
    const today = dayOf(this.clock.now());
    const { rows } = await poolOf(this.database).query<{ openedAt: Date }>({
      name: 'name opened on',
      text: OPENED,
      values: [participantId, today],
    });
    const [last] = rows;
    return last === undefined ? null : dayOf(last.openedAt);
  }
}

interface Found {
  caseId: string;
  participantId: string;
}

const FOUND = `
  select n.case_id as "caseId", n.participant_id as "participantId" from unnest($1::uuid[], $2::bytea[]) as asked (case_id, tag)
  join vault_name n on n.case_id = asked.case_id and n.tag = asked.tag`;

const ADDED = `
  insert into vault_name (participant_id, case_id, tag) values ($1, $2, $3) on conflict do nothing returning participant_id`;

const PERSON = `
  select m.name, o.display_name as organisation from member m join organisation o on o.id = m.organisation_id where m.id = $1`;

const OPENED = `
  select opened_at as "openedAt" from unsealing
  where participant_id = $1 and opened_at is not null and (inform_from is null or inform_from <= $2::date)
  order by opened_at desc limit 1`;
