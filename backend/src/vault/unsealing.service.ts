import { Injectable } from '@nestjs/common';
import { may, type Actor, type AnswerOf, type doors, type InputOf, type Unsealing } from '@netwerkplein/contract';
import { sealTo } from '@netwerkplein/contract/sealing';
import { DataSource, type EntityManager } from 'typeorm';
import { Guard } from '../guard/index.ts';
import { Clock } from '../kernel/clock.ts';
import { dayOf } from '../kernel/day.ts';
import { Refusal } from '../kernel/refusal.ts';
import { UnitOfWork } from '../kernel/unit-of-work.ts';
import { CaseKeys } from './case-keys.ts';
import { Holders, type WorkingKey } from './holders.ts';
import { UnsealingApproval } from './unsealing-approval.entity.ts';
import { forgetShares, vaultChanged } from './unsealing-ends.ts';
import { UnsealingAccess, type Request } from './unsealing.access.ts';
import { UnsealingRow } from './unsealing.entity.ts';
import { present } from './unsealing.present.ts';
import { isDelay, mayJudge, stateAt } from './unsealing.rules.ts';
import { VaultSeal } from './vault-seal.entity.ts';
import { VaultShare } from './vault-share.entity.ts';
import { Vault } from './vault.ts';

type Asked = InputOf<typeof doors.unsealing.ask>['body'];
type Verdict = InputOf<typeof doors.unsealing.decide>['body'];

/** Asking that a name be opened, and deciding on it. The opening itself is `OpeningService`. */
@Injectable()
export class UnsealingService {
  constructor(
    private readonly access: UnsealingAccess,
    private readonly vault: Vault,
    private readonly keys: CaseKeys,
    private readonly holders: Holders,
    private readonly guard: Guard,
    private readonly database: DataSource,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<{ items: Unsealing[] }> {
    const requests = await this.access.visible(actor);
    const own = await this.ownKeys(actor);
    return { items: requests.map((request) => this.present(request, actor, own)) };
  }

  /** How often it happens: every member may know. */
  async counts(): Promise<AnswerOf<typeof doors.unsealing.counts>> {
    return { items: await this.database.query(COUNTS) };
  }

  async ask(actor: Actor, asked: Asked): Promise<Unsealing> {
    if (!may(actor, 'unsealing.ask')) throw new Refusal('not_allowed');
    this.guard.hard({ motivation: asked.motivation });
    await this.refuseUnusable(asked);
    if ((await this.vault.find(actor.memberId, asked.caseId)) !== null) throw new Refusal('not_allowed');
    return await this.work.run(actor.memberId, async (step) => {
      await this.refuseNameless(step.manager, asked);
      const added = await step.manager.query<unknown[]>(ADDED, [
        asked.id,
        asked.caseId,
        asked.participantId,
        actor.memberId,
        asked.purpose,
        asked.motivation,
        asked.viewerPublicKey,
        step.at,
        asked.delay?.until ?? null,
        asked.delay?.ground ?? null,
      ]);
      if (added.length > 0) {
        const { caseId, participantId, purpose, delay } = asked;
        const details = {
          case: caseId,
          participant: participantId,
          purpose,
          delay: delay?.ground ?? null,
          until: delay?.until ?? null,
        };
        await step.record(
          { action: 'unsealing.requested', object: { kind: 'unsealing', id: asked.id }, details },
          vaultChanged,
        );
      }
      const request = await this.access.own(actor, asked.id, step.manager);
      if (request.participantId !== asked.participantId) throw new Refusal('conflict');
      return this.present(request, actor, []);
    });
  }

  /** The own half of the name: to open in the browser, and to seal to the requester's. */
  async share(actor: Actor, id: string): Promise<AnswerOf<typeof doors.unsealing.share>> {
    const request = await this.access.toDecide(actor, id);
    const own = await this.ownKeys(actor);
    if (!this.mayDecide(request, own)) throw new Refusal('not_found');
    if (await this.isGone(this.database.manager, request)) throw new Refusal('names_gone');
    for (const { id: keyId, keyGroup } of own) {
      const found = await this.database.manager.findOneBy(VaultShare, { participantId: request.participantId, keyId });
      if (found !== null) return { group: keyGroup, keyId, share: found.share };
    }
    // A newcomer to whom nothing was handed over yet.
    throw new Refusal('not_found');
  }

  /** The first refusal ends the request; the second approval lets the requester open. */
  async decide(actor: Actor, id: string, verdict: Verdict): Promise<Unsealing> {
    if (verdict.verdict === 'refuse') this.guard.hard({ reason: verdict.reason });
    return await this.work.run(actor.memberId, async (step) => {
      const request = await this.access.toDecide(actor, id, step.manager);
      const own = await this.ownKeys(actor, step.manager);
      const [key] = own;
      if (key === undefined || !mayJudge(key, request.requester, othersThan(request, actor)))
        throw new Refusal('not_allowed');
      if (!this.mayDecide(request, own)) throw new Refusal('conflict');
      const approves = verdict.verdict === 'approve';
      if (approves && (await this.isGone(step.manager, request))) throw new Refusal('names_gone');
      await step.manager.insert(UnsealingApproval, {
        unsealingId: id,
        keyGroup: key.keyGroup,
        memberId: actor.memberId,
        verdict: verdict.verdict,
        reason: approves ? null : verdict.reason,
        share: approves ? verdict.share : null,
        at: step.at,
      });
      const isSecond = request.decisions.some((decision) => decision.verdict === 'approve');
      if (!approves) await step.manager.update(UnsealingRow, { id }, { state: 'refused' });
      else if (isSecond) await step.manager.update(UnsealingRow, { id }, { state: 'approved' });
      if (!approves) await forgetShares(step.manager, id);
      const action = approves ? 'unsealing.approved' : 'unsealing.refused';
      await step.record({ action, object: { kind: 'unsealing', id }, details: { group: key.keyGroup } }, vaultChanged);
      return this.present(await this.access.toDecide(actor, id, step.manager), actor, own);
    });
  }

  private present(request: Request, actor: Actor, own: readonly WorkingKey[]): Unsealing {
    return present(request, actor.memberId, this.mayDecide(request, own), this.clock.now());
  }

  /** Whether whoever holds these keys can decide now. */
  private mayDecide(request: Request, own: readonly WorkingKey[]): boolean {
    const [key] = own;
    return (
      key !== undefined &&
      stateAt(request, this.clock.now()) === 'requested' &&
      request.decisions.every(({ group }) => group !== key.keyGroup) &&
      mayJudge(key, request.requester, request.decisions)
    );
  }

  private async ownKeys(actor: Actor, manager?: EntityManager): Promise<WorkingKey[]> {
    if (!may(actor, 'unsealing.decide')) return [];
    return (await this.holders.working(manager)).filter(({ memberId }) => memberId === actor.memberId);
  }

  private async isGone(manager: EntityManager, { caseId }: { caseId: string }): Promise<boolean> {
    return (await this.keys.find(manager, caseId)) === null;
  }

  private async refuseUnusable({ delay, viewerPublicKey }: Asked): Promise<void> {
    if (delay !== null && !isDelay(delay.until, dayOf(this.clock.now())))
      throw new Refusal('invalid', {
        issues: [{ path: 'body.delay.until', message: 'Kies een dag na vandaag en binnen 90 dagen.' }],
      });
    // A key that nothing can be sealed to would waste the work of two people.
    await sealTo(viewerPublicKey, new Uint8Array(1), 'trial').catch(() => {
      throw new Refusal('invalid', { issues: [{ path: 'body.viewerPublicKey', message: 'Is geen sleutel.' }] });
    });
  }

  /** @throws Refusal `not_found` when nobody of that id has a name in the case, `names_gone` when it can no longer be opened. */
  private async refuseNameless(manager: EntityManager, { caseId, participantId }: Asked): Promise<void> {
    const found = await manager.query<unknown[]>(
      'select 1 from case_participant where id = $1 and case_id = $2 and office is null',
      [participantId, caseId],
    );
    if (found.length === 0) throw new Refusal('not_found');
    if (await this.isGone(manager, { caseId })) throw new Refusal('names_gone');
    if (!(await manager.existsBy(VaultSeal, { participantId }))) throw new Refusal('not_found');
  }
}

/** Decisions of others: who decided already is told `conflict`, not that they may not. */
const othersThan = ({ decisions }: Request, { memberId }: Actor) =>
  decisions.filter((decision) => decision.memberId !== memberId);

const ADDED = `
  insert into unsealing (id, case_id, participant_id, requester_id, purpose, motivation, viewer_public_key, state, requested_at,
    inform_from, delay_ground)
  values ($1, $2, $3, $4, $5, $6, $7, 'requested', $8, $9, $10) on conflict do nothing returning id`;

const COUNTS = `
  select extract(year from requested_at at time zone 'Europe/Amsterdam')::int as year, count(*)::int as requested,
    count(opened_at)::int as opened, count(*) filter (where state = 'refused')::int as refused
  from unsealing group by 1 order by 1 desc`;
