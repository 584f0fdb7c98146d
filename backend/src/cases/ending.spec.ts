import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { doors, limits } from '@netwerkplein/contract';
import { dayOf, daysAfter } from '../kernel/day.ts';
import { caseNetwork, draftCase, says, sharedCase, type CaseNetwork } from '../testing/case-network.ts';
import { stored } from '../testing/stored.ts';
import { World } from '../testing/world.ts';
import { Vault, VaultKeeper } from '../vault/index.ts';
import { CaseKeeper } from './case-keeper.ts';

let world: World;
let network: CaseNetwork;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await caseNetwork(world);
});

const at = (id: string) => ({ params: { id } });

/** Let days go by as the product lives them: its upkeep looks every day. */
async function daysPass(days: number): Promise<void> {
  for (let passed = 0; passed < days; passed += 1) {
    world.clock.advance(86_400_000);
    await world.node.app.get(VaultKeeper).keep();
    await world.node.app.get(CaseKeeper).keep();
  }
  // Sessions ended meanwhile.
  await world.comesBack(...network.writers, network.moderator);
}

test('a case that falls silent closes by itself; then nobody can find out who wrote what; then the text goes and the lesson stays', async () => {
  const [asker, anna] = network.writers;
  const vault = world.node.app.get(Vault);
  const caseId = await sharedCase(network);
  await says(anna, caseId, 'Een tekst die een jaar blijft.');
  const view = async () => (await anna.call(doors.case.view, at(caseId))).body;
  const { purgeOn } = (await view()).audience;
  expect(purgeOn).toBe(daysAfter(dayOf(world.clock.now()), limits.caseTermDays));

  await daysPass(limits.caseQuietDays);
  expect(await view()).toMatchObject({ state: 'closed' });
  expect((await view()).audience.namesGoneOn).toBe(daysAfter(dayOf(world.clock.now()), limits.caseNamesDays));
  expect(await vault.find(anna.id, caseId)).not.toBeNull();

  await daysPass(limits.caseNamesDays);
  expect(await vault.find(anna.id, caseId)).toBeNull();
  // The text is still there to read, and what was one's own no longer is.
  expect((await view()).self).toMatchObject({ participant: null, asker: false });
  expect((await asker.call(doors.case.view, at(caseId))).body.self.asker).toBe(false);

  await daysPass(limits.caseTermDays - limits.caseQuietDays - limits.caseNamesDays);
  expect((await anna.call(doors.case.view, at(caseId))).status).toBe(404);
  const rows = await stored(world.node.database);
  expect(rows).not.toContain('Een tekst die een jaar blijft.');
  expect(rows).toContain(`purged`);
});

test('what was approved as a lesson stays, without a way back to its case', async () => {
  const [asker, anna] = network.writers;
  const caseId = await sharedCase(network);
  const said = { outcome: 'De rust is terug.', lesson: 'Een vaste regisseur helpt, ook na een verhuizing.' };
  await asker.call(doors.case.close, { ...at(caseId), body: said });
  await network.moderator.call(doors.review.decideLesson, { ...at(caseId), body: { verdict: 'approve' } });
  await daysPass(limits.caseTermDays);
  const { items } = (await anna.call(doors.review.lessons, {})).body;
  expect(items).toContainEqual(expect.objectContaining({ text: said.lesson }));
  const [row] = await world.node.database.query<{ caseId: string | null }[]>(
    'select case_id as "caseId" from lesson where text = $1',
    [said.lesson],
  );
  expect(row?.caseId).toBeNull();
});

test('a draft that nobody touches goes by itself', async () => {
  const [asker] = network.writers;
  const caseId = await draftCase(asker, { title: 'Een vergeten concept' });
  await daysPass(limits.caseQuietDays);
  expect((await asker.call(doors.case.view, at(caseId))).status).toBe(404);
  expect(await stored(world.node.database)).not.toContain('Een vergeten concept');
});

test('a living case keeps its names, however long it lives', async () => {
  const [asker, anna] = network.writers;
  const caseId = await sharedCase(network);
  const { participant } = await says(asker, caseId, 'Een eerste bijdrage.');
  for (let month = 0; month < 3; month += 1) {
    await daysPass(60);
    expect((await says(asker, caseId, 'Nog een bijdrage.')).participant).toEqual(participant);
  }
  expect((await anna.call(doors.case.view, at(caseId))).body.state).toBe('shared');
});
