import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { emptyForm, limits } from '@netwerkplein/contract';
import { dayOf, daysAfter } from '../kernel/day.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Step } from '../kernel/unit-of-work.ts';
import { Vault } from '../vault/index.ts';
import { CaseLog } from './case-log.ts';
import { reviewStale, stale } from './case-trail.ts';
import { CaseParticipant } from './case-participant.entity.ts';
import { after } from './case.rules.ts';
import { CaseThread } from './case.entity.ts';
import { CaseWaiting } from './case-waiting.entity.ts';
import { Lesson } from './lesson.entity.ts';

/** How a case ends: closed, then without names, then without text. What it taught stays (excellent B12). */
@Injectable()
export class Ending {
  constructor(
    private readonly vault: Vault,
    private readonly log: CaseLog,
  ) {}

  /** From here nobody contributes, and the key of the names has a last day. */
  async close(step: Step, thread: CaseThread): Promise<void> {
    const next = after(thread.state, 'close');
    if (next === null) throw new Refusal('conflict');
    const today = dayOf(step.at);
    const namesGoneOn = daysAfter(today, limits.caseNamesDays);
    await this.placeAll(step, thread);
    await step.manager.update(CaseThread, { id: thread.id }, { state: next, closedOn: today, namesGoneOn });
    await this.vault.letGo(step.manager, thread.id, namesGoneOn);
    await step.record(
      { action: 'case.closed', object: { kind: 'case', id: thread.id } },
      ...stale(thread),
      ...reviewStale(),
    );
  }

  /** What waits is not lost when a case closes. */
  private async placeAll(step: Step, thread: CaseThread): Promise<void> {
    const waiting = await step.manager.findBy(CaseWaiting, { caseId: thread.id });
    for (const one of waiting) await this.log.place(step, thread, one);
    await step.manager.delete(CaseWaiting, { caseId: thread.id });
  }

  async keepLesson(
    step: Step,
    { id, form }: CaseThread,
    { outcome, lesson }: { outcome: string; lesson: string },
  ): Promise<void> {
    const { theme } = form;
    await step.manager.insert(Lesson, { id: randomUUID(), caseId: id, theme, outcome, text: lesson, approved: false });
  }

  /** Everything goes but the approved lesson, which no longer leads anywhere, and a row that says that there was a case. */
  async purge(step: Step, thread: CaseThread): Promise<void> {
    const next = after(thread.state, 'purge');
    if (next === null) throw new Refusal('conflict');
    await this.vault.destroy(step.manager, thread.id);
    // The log, the read marks and what waits go with the participants and the case's own rows.
    await step.manager.delete(CaseParticipant, { caseId: thread.id });
    await step.manager.query('delete from case_read_mark where case_id = $1', [thread.id]);
    await step.manager.delete(Lesson, { caseId: thread.id, approved: false });
    await step.manager.update(Lesson, { caseId: thread.id }, { caseId: null });
    await step.manager.update(
      CaseThread,
      { id: thread.id },
      { state: next, form: { ...emptyForm, theme: thread.form.theme }, note: null, flaggedFor: null, lastSeq: 0 },
    );
    await step.record(
      { action: 'case.purged', object: { kind: 'case', id: thread.id } },
      ...stale(thread),
      ...reviewStale(),
    );
  }
}
