import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { limits } from '@netwerkplein/contract';
import { DataSource, LessThanOrEqual } from 'typeorm';
import { asRefusal } from '../kernel/as-refusal.ts';
import { Clock } from '../kernel/clock.ts';
import { dayOf, daysAfter } from '../kernel/day.ts';
import { UnitOfWork, type Step } from '../kernel/unit-of-work.ts';
import { CaseAccess } from './case.access.ts';
import { CaseLog } from './case-log.ts';
import { CaseThread } from './case.entity.ts';
import { CaseWaiting } from './case-waiting.entity.ts';
import { Ending } from './ending.ts';

const ROUND_MS = 60_000;

/**
 * What happens to cases by the clock: contributions that waited are placed, quiet cases close, text goes at its term. Each step locks the
 * row and looks again, so that any number of nodes may do this at once and a round that was cut short is simply done again.
 */
@Injectable()
export class CaseKeeper implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(CaseKeeper.name);
  private timer: NodeJS.Timeout | null = null;
  private busy: Promise<void> | null = null;

  constructor(
    private readonly cases: CaseAccess,
    private readonly log: CaseLog,
    private readonly ending: Ending,
    private readonly work: UnitOfWork,
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.round();
    this.timer = setInterval(() => this.round(), ROUND_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.busy;
  }

  /** Do now what is due now. */
  async keep(): Promise<void> {
    await this.placeWaiting();
    await this.closeQuiet();
    await this.purgeOld();
  }

  private round(): void {
    this.busy ??= this.keep()
      .catch((error: unknown) => this.logger.warn(`cases could not be kept: ${asRefusal(error).code}`))
      .finally(() => (this.busy = null));
  }

  private async placeWaiting(): Promise<void> {
    const due = await this.database.manager.findBy(CaseWaiting, { placeAt: LessThanOrEqual(this.clock.now()) });
    for (const waiting of due) {
      await this.work.runInCase(waiting.participantId, async (step) => {
        const thread = await this.lock(step, waiting.caseId);
        // Of a case that is out of sight it waits on: the case may come back.
        if (thread?.state !== 'shared') return;
        const { affected } = await step.manager.delete(CaseWaiting, { id: waiting.id });
        // Thrown away meanwhile, or placed by another node.
        if (affected === 1) await this.log.place(step, thread, waiting);
      });
    }
  }

  /** No contribution for a term, or so near the end of the text's term that the names must go first. */
  private async closeQuiet(): Promise<void> {
    const today = dayOf(this.clock.now());
    const quiet = await this.database.query<{ id: string }[]>(
      `select id from case_thread where state = 'shared' and (active_on <= $1 or purge_on <= $2)`,
      [daysAfter(today, -limits.caseQuietDays), daysAfter(today, limits.caseNamesDays)],
    );
    for (const { id } of quiet) {
      await this.work.runInCase(null, async (step) => {
        const thread = await this.lock(step, id);
        if (thread?.state === 'shared') await this.ending.close(step, thread);
      });
    }
  }

  private async purgeOld(): Promise<void> {
    const today = dayOf(this.clock.now());
    const old = await this.database.query<{ id: string }[]>(
      `select id from case_thread
       where state <> 'purged' and (purge_on <= $1 or (state in ('draft', 'in_review') and active_on <= $2))`,
      [today, daysAfter(today, -limits.caseQuietDays)],
    );
    for (const { id } of old) {
      await this.work.runInCase(null, async (step) => {
        const thread = await this.lock(step, id);
        if (thread !== null && thread.state !== 'purged') await this.ending.purge(step, thread);
      });
    }
  }

  /** Null when it was thrown away meanwhile. */
  private async lock(step: Step, caseId: string): Promise<CaseThread | null> {
    const there = await step.manager.existsBy(CaseThread, { id: caseId });
    return there ? await this.cases.lock(step.manager, caseId) : null;
  }
}
