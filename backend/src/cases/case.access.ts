import { Injectable } from '@nestjs/common';
import { may, type Action, type Actor } from '@netwerkplein/contract';
import { DataSource, type EntityManager } from 'typeorm';
import { Refusal } from '../kernel/refusal.ts';
import { Vault } from '../vault/index.ts';
import { CaseParticipant } from './case-participant.entity.ts';
import { readable } from './case.rules.ts';
import { CaseThread } from './case.entity.ts';

/** A case as somebody came to it. */
export interface Opened {
  thread: CaseThread;
  /** Who the member is in this case, when they took part before; also an office that they speak for. */
  participant: CaseParticipant | null;
}

/** The only way to a case. Absent, not yet shared, taken from sight and not for this member all answer alike. */
@Injectable()
export class CaseAccess {
  constructor(
    private readonly database: DataSource,
    private readonly vault: Vault,
  ) {}

  /** @throws Refusal `not_found` when the actor may not do this in a case that readers can see. */
  async open(actor: Actor, caseId: string, action: Action): Promise<Opened> {
    const thread = await this.fetch(caseId);
    if (!readable(thread.state) || !may(actor, action, { openTo: thread.form.openTo })) throw new Refusal('not_found');
    return { thread, participant: await this.participantOf(actor, thread.id) };
  }

  /** As whoever brought the case in, in any state before the text is gone. */
  async openOwn(actor: Actor, caseId: string): Promise<Opened & { participant: CaseParticipant }> {
    const thread = await this.fetch(caseId);
    const participant = may(actor, 'case.write') ? await this.participantOf(actor, thread.id) : null;
    if (participant?.asker !== true || thread.state === 'purged') throw new Refusal('not_found');
    return { thread, participant };
  }

  /** For a second look: a moderator at any time, a privacy officer while something waits for one. */
  async openForReview(actor: Actor, caseId: string): Promise<Opened> {
    const thread = await this.fetch(caseId);
    if (!may(actor, 'case.review') || !(await this.inReview(actor, thread))) throw new Refusal('not_found');
    return { thread, participant: await this.participantOf(actor, thread.id) };
  }

  /** In whichever of these ways the actor may see it. */
  async openToSee(actor: Actor, caseId: string): Promise<Opened & { mayReview: boolean; asReviewer: boolean }> {
    const thread = await this.fetch(caseId);
    const participant = await this.participantOf(actor, thread.id);
    const mayRead = readable(thread.state) && may(actor, 'case.read', { openTo: thread.form.openTo });
    const isOwn = participant?.asker === true && may(actor, 'case.write') && thread.state !== 'purged';
    const mayReview = may(actor, 'case.review') && (await this.inReview(actor, thread));
    if (!mayRead && !isOwn && !mayReview) throw new Refusal('not_found');
    return { thread, participant, mayReview, asReviewer: !mayRead && !isOwn };
  }

  /** The case's row, locked until commit: whoever changes a case passes here first. */
  async lock(manager: EntityManager, caseId: string): Promise<CaseThread> {
    const thread = await manager.findOne(CaseThread, { where: { id: caseId }, lock: { mode: 'pessimistic_write' } });
    if (thread === null) throw new Refusal('not_found');
    return thread;
  }

  private async participantOf(actor: Actor, caseId: string): Promise<CaseParticipant | null> {
    const id = await this.vault.find(actor.memberId, caseId);
    if (id !== null) return await this.database.manager.findOneBy(CaseParticipant, { id });
    if (!speaksForOffice(actor)) return null;
    return await this.database.manager.findOneBy(CaseParticipant, { caseId, office: 'specialist' });
  }

  private async inReview(actor: Actor, { id, state }: CaseThread): Promise<boolean> {
    if (state === 'draft' || state === 'purged') return false;
    if (state === 'in_review' || state === 'blocked') return true;
    // A moderator keeps order in cases; a privacy officer comes when called (domain §5 note d).
    if (may(actor, 'case.read')) return true;
    const [waits] = await this.database.query<unknown[]>(
      `select 1 from case_entry where case_id = $1 and flagged_for is not null
       union all select 1 from lesson where case_id = $1 and not approved limit 1`,
      [id],
    );
    return waits !== undefined;
  }

  private async fetch(caseId: string): Promise<CaseThread> {
    const thread = await this.database.manager.findOneBy(CaseThread, { id: caseId });
    if (thread === null) throw new Refusal('not_found');
    return thread;
  }
}

/** In which quality somebody gives a second look; never who. */
export const reviewsAs = ({ standings }: Actor): 'moderator' | 'privacy_officer' =>
  standings.some(({ as }) => as === 'moderator') ? 'moderator' : 'privacy_officer';

/** A specialist answers for the office, in every case with the same voice. */
export const speaksForOffice = ({ standings }: Actor): boolean => standings.some(({ as }) => as === 'specialist');
