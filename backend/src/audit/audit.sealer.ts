import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditEntry } from '../kernel/audit-entry.entity.ts';
import { AuditSeal } from './audit-seal.entity.ts';
import { GENESIS, linkHash } from './chain.rules.ts';

const SEAL_EVERY_MS = 1_000;
const BATCH = 500;
const SEALER_LOCK = 7_246_002;

/**
 * Chains the trail within a second or two after each change, after commit. Not in the change itself: the chain would then be a
 * lock for which all writers queue. One node seals at a time.
 */
@Injectable()
export class AuditSealer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(AuditSealer.name);
  private timer: NodeJS.Timeout | null = null;
  private sealing: Promise<unknown> = Promise.resolve();

  constructor(private readonly database: DataSource) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.sealing = this.seal().catch((error: unknown) => {
        this.logger.warn(`the trail could not be sealed now: ${error instanceof Error ? error.name : 'unknown'}`);
      });
    }, SEAL_EVERY_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.sealing;
    // What was written in the last second; should it fail now, the next start seals it.
    await this.seal().catch(() => undefined);
  }

  /** Chain all entries that are not chained yet. @returns how many. */
  async seal(): Promise<number> {
    let sealed = 0;
    for (let batch = BATCH; batch === BATCH; sealed += batch) batch = await this.sealBatch();
    return sealed;
  }

  private async sealBatch(): Promise<number> {
    return await this.database.transaction(async (manager) => {
      const [lock] = await manager.query<{ mine: boolean }[]>('select pg_try_advisory_xact_lock($1) as mine', [
        SEALER_LOCK,
      ]);
      if (lock?.mine !== true) return 0;
      const open = await manager
        .createQueryBuilder(AuditEntry, 'entry')
        .where('not exists (select 1 from audit_seal s where s.entry_id = entry.id)')
        .orderBy('entry.at')
        .addOrderBy('entry.id')
        .limit(BATCH)
        .getMany();
      if (open.length === 0) return 0;
      const last = await manager.findOne(AuditSeal, { where: {}, order: { number: 'desc' } });
      let previous: Buffer = last?.hash ?? GENESIS;
      const seals = open.map((entry, index) => {
        const number = (last?.number ?? 0) + index + 1;
        previous = linkHash(previous, number, entry);
        return { number, entryId: entry.id, hash: previous };
      });
      await manager.insert(AuditSeal, seals);
      return seals.length;
    });
  }
}
