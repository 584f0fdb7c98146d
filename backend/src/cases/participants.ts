import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, Participant } from '@netwerkplein/contract';
import type { EntityManager } from 'typeorm';
import { Refusal } from '../kernel/refusal.ts';
import { Vault } from '../vault/index.ts';
import { speaksForOffice } from './case.access.ts';
import { CaseParticipant } from './case-participant.entity.ts';
import { drawLabel } from './labels.ts';

/** Gives people their name in a case. Who got which only the vault can find. */
@Injectable()
export class Participants {
  constructor(private readonly vault: Vault) {}

  /** A new name for somebody who has none in this case yet; or the office that they speak for. The case's row is locked. */
  async make(manager: EntityManager, actor: Actor, caseId: string, asker = false): Promise<CaseParticipant> {
    const office = !asker && speaksForOffice(actor) ? 'specialist' : null;
    const taken = await manager.findBy(CaseParticipant, { caseId });
    const there = office === null ? undefined : taken.find((one) => one.office === office);
    if (there !== undefined) return there;
    const participant: CaseParticipant = {
      id: randomUUID(),
      caseId,
      label: office === null ? drawLabel(new Set(taken.map(({ label }) => label))) : '',
      office,
      asker,
      spoken: false,
      silenced: false,
    };
    await manager.insert(CaseParticipant, participant);
    if (office === null) {
      await this.vault.enrol(manager, { caseId, participantId: participant.id, memberId: actor.memberId });
    }
    return participant;
  }
}

/** @throws Refusal `not_allowed` when the participant was silenced. */
export function mayStillSpeak({ silenced }: CaseParticipant): void {
  if (silenced) throw new Refusal('not_allowed', { detail: 'U kunt in deze casus niet meer schrijven.' });
}

/** As others in the case see them. */
export const presentParticipant = ({ id, label, office, asker, silenced }: CaseParticipant): Participant => ({
  id,
  label,
  office,
  asker,
  silenced,
});
