import { Injectable } from '@nestjs/common';
import {
  limits,
  may,
  type Actor,
  type AnswerOf,
  type doors,
  type InputOf,
  type Participant,
} from '@netwerkplein/contract';
import { DataSource, IsNull } from 'typeorm';
import { Guard } from '../guard/index.ts';
import { dayOf, daysAfter } from '../kernel/day.ts';
import { Refusal } from '../kernel/refusal.ts';
import { UnitOfWork, type Step } from '../kernel/unit-of-work.ts';
import { Audience } from './audience.ts';
import { CaseAccess, reviewsAs, type Opened } from './case.access.ts';
import { after } from './case.rules.ts';
import { CaseEntryRow } from './case-entry.entity.ts';
import { CaseLog } from './case-log.ts';
import { CaseParticipant } from './case-participant.entity.ts';
import { CaseThread } from './case.entity.ts';
import { reviewStale, stale } from './case-trail.ts';
import { Ending } from './ending.ts';
import { Lesson } from './lesson.entity.ts';
import { presentParticipant } from './participants.ts';
import { PostService } from './post.service.ts';

type CaseVerdict = InputOf<typeof doors.review.decideCase>['body'];
type PostVerdict = InputOf<typeof doors.review.decidePost>['body'];

/** The second look: nothing is shared that only its writer saw, and nobody looks a second time at what they wrote themselves. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly cases: CaseAccess,
    private readonly log: CaseLog,
    private readonly posts: PostService,
    private readonly ending: Ending,
    private readonly audience: Audience,
    private readonly guard: Guard,
    private readonly work: UnitOfWork,
    private readonly database: DataSource,
  ) {}

  /** The second look at a case: at one that is handed in, or at one that was taken from sight. */
  async decideCase(actor: Actor, caseId: string, verdict: CaseVerdict): Promise<void> {
    const opened = await this.cases.openForReview(actor, caseId);
    secondPerson(opened);
    if (verdict.verdict === 'return') this.guard.check({ note: verdict.note }, verdict.choices);
    if (verdict.verdict === 'share') await this.audience.mustBeReady();
    await this.work.run(actor.memberId, async (step) => {
      const thread = await this.cases.lock(step.manager, caseId);
      switch (verdict.verdict) {
        case 'share':
          return await this.share(step, thread);
        case 'return':
          return await this.sendBack(step, thread, verdict.note);
        case 'purge':
          if (thread.state !== 'in_review' && thread.state !== 'blocked') throw new Refusal('conflict');
          return await this.ending.purge(step, thread);
      }
    });
  }

  async decidePost(actor: Actor, caseId: string, postId: string, verdict: PostVerdict): Promise<void> {
    const { participant } = await this.cases.openForReview(actor, caseId);
    await this.work.run(actor.memberId, async (step) => {
      const thread = await this.cases.lock(step.manager, caseId);
      const row = await this.log.post(step.manager, caseId, postId);
      if (row.flaggedFor === null) throw new Refusal('conflict');
      if (row.participantId === participant?.id) throw new Refusal('not_allowed', OWN);
      if (verdict.verdict === 'remove')
        return await this.posts.wipe(step, thread, row, reviewsAs(actor), verdict.reason);
      const looked = { hidden: false, flaggedFor: null, lookedAt: true };
      if (row.hidden) await this.log.change(step, thread, row, 'return', looked);
      else await step.manager.update(CaseEntryRow, { caseId, seq: row.seq }, looked);
      await step.record({ action: 'post.returned', object: { kind: 'post', id: postId } }, ...reviewStale());
    });
  }

  async decideLesson(actor: Actor, caseId: string, verdict: 'approve' | 'drop'): Promise<void> {
    const opened = await this.cases.openForReview(actor, caseId);
    secondPerson(opened);
    await this.work.run(actor.memberId, async (step) => {
      const waiting = { caseId, approved: false };
      const { affected } =
        verdict === 'approve'
          ? await step.manager.update(Lesson, waiting, { approved: true })
          : await step.manager.delete(Lesson, waiting);
      if (affected !== 1) throw new Refusal('conflict');
      const action = verdict === 'approve' ? 'lesson.approved' : 'lesson.dropped';
      await step.record({ action, object: { kind: 'case', id: caseId } }, ...stale(opened.thread), ...reviewStale());
    });
  }

  /** It is the participant who is silenced: a person who comes back finds the same name, and stays silent. */
  async silence(actor: Actor, caseId: string, participantId: string, silenced: boolean): Promise<Participant> {
    const { thread } = await this.cases.openForReview(actor, caseId);
    return await this.work.run(actor.memberId, async (step) => {
      const participant = await step.manager.findOneBy(CaseParticipant, {
        id: participantId,
        caseId,
        office: IsNull(),
      });
      if (participant === null) throw new Refusal('not_found');
      await step.manager.update(CaseParticipant, { id: participantId }, { silenced });
      await step.manager.query('delete from case_waiting where participant_id = $1 and $2', [participantId, silenced]);
      const action = silenced ? 'participant.silenced' : 'participant.unsilenced';
      await step.record({ action, object: { kind: 'participant', id: participantId } }, ...stale(thread));
      return { ...presentParticipant(participant), silenced };
    });
  }

  /** What closed cases taught. */
  async lessons(actor: Actor): Promise<AnswerOf<typeof doors.review.lessons>> {
    if (!may(actor, 'case.read', { openTo: ['care', 'enforcement'] })) throw new Refusal('not_allowed');
    const found = await this.database.manager.find(Lesson, {
      where: { approved: true },
      order: { theme: 'asc', id: 'asc' },
    });
    return { items: found.map(({ id, theme, outcome, text }) => ({ id, theme, outcome, text })) };
  }

  private async share(step: Step, thread: CaseThread): Promise<void> {
    const next = after(thread.state, 'share', thread.closedOn !== null);
    if (next === null) throw new Refusal('conflict');
    const today = dayOf(step.at);
    await step.manager.update(
      CaseThread,
      { id: thread.id },
      {
        state: next,
        note: null,
        flaggedFor: null,
        sharedOn: thread.sharedOn ?? today,
        activeOn: thread.sharedOn === null ? today : thread.activeOn,
        purgeOn: thread.purgeOn ?? daysAfter(today, limits.caseTermDays),
      },
    );
    await step.manager.update(CaseParticipant, { caseId: thread.id, asker: true }, { spoken: true });
    await step.record(
      { action: 'case.shared', object: { kind: 'case', id: thread.id } },
      ...stale({ id: thread.id, form: thread.form, sharedOn: today }),
      ...reviewStale(),
    );
  }

  private async sendBack(step: Step, thread: CaseThread, note: string): Promise<void> {
    const next = after(thread.state, 'return');
    if (next === null) throw new Refusal('conflict');
    await step.manager.update(CaseThread, { id: thread.id }, { state: next, note });
    await step.record(
      { action: 'case.returned', object: { kind: 'case', id: thread.id } },
      ...stale(thread),
      ...reviewStale(),
    );
  }
}

const OWN = { detail: 'Een tweede blik is van iemand anders dan wie het schreef.' };

/** @throws Refusal `not_allowed` when the reviewer brought the case in. */
function secondPerson({ participant }: Opened): void {
  if (participant?.asker === true) throw new Refusal('not_allowed', OWN);
}
