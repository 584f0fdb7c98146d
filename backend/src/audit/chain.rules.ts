import { createHash } from 'node:crypto';
import type { AuditEntry } from '../kernel/audit-entry.entity.ts';

/** What the first link is chained to. */
export const GENESIS = Buffer.alloc(32);

/** The hash of a link: SHA-256 over the one before, the number and the entry, each in one fixed form. */
export function linkHash(previous: Buffer, number: number, entry: AuditEntry): Buffer {
  const fixed = JSON.stringify([
    number,
    entry.id,
    entry.at.toISOString(),
    entry.actorId,
    entry.action,
    entry.objectKind,
    entry.objectId,
    // jsonb does not keep the order of keys.
    Object.entries(entry.details).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  return createHash('sha256').update(previous).update(fixed).digest();
}
