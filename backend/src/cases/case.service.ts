import { Injectable } from '@nestjs/common';
import {
  may,
  missingIn,
  writtenFields,
  type Actor,
  type CaseForm,
  type CaseView,
  type Choice,
  type Participant,
  type RemovalReason,
  selfCheck,
  type SelfCheck,
} from '@netwerkplein/contract';
import { Guard } from '../guard/index.ts';
import { dayOf } from '../kernel/day.ts';
import { Refusal } from '../kernel/refusal.ts';
import { UnitOfWork } from '../kernel/unit-of-work.ts';
import { Vault } from '../vault/index.ts';
import { Audience } from './audience.ts';
import { CaseAccess } from './case.access.ts';
import { after, editable } from './case.rules.ts';
import { CaseParticipant } from './case-participant.entity.ts';
import { CaseThread } from './case.entity.ts';
import { CaseViews } from './case-views.ts';
import { keepGuarded, reviewStale, stale } from './case-trail.ts';
import { Ending } from './ending.ts';
import { Participants, presentParticipant } from './participants.ts';

/** A case from its first words to its closing, as whoever brings it in and whoever reads it. */
@Injectable()
export class CaseService {
  constructor(
    private readonly cases: CaseAccess,
    private readonly views: CaseViews,
    private readonly participants: Participants,
    private readonly audience: Audience,
    private readonly guard: Guard,
    private readonly vault: Vault,
    private readonly ending: Ending,
    private readonly work: UnitOfWork,
  ) {}

  /** The same id again gives the first draft, unless it is somebody else's. */
  async start(
    actor: Actor,
    { id, form, choices }: { id: string; form: CaseForm; choices: Choice[] },
  ): Promise<{ view: CaseView; created: boolean }> {
    if (!may(actor, 'case.write')) throw new Refusal('not_allowed');
    await this.audience.mustBeReady();
    const kept = this.guard.check(written(form), choices);
    const created = await this.work.runInCase(null, async (step) => {
      const draft = { ...begun, id, form, activeOn: dayOf(step.at) };
      const added = await step.manager
        .createQueryBuilder()
        .insert()
        .into(CaseThread)
        .values(draft)
        .orIgnore()
        .returning('id')
        .execute();
      // An id that is there already, also by the same request a moment ago.
      if ((added.raw as unknown[]).length === 0) return false;
      await this.vault.begin(step.manager, id);
      const { id: participant } = await this.participants.make(step.manager, actor, id, true);
      await keepGuarded(step, id, participant, kept);
      return true;
    });
    await this.cases.openOwn(actor, id);
    return { view: await this.views.of(actor, id), created };
  }

  /** @throws Refusal `conflict` when the form changed since the revision that the writer saw. */
  async save(
    actor: Actor,
    caseId: string,
    { form, revision, choices }: { form: CaseForm; revision: number; choices: Choice[] },
  ): Promise<CaseView> {
    const { participant } = await this.cases.openOwn(actor, caseId);
    const kept = this.guard.check(written(form), choices);
    await this.work.runInCase(participant.id, async (step) => {
      const thread = await this.cases.lock(step.manager, caseId);
      if (!editable(thread.state) || thread.revision !== revision) throw new Refusal('conflict');
      await step.manager.update(
        CaseThread,
        { id: caseId },
        { form, revision: revision + 1, ...(thread.state === 'draft' ? { activeOn: dayOf(step.at) } : {}) },
      );
      await keepGuarded(step, caseId, participant.id, kept);
      if (thread.state === 'blocked') step.tell(...reviewStale());
    });
    return await this.views.of(actor, caseId);
  }

  async submit(
    actor: Actor,
    caseId: string,
    { revision, selfCheck: checked }: { revision: number; selfCheck: SelfCheck[] },
  ): Promise<CaseView> {
    const { participant } = await this.cases.openOwn(actor, caseId);
    await this.work.runInCase(participant.id, async (step) => {
      const thread = await this.cases.lock(step.manager, caseId);
      const next = after(thread.state, 'submit');
      if (next === null || thread.revision !== revision) throw new Refusal('conflict');
      refuseIncomplete(thread.form, checked);
      await step.manager.update(CaseThread, { id: caseId }, { state: next, note: null });
      await step.record({ action: 'case.handed-in', object: { kind: 'case', id: caseId } }, ...reviewStale());
    });
    return await this.views.of(actor, caseId);
  }

  async withdraw(actor: Actor, caseId: string): Promise<void> {
    const { participant } = await this.cases.openOwn(actor, caseId);
    await this.work.runInCase(participant.id, async (step) => {
      const { state } = await this.cases.lock(step.manager, caseId);
      if (state !== 'draft' && state !== 'in_review') throw new Refusal('conflict');
      await this.vault.destroy(step.manager, caseId);
      await step.manager.delete(CaseThread, { id: caseId });
      await step.record({ action: 'case.withdrawn', object: { kind: 'case', id: caseId } }, ...reviewStale());
    });
  }

  /** The name under which the actor speaks here. Nobody sees it before the first contribution. */
  async takeName(actor: Actor, caseId: string): Promise<Participant> {
    const { thread, participant } = await this.cases.open(actor, caseId, 'case.post');
    if (participant !== null) return presentParticipant(participant);
    const made = await this.work.runInCase(null, async (step) => {
      await this.cases.lock(step.manager, thread.id);
      const already = await this.vault.find(actor.memberId, thread.id);
      if (already !== null) return await step.manager.findOneByOrFail(CaseParticipant, { id: already });
      return await this.participants.make(step.manager, actor, thread.id);
    });
    return presentParticipant(made);
  }

  /** By whoever brought the case in, or a reviewer. The lesson waits for its own second look. */
  async close(
    actor: Actor,
    caseId: string,
    said: { outcome: string; lesson: string; choices: Choice[] },
  ): Promise<CaseView> {
    const participant = await this.mayClose(actor, caseId);
    const kept = this.guard.check({ outcome: said.outcome, lesson: said.lesson }, said.choices);
    await this.work.runInCase(participant, async (step) => {
      const thread = await this.cases.lock(step.manager, caseId);
      await this.ending.close(step, thread);
      await this.ending.keepLesson(step, thread, said);
      await keepGuarded(step, caseId, participant, kept);
    });
    return await this.views.of(actor, caseId);
  }

  /** Take a case from sight at once, until its second look. Who pressed the button is not kept. */
  async flag(actor: Actor, caseId: string, reason: RemovalReason): Promise<void> {
    const { thread } = await this.cases.open(actor, caseId, 'case.read');
    await this.work.runInCase(null, async (step) => {
      const { state } = await this.cases.lock(step.manager, thread.id);
      const next = after(state, 'flag');
      if (next === null) throw new Refusal('conflict');
      await step.manager.update(CaseThread, { id: thread.id }, { state: next, flaggedFor: reason });
      await step.record(
        { action: 'case.flagged', object: { kind: 'case', id: thread.id }, details: { reason } },
        ...stale(thread),
        ...reviewStale(),
      );
    });
  }

  private async mayClose(actor: Actor, caseId: string): Promise<string | null> {
    if (may(actor, 'case.review')) return (await this.cases.openForReview(actor, caseId)) && null;
    return (await this.cases.openOwn(actor, caseId)).participant.id;
  }
}

const begun = {
  state: 'draft',
  revision: 0,
  note: null,
  flaggedFor: null,
  sharedOn: null,
  closedOn: null,
  namesGoneOn: null,
  purgeOn: null,
  lastSeq: 0,
} as const;

const written = (form: CaseForm): Record<string, string> =>
  Object.fromEntries(writtenFields.map((field) => [field, form[field]]));

function refuseIncomplete(form: CaseForm, checked: readonly SelfCheck[]): void {
  const missing = missingIn(form).map((field) => ({ path: `form.${field}`, message: 'Vul dit nog in.' }));
  const unchecked = selfCheck.options
    .filter((one) => !checked.includes(one))
    .map((one) => ({ path: `selfCheck.${one}`, message: 'Loop dit nog na.' }));
  const issues = [...missing, ...unchecked];
  if (issues.length > 0) throw new Refusal('invalid', { issues });
}
