import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { UnitOfWork } from '../kernel/unit-of-work.ts';
import { CaseKeys } from './case-keys.ts';
import { Ratchet } from './ratchet.ts';
import { UnsealingEnds } from './unsealing-ends.ts';
import { Visits } from './visits.ts';

const KEEP_EVERY_MS = 5 * 60_000;
const KEEPER_LOCK = 7_246_004;

/** Opens the vault at the start and keeps it: living cases are renewed, the day moves on, what died is cleared away. */
@Injectable()
export class VaultKeeper implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(VaultKeeper.name);
  private timer: NodeJS.Timeout | null = null;
  private keeping: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: DataSource,
    private readonly work: UnitOfWork,
    private readonly ratchet: Ratchet,
    private readonly keys: CaseKeys,
    private readonly visits: Visits,
    private readonly ends: UnsealingEnds,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.keep();
    this.timer = setInterval(() => {
      this.keeping = this.keep().catch((error: unknown) => {
        this.logger.warn(`the vault could not be kept now: ${error instanceof Error ? error.name : 'unknown'}`);
      });
    }, KEEP_EVERY_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.keeping;
  }

  /** Everything that time does to the vault. One node at a time; the next one finds it done. */
  async keep(): Promise<void> {
    await moveOn(this.database, this.ratchet, this.keys);
    for (const caseId of await this.keys.dead()) await this.bury(caseId);
    await this.ends.expire();
    await this.visits.forget(this.database.manager);
  }

  private async bury(caseId: string): Promise<void> {
    await this.work.run(null, async (step) => {
      const [row] = await step.manager.query<unknown[]>(
        'select 1 from vault_case_key where case_id = $1 and dies_on <= $2 for update',
        [caseId, this.ratchet.today()],
      );
      // Another node was first.
      if (row === undefined) return;
      await this.keys.destroy(step.manager, caseId);
      await step.record({ action: 'vault.names-gone', object: { kind: 'case', id: caseId } });
    });
  }
}

/**
 * Renew first, from the day of the file: so a server that was off for months finds its people back. Then move the file on: so a
 * backup that is put back finds the keys dead that died since.
 */
export async function moveOn(database: DataSource, ratchet: Ratchet, keys: CaseKeys): Promise<void> {
  const runner = database.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [KEEPER_LOCK]);
    ratchet.load(!(await holdsKeys(runner.manager)));
    await database.transaction((manager) => keys.renew(manager));
    ratchet.advance();
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [KEEPER_LOCK]).catch(() => undefined);
    await runner.release();
  }
}

async function holdsKeys(manager: EntityManager): Promise<boolean> {
  const rows = await manager.query<unknown[]>('select 1 from vault_case_key limit 1');
  return rows.length > 0;
}
