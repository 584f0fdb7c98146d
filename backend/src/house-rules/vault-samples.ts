import { randomUUID } from 'node:crypto';
import { doors } from '@netwerkplein/contract';
import { lockPrivateKey, makeKeyPair, type KeyGroup } from '@netwerkplein/contract/sealing';
import { keyHolders, NameRequest, PASSPHRASE } from '../testing/key-holder.ts';
import type { Person } from '../testing/person.ts';
import { sealedCase } from '../testing/sealed-case.ts';
import type { World } from '../testing/world.ts';
import { alike, done, overRest, type Sample } from './attempt.ts';

/** Requests for each right over sealed names and their keys. */
export async function vaultSamples(
  world: World,
): Promise<Record<'vault.hold' | 'unsealing.ask' | 'unsealing.decide', Sample>> {
  await keyHolders(world);
  const officer = await world.member({ kind: 'association', roles: [{ role: 'privacy_officer' }] });
  const { caseId, participants } = await sealedCase(world, await world.tacticalMember());
  const about = { caseId, participantId: participants[0] ?? '' };
  return {
    'vault.hold': async (who) => [
      overRest({}, async () => alike([done(await who.call(doors.key.own, {})), (await registered(who)) !== null])),
    ],
    'unsealing.ask': async (who) => [overRest({}, async () => done(await (await NameRequest.by(who, about)).ask()))],
    'unsealing.decide': async (who) => [
      overRest({}, async () => {
        const key = await registered(who);
        if (key !== null)
          await officer.call(doors.key.confirm, { params: { id: key.id }, body: { fingerprint: key.fingerprint } });
        const request = await NameRequest.by(officer, about);
        await request.ask();
        const body = { verdict: 'refuse' as const, reason: 'Er is een lichter middel.' };
        return done(await who.call(doors.unsealing.decide, { params: { id: request.id }, body }));
      }),
    ],
  };
}

/** A new key of this person, in whichever group they may; null when in none. */
async function registered(who: Person): Promise<{ id: string; fingerprint: string } | null> {
  const made = [];
  for (const group of [1, 2] satisfies KeyGroup[]) {
    const locked = await lockPrivateKey(await makeKeyPair(), PASSPHRASE);
    const answer = await who.call(doors.key.register, { body: { id: randomUUID(), group, locked } });
    if (done(answer)) made.push(answer.body);
  }
  return made[0] ?? null;
}
