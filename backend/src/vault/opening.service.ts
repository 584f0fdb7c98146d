import { Injectable } from '@nestjs/common';
import type { Actor, AnswerOf, doors, Unsealing } from '@netwerkplein/contract';
import type { EntityManager } from 'typeorm';
import { casesChanged } from '../kernel/announcer.ts';
import { Clock } from '../kernel/clock.ts';
import { Refusal } from '../kernel/refusal.ts';
import { UnitOfWork } from '../kernel/unit-of-work.ts';
import { CaseKeys } from './case-keys.ts';
import { decrypt } from './cipher.ts';
import { forgetShares, vaultChanged } from './unsealing-ends.ts';
import { UnsealingAccess, type Request } from './unsealing.access.ts';
import { UnsealingRow } from './unsealing.entity.ts';
import { present } from './unsealing.present.ts';
import { closesAt, isApproved, stateAt } from './unsealing.rules.ts';
import { VaultSeal } from './vault-seal.entity.ts';
import { sealKey } from './vault.ts';

/** Handing the requester what their browser can open. The name itself is never here. */
@Injectable()
export class OpeningService {
  constructor(
    private readonly access: UnsealingAccess,
    private readonly keys: CaseKeys,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The first time begins the quarter of an hour; each time is in the trail. */
  async open(actor: Actor, id: string): Promise<AnswerOf<typeof doors.unsealing.open>> {
    return await this.work.run(actor.memberId, async (step) => {
      const request = await this.access.own(actor, id, step.manager);
      const state = stateAt(request, step.at);
      // What the rows say is not believed: both groups must have approved, and by people who may.
      if ((state !== 'approved' && state !== 'open') || !isApproved(request.requester, request.decisions))
        throw new Refusal('conflict');
      const box = await this.uncover(step.manager, request);
      const first = state === 'approved';
      const openedAt = first ? step.at : (request.openedAt ?? step.at);
      if (first) await step.manager.update(UnsealingRow, { id }, { state: 'open', openedAt });
      await step.record(
        { action: 'unsealing.opened', object: { kind: 'unsealing', id }, details: { again: first ? 0 : 1 } },
        ...(first ? [vaultChanged, ...casesChanged] : []),
      );
      return { box, shares: [shareOf(request, 1), shareOf(request, 2)], closesAt: closesAt(openedAt).toISOString() };
    });
  }

  /** End an own request: it is not needed any more, or the name was read. */
  async close(actor: Actor, id: string): Promise<Unsealing> {
    return await this.work.run(actor.memberId, async (step) => {
      const request = await this.access.own(actor, id, step.manager);
      if (!['requested', 'approved', 'open'].includes(stateAt(request, step.at))) throw new Refusal('conflict');
      await step.manager.update(UnsealingRow, { id }, { state: 'closed' });
      await forgetShares(step.manager, id);
      await step.record({ action: 'unsealing.closed', object: { kind: 'unsealing', id } }, vaultChanged);
      return present(await this.access.own(actor, id, step.manager), actor.memberId, false, this.clock.now());
    });
  }

  /** The box without the case's cover: what the two halves open. */
  private async uncover(manager: EntityManager, { caseId, participantId }: Request): Promise<string> {
    const key = await this.keys.find(manager, caseId);
    if (key === null) throw new Refusal('names_gone');
    const seal = await manager.findOneBy(VaultSeal, { participantId });
    const box = seal === null ? null : decrypt(sealKey(key), Buffer.from(seal.box, 'base64url'), participantId);
    if (box === null) throw new Refusal('names_gone');
    return box.toString('base64url');
  }
}

/** Both groups approved, so both gave one; unless somebody wrote rows by hand. */
function shareOf({ decisions }: Request, group: 1 | 2): string {
  const share = decisions.find((decision) => decision.group === group)?.share;
  if (share == null) throw new Refusal('conflict');
  return share;
}
