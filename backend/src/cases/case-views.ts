import { Injectable } from '@nestjs/common';
import { may, type Actor, type AnswerOf, type CaseView, type doors, type ListedCase } from '@netwerkplein/contract';
import { DataSource, In, MoreThanOrEqual } from 'typeorm';
import { AuditEntry } from '../kernel/audit-entry.entity.ts';
import { Clock } from '../kernel/clock.ts';
import { dayOf, daysBetween } from '../kernel/day.ts';
import { UnitOfWork } from '../kernel/unit-of-work.ts';
import { Vault } from '../vault/index.ts';
import { Audience } from './audience.ts';
import { CaseAccess, type Opened } from './case.access.ts';
import { readable } from './case.rules.ts';
import { CaseParticipant } from './case-participant.entity.ts';
import { CaseThread } from './case.entity.ts';
import { CaseWaiting } from './case-waiting.entity.ts';
import { Lesson } from './lesson.entity.ts';
import { presentParticipant } from './participants.ts';
import { ReadMarks } from './read-marks.ts';

/** Cases as a member sees them. */
@Injectable()
export class CaseViews {
  constructor(
    private readonly cases: CaseAccess,
    private readonly audience: Audience,
    private readonly marks: ReadMarks,
    private readonly vault: Vault,
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly work: UnitOfWork,
  ) {}

  async list(actor: Actor): Promise<AnswerOf<typeof doors.case.list>> {
    const threads = await this.database.manager.findBy(CaseThread, {
      state: In(['draft', 'in_review', 'shared', 'blocked', 'closed']),
    });
    const names = await this.vault.findMany(
      actor.memberId,
      threads.map(({ id }) => id),
    );
    const asked = await this.asksIn([...names.values()]);
    const seen = threads.filter(({ id, state, form }) =>
      asked.has(id) ? may(actor, 'case.write') : readable(state) && may(actor, 'case.read', { openTo: form.openTo }),
    );
    const states = await this.marks.of(actor, seen, names);
    const today = dayOf(this.clock.now());
    const items = seen.map((thread): ListedCase => {
      const { id, form, state, activeOn, lastSeq } = thread;
      const { readSeq = 0, unread = 0 } = states.get(id) ?? {};
      const active = state === 'draft' || state === 'in_review' ? 'never' : recencyOf(activeOn, today);
      return { id, title: form.title, theme: form.theme, state, mine: asked.has(id), active, unread, readSeq, lastSeq };
    });
    return { items: items.toSorted(byRecency), readiness: await this.audience.readiness() };
  }

  /** @throws Refusal `not_found` when the case is not for this actor to see. */
  async of(actor: Actor, caseId: string): Promise<CaseView> {
    const opened = await this.cases.openToSee(actor, caseId);
    const { thread, participant, mayReview, asReviewer } = opened;
    if (asReviewer) await this.noteLook(actor, thread.id);
    const { manager } = this.database;
    const names = new Map(participant === null ? [] : [[thread.id, participant.id]]);
    const [people, audience, states, lesson, waiting, openedOn] = await Promise.all([
      manager.findBy(CaseParticipant, { caseId: thread.id, spoken: true }),
      this.audience.of(thread.form.openTo),
      this.marks.of(actor, [thread], names),
      manager.findOneBy(Lesson, { caseId: thread.id }),
      participant === null ? [] : manager.findBy(CaseWaiting, { participantId: participant.id }),
      participant === null ? null : this.vault.openedOn(participant.id),
    ]);
    const asker = participant?.asker === true;
    return {
      id: thread.id,
      state: thread.state,
      form: thread.form,
      revision: thread.revision,
      participants: people
        .toSorted((a, b) => Number(b.asker) - Number(a.asker) || a.label.localeCompare(b.label, 'nl'))
        .map(presentParticipant),
      audience: {
        ...audience,
        openTo: thread.form.openTo,
        namesGoneOn: thread.namesGoneOn,
        purgeOn: thread.purgeOn,
      },
      self: {
        participant: participant === null ? null : presentParticipant(participant),
        asker,
        mayPost: this.mayPost(actor, opened),
        mayReview,
        openedOn,
        waiting: participant?.office === null ? waiting.map(({ id, text }) => ({ id, text })) : [],
      },
      lastSeq: thread.lastSeq,
      readSeq: states.get(thread.id)?.readSeq ?? 0,
      note: asker || mayReview ? thread.note : null,
      lesson:
        lesson !== null && (lesson.approved || asker || mayReview)
          ? { outcome: lesson.outcome, text: lesson.text, approved: lesson.approved }
          : null,
    };
  }

  /** Whoever sees a case only because it waits for a second look is noted, once a day; who reads as a reader never is. */
  private async noteLook(actor: Actor, caseId: string): Promise<void> {
    const look = { actorId: actor.memberId, action: 'case.opened' as const, objectId: caseId };
    const today = new Date(`${dayOf(this.clock.now())}T00:00:00Z`);
    if (await this.database.manager.existsBy(AuditEntry, { ...look, at: MoreThanOrEqual(today) })) return;
    await this.work.run(actor.memberId, (step) =>
      step.record({ action: look.action, object: { kind: 'case', id: caseId } }),
    );
  }

  private mayPost(actor: Actor, { thread, participant }: Opened): boolean {
    return (
      thread.state === 'shared' &&
      may(actor, 'case.post', { openTo: thread.form.openTo }) &&
      participant?.silenced !== true
    );
  }

  /** The cases that one of these participants brought in. */
  private async asksIn(participantIds: string[]): Promise<Set<string>> {
    const askers = await this.database.manager.findBy(CaseParticipant, { id: In(participantIds), asker: true });
    return new Set(askers.map(({ caseId }) => caseId));
  }
}

const RECENCY = ['today', 'this_week', 'this_month', 'earlier', 'never'] as const;

function recencyOf(day: string | null, today: string): (typeof RECENCY)[number] {
  if (day === null) return 'never';
  const days = daysBetween(day, today);
  if (days < 1) return 'today';
  return days < 7 ? 'this_week' : days < 31 ? 'this_month' : 'earlier';
}

// Within a step the order is that of the alphabet: an order by moment would tell in which cases somebody wrote one after the other.
const byRecency = (a: ListedCase, b: ListedCase): number =>
  RECENCY.indexOf(a.active) - RECENCY.indexOf(b.active) ||
  a.title.localeCompare(b.title, 'nl') ||
  a.id.localeCompare(b.id);
