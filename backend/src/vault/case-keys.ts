import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { limits } from '@netwerkplein/contract';
import { DataSource, type EntityManager } from 'typeorm';
import { poolOf } from '../kernel/database.ts';
import { daysAfter } from '../kernel/day.ts';
import { decrypt, encrypt, KEY_BYTES, keyFor } from './cipher.ts';
import { Ratchet } from './ratchet.ts';
import { VaultCaseKey } from './vault-case-key.entity.ts';

/**
 * How long the key of a living case is good for when nobody renews it, and so how old a backup of the database may be to find people
 * back with. As long as the term of the names: a backup from before the closing dies no later than they do.
 */
const LEASE_DAYS = limits.caseNamesDays;

interface Row {
  caseId: string;
  wrapped: Buffer;
  diesOn: string;
}

/**
 * The key of each case. None is kept in memory: each use reads the row anew, so a key that was destroyed on another node is gone
 * here too.
 */
@Injectable()
export class CaseKeys {
  constructor(
    private readonly database: DataSource,
    private readonly ratchet: Ratchet,
  ) {}

  async begin(manager: EntityManager, caseId: string): Promise<void> {
    const diesOn = this.leaseEnd();
    const wrapped = this.wrap(caseId, randomBytes(KEY_BYTES), diesOn);
    await manager.insert(VaultCaseKey, { caseId, wrapped, diesOn, leased: true });
  }

  /** The keys of those cases whose names can still be found. */
  async findMany(caseIds: readonly string[]): Promise<Map<string, Buffer>> {
    const values = [caseIds, this.ratchet.today()];
    const { rows } = await poolOf(this.database).query<Row>({ name: 'case keys', text: LIVING, values });
    return new Map(
      rows.flatMap((row) => {
        const key = this.unwrap(row);
        return key === null ? [] : [[row.caseId, key] as const];
      }),
    );
  }

  /** The key of one case, as a transaction sees it; null when it is gone. */
  async find(manager: EntityManager, caseId: string): Promise<Buffer | null> {
    const [row] = await manager.query<Row[]>(LIVING, [[caseId], this.ratchet.today()]);
    return row === undefined ? null : this.unwrap(row);
  }

  /** Let the key of a case die: from this day nothing can be found with it any more. */
  async letGo(manager: EntityManager, caseId: string, goneOn: string): Promise<void> {
    const [row] = await manager.query<Row[]>(`${LIVING} for update`, [[caseId], this.ratchet.today()]);
    const key = row === undefined ? null : this.unwrap(row);
    if (key === null || goneOn <= this.ratchet.today()) return await this.destroy(manager, caseId);
    // Whoever was to hear later that their name was opened hears it while they can still be found.
    await manager.query(
      'update unsealing set inform_from = least(inform_from, $2::date - 7) where case_id = $1 and inform_from is not null',
      [caseId, goneOn],
    );
    await manager.update(
      VaultCaseKey,
      { caseId },
      { wrapped: this.wrap(caseId, key, goneOn), diesOn: goneOn, leased: false },
    );
  }

  /** Throw the key away, and all that hung on it. */
  async destroy(manager: EntityManager, caseId: string): Promise<void> {
    await manager.delete(VaultCaseKey, { caseId });
    await manager.query(
      'delete from vault_seal where participant_id in (select participant_id from vault_name where case_id = $1)',
      [caseId],
    );
    await manager.query('delete from vault_name where case_id = $1', [caseId]);
    await manager.query("update unsealing set motivation = '' where case_id = $1", [caseId]);
    await manager.query(
      `update unsealing_approval set reason = null, share = null
       where unsealing_id in (select id from unsealing where case_id = $1)`,
      [caseId],
    );
  }

  /** Put the end of living cases off. Must be committed before the ratchet moves on, or what it moves past is lost. */
  async renew(manager: EntityManager): Promise<void> {
    const diesOn = this.leaseEnd();
    const rows = await manager.query<Row[]>(
      `select case_id as "caseId", wrapped, dies_on::text as "diesOn" from vault_case_key
       where leased and dies_on < $1 for update`,
      [diesOn],
    );
    const renewed = rows.flatMap((row) => {
      const key = this.unwrap(row);
      return key === null ? [] : [{ caseId: row.caseId, wrapped: this.wrap(row.caseId, key, diesOn) }];
    });
    await manager.query(
      `update vault_case_key k set wrapped = r.wrapped, dies_on = $3
       from unnest($1::uuid[], $2::bytea[]) as r (case_id, wrapped) where k.case_id = r.case_id`,
      [renewed.map(({ caseId }) => caseId), renewed.map(({ wrapped }) => wrapped), diesOn],
    );
  }

  /** Cases whose key died. */
  async dead(): Promise<string[]> {
    const rows = await this.database.query<{ caseId: string }[]>(
      'select case_id as "caseId" from vault_case_key where dies_on <= $1',
      [this.ratchet.today()],
    );
    return rows.map(({ caseId }) => caseId);
  }

  private readonly leaseEnd = (): string => daysAfter(this.ratchet.today(), LEASE_DAYS);

  private wrap(caseId: string, key: Buffer, diesOn: string): Buffer {
    const over = this.over(diesOn);
    if (over === null) throw new Error('this day is past');
    return encrypt(over, key, caseId);
  }

  private unwrap({ caseId, wrapped, diesOn }: Row): Buffer | null {
    const over = this.over(diesOn);
    return over === null ? null : decrypt(over, wrapped, caseId);
  }

  /** What wraps the keys that die on a day: out of the key of their last day. */
  private over(diesOn: string): Buffer | null {
    const key = this.ratchet.keyOf(daysAfter(diesOn, -1));
    return key === null ? null : keyFor('case keys', key);
  }
}

const LIVING = `
  select case_id as "caseId", wrapped, dies_on::text as "diesOn" from vault_case_key
  where case_id = any($1::uuid[]) and dies_on > $2::date`;
