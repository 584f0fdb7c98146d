import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, CaseEntry, CaseEntryPage, Choice, RemovalReason } from '@netwerkplein/contract';
import { DataSource, type EntityManager } from 'typeorm';
import { Guard } from '../guard/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import { UnitOfWork, type Step } from '../kernel/unit-of-work.ts';
import { Vault } from '../vault/index.ts';
import { Audience } from './audience.ts';
import { CaseAccess, reviewsAs, speaksForOffice } from './case.access.ts';
import { CaseEntryRow } from './case-entry.entity.ts';
import { CaseLog, type CasePageAsked } from './case-log.ts';
import { CaseParticipant } from './case-participant.entity.ts';
import type { CaseThread } from './case.entity.ts';
import { keepGuarded, reviewStale } from './case-trail.ts';
import { CaseWaiting } from './case-waiting.entity.ts';
import { mayStillSpeak, Participants } from './participants.ts';

interface Posted {
  /** Null while it waits for its moment. */
  entry: CaseEntry | null;
}

/** Contributions: read, written under a name of this case, changed and wiped, and taken from sight when somebody could be recognised. */
@Injectable()
export class PostService {
  constructor(
    private readonly cases: CaseAccess,
    private readonly log: CaseLog,
    private readonly participants: Participants,
    private readonly audience: Audience,
    private readonly guard: Guard,
    private readonly vault: Vault,
    private readonly work: UnitOfWork,
    private readonly database: DataSource,
  ) {}

  async page(actor: Actor, caseId: string, asked: CasePageAsked): Promise<CaseEntryPage> {
    const { thread } = await this.cases.openToSee(actor, caseId);
    return await this.log.page(thread.id, asked);
  }

  /** The same id again gives what became of it the first time. */
  async post(actor: Actor, caseId: string, post: { id: string; text: string; choices: Choice[] }): Promise<Posted> {
    const { thread, participant } = await this.cases.open(actor, caseId, 'case.post');
    const before = await this.already(this.database.manager, thread.id, participant, post.id);
    if (before !== null) return before;
    if (thread.state !== 'shared') throw new Refusal('conflict');
    if (participant !== null) mayStillSpeak(participant);
    await this.audience.mustBeReady();
    const kept = this.guard.check({ text: post.text }, post.choices, await this.names(thread.id));
    const placeAt = speaksUnderName(actor, participant) ? await this.vault.placeAt(actor.memberId, thread.id) : null;
    return await this.work.runInCase(participant?.id ?? null, async (step) => {
      const locked = await this.cases.lock(step.manager, thread.id);
      if (locked.state !== 'shared') throw new Refusal('conflict');
      const writer = participant ?? (await this.writer(step, actor, thread.id));
      // The same request a moment ago: the case was locked until it was done.
      const meanwhile = await this.already(step.manager, thread.id, writer, post.id);
      if (meanwhile !== null) return meanwhile;
      const contribution = { id: post.id, participantId: writer.id, text: post.text };
      await keepGuarded(step, thread.id, writer.id, kept);
      if (placeAt === null) return { entry: await this.log.add(step, locked, contribution) };
      await step.manager.insert(CaseWaiting, { ...contribution, caseId: thread.id, edits: null, placeAt });
      return { entry: null };
    });
  }

  /** The earlier text is not kept: an edit is how a writer mends a slip. */
  async edit(actor: Actor, caseId: string, postId: string, to: Edit): Promise<Posted> {
    const { thread, participant } = await this.cases.open(actor, caseId, 'case.post');
    const kept = this.guard.check({ text: to.text }, to.choices, await this.names(thread.id));
    const own = await this.log.post(this.database.manager, thread.id, postId);
    if (participant === null || own.participantId !== participant.id) throw new Refusal('not_found');
    const placeAt = speaksUnderName(actor, participant) ? await this.vault.placeAt(actor.memberId, thread.id) : null;
    return await this.work.runInCase(participant.id, async (step) => {
      const locked = await this.cases.lock(step.manager, thread.id);
      const row = await this.log.post(step.manager, thread.id, postId);
      mayStillSpeak(participant);
      if (locked.state !== 'shared' || row.removedBy !== null || row.revision !== to.revision)
        throw new Refusal('conflict');
      await keepGuarded(step, thread.id, participant.id, kept);
      if (placeAt === null) return { entry: await this.log.edit(step, locked, row, to.text) };
      // A later change takes the place of one that still waits.
      await step.manager.delete(CaseWaiting, { edits: postId });
      const waiting = { id: randomUUID(), caseId: thread.id, participantId: participant.id, text: to.text };
      await step.manager.insert(CaseWaiting, { ...waiting, edits: postId, placeAt });
      return { entry: null };
    });
  }

  /** By its writer, or by a reviewer; what still waits is thrown away by its writer. */
  async remove(actor: Actor, caseId: string, postId: string, reason: RemovalReason): Promise<void> {
    const { thread, participant, mayReview } = await this.cases.openToSee(actor, caseId);
    const { manager } = this.database;
    if (participant !== null) {
      const { affected } = await manager.delete(CaseWaiting, { id: postId, participantId: participant.id });
      if (affected === 1) return;
    }
    const isOwn = (await this.log.post(manager, thread.id, postId)).participantId === participant?.id;
    if (!isOwn && !mayReview) throw new Refusal('not_found');
    const by = isOwn ? 'writer' : reviewsAs(actor);
    const wipe = async (step: Step) => {
      const locked = await this.cases.lock(step.manager, thread.id);
      await this.wipe(step, locked, await this.log.post(step.manager, thread.id, postId), by, reason);
    };
    // A reviewer acts in office, and the trail says who; a writer it knows as a participant only.
    await (isOwn ? this.work.runInCase(participant?.id ?? null, wipe) : this.work.run(actor.memberId, wipe));
  }

  /** Hidden at once, until somebody took a second look; what was looked at before stays in sight and is looked at again. */
  async flag(actor: Actor, caseId: string, postId: string, reason: RemovalReason): Promise<void> {
    const { thread } = await this.cases.open(actor, caseId, 'case.read');
    await this.work.runInCase(null, async (step) => {
      const locked = await this.cases.lock(step.manager, thread.id);
      const row = await this.log.post(step.manager, thread.id, postId);
      if (row.removedBy !== null || row.flaggedFor !== null) return;
      if (row.lookedAt) {
        await step.manager.update(CaseEntryRow, { caseId: thread.id, seq: row.seq }, { flaggedFor: reason });
      } else {
        await this.log.change(step, locked, row, 'hiding', { hidden: true, flaggedFor: reason });
      }
      const object = { kind: 'post', id: postId };
      await step.record({ action: 'post.flagged', object, details: { reason } }, ...reviewStale());
    });
  }

  /** The text goes for good; a line stays that says in which quality, and why. */
  async wipe(
    step: Step,
    thread: CaseThread,
    row: CaseEntryRow,
    by: 'writer' | 'moderator' | 'privacy_officer',
    reason: RemovalReason,
  ): Promise<void> {
    if (row.removedBy !== null) return;
    await this.log.change(step, thread, row, 'removal', {
      text: '',
      hidden: false,
      flaggedFor: null,
      removedBy: by,
      removedFor: reason,
    });
    const details = { by, reason };
    await step.record({ action: 'post.removed', object: { kind: 'post', id: row.postId }, details }, ...reviewStale());
  }

  /** How people in a case address each other. */
  private async names(caseId: string): Promise<string[]> {
    const spoken = await this.database.manager.findBy(CaseParticipant, { caseId, spoken: true });
    return spoken.map(({ label }) => label);
  }

  private async writer(step: Step, actor: Actor, caseId: string): Promise<CaseParticipant> {
    const already = await this.vault.find(actor.memberId, caseId);
    if (already !== null) return await step.manager.findOneByOrFail(CaseParticipant, { id: already });
    return await this.participants.make(step.manager, actor, caseId);
  }

  /** What became of the same contribution before; null when it is new. */
  private async already(
    manager: EntityManager,
    caseId: string,
    participant: CaseParticipant | null,
    id: string,
  ): Promise<Posted | null> {
    const [placed, waiting] = await Promise.all([
      manager.findOneBy(CaseEntryRow, { postId: id }),
      manager.findOneBy(CaseWaiting, { id }),
    ]);
    const there = placed ?? waiting;
    if (there === null) return null;
    if (there.caseId !== caseId || there.participantId !== participant?.id) throw new Refusal('conflict');
    return { entry: placed === null ? null : await this.log.one(caseId, placed.seq, manager) };
  }
}

/** Only a name can be linked to another name: an office is known anyway. */
const speaksUnderName = (actor: Actor, participant: CaseParticipant | null): boolean =>
  participant === null ? !speaksForOffice(actor) : participant.office === null;

interface Edit {
  text: string;
  revision: number;
  choices: Choice[];
}
