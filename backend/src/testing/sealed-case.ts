import { randomUUID } from 'node:crypto';
import { CaseParticipant, CaseThread } from '../cases/index.ts';
import { dayOf } from '../kernel/day.ts';
import { Vault } from '../vault/index.ts';
import { aForm } from './case-network.ts';
import type { Person } from './person.ts';
import type { World } from './world.ts';

/** A shared case and the participant that each of these people is in it, without the doors of cases. */
export async function sealedCase(
  world: World,
  ...people: Person[]
): Promise<{ caseId: string; participants: string[] }> {
  const { database, app } = world.node;
  const vault = app.get(Vault);
  const caseId = randomUUID();
  const participants = people.map(() => randomUUID());
  const today = dayOf(world.clock.now());
  await database.transaction(async (manager) => {
    await manager.insert(CaseThread, {
      id: caseId,
      state: 'shared',
      form: aForm(),
      revision: 0,
      note: null,
      flaggedFor: null,
      sharedOn: today,
      activeOn: today,
      closedOn: null,
      namesGoneOn: null,
      purgeOn: null,
      lastSeq: 0,
    });
    await vault.begin(manager, caseId);
    for (const [index, person] of people.entries()) {
      const participantId = participants[index]!;
      const label = `Vroege Esdoorn ${index}`;
      const row = { id: participantId, caseId, label, office: null, asker: false, spoken: true, silenced: false };
      await manager.insert(CaseParticipant, row);
      await vault.enrol(manager, { caseId, participantId, memberId: person.id });
    }
  });
  return { caseId, participants };
}
