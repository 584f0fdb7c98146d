import type { DataSource } from 'typeorm';
import { AuditEntry } from '../kernel/audit-entry.entity.ts';
import { AuditSeal } from './audit-seal.entity.ts';
import { GENESIS, linkHash } from './chain.rules.ts';

/** What a verification found. */
export interface Verdict {
  links: number;
  /** The last hash, hex: kept elsewhere, it also shows that the end was not cut off. */
  head: string;
  /** One line per fault; empty when the trail is whole. */
  faults: string[];
}

/** Faults told one by one; after that the rest only repeats the news. */
const TOLD = 20;
const PAGE = 1_000;
/** The sealer runs every second; what is older than this and not sealed was slipped past it. */
const UNSEALED_MS = 60_000;

/**
 * Walk the whole chain and hash it anew.
 * @param known a link noted earlier (number and hex hash): the chain must still hold it.
 */
export async function verifyTrail(
  database: DataSource,
  now: Date,
  known?: { number: number; hash: string },
): Promise<Verdict> {
  const faults: string[] = [];
  let previous: Buffer = GENESIS;
  let links = 0;
  for (
    let page = await pageAfter(database, 0);
    page.length > 0;
    page = await pageAfter(database, page.at(-1)?.number ?? links)
  ) {
    for (const { number, hash, entry } of page) {
      links += 1;
      const expected = entry === null ? null : linkHash(previous, number, entry);
      if (number !== links) faults.push(`link ${links} is missing`);
      else if (expected === null) faults.push(`link ${number}: its entry is gone`);
      else if (!expected.equals(hash)) faults.push(`link ${number}: the entry or the chain before it was altered`);
      if (known?.number === number && known.hash !== hash.toString('hex'))
        faults.push(`link ${number} is not the one that was noted`);
      links = number;
      previous = hash;
      if (faults.length >= TOLD) return { links, head: previous.toString('hex'), faults };
    }
  }
  if (known !== undefined && known.number > links)
    faults.push(`the chain ends at ${links}, before the noted link ${known.number}`);
  const unsealed = await database.manager
    .createQueryBuilder(AuditEntry, 'entry')
    .where('entry.at < :before', { before: new Date(now.getTime() - UNSEALED_MS) })
    .andWhere('not exists (select 1 from audit_seal s where s.entry_id = entry.id)')
    .getCount();
  if (unsealed > 0) faults.push(`${unsealed} entries of over a minute old were never sealed`);
  return { links, head: previous.toString('hex'), faults };
}

async function pageAfter(
  database: DataSource,
  number: number,
): Promise<{ number: number; hash: Buffer; entry: AuditEntry | null }[]> {
  const seals = await database.manager
    .createQueryBuilder(AuditSeal, 'seal')
    .where('seal.number > :number', { number })
    .orderBy('seal.number')
    .limit(PAGE)
    .getMany();
  const entries = await database.manager
    .createQueryBuilder(AuditEntry, 'entry')
    .where('entry.id = any(:ids)', { ids: seals.map(({ entryId }) => entryId) })
    .getMany();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return seals.map((seal) => ({ number: seal.number, hash: seal.hash, entry: byId.get(seal.entryId) ?? null }));
}
