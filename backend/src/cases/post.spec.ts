import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { doors } from '@netwerkplein/contract';
import { aForm, caseNetwork, contributes, says, sharedCase, type CaseNetwork } from '../testing/case-network.ts';
import { stored } from '../testing/stored.ts';
import { World } from '../testing/world.ts';
import { CaseKeeper } from './case-keeper.ts';

let world: World;
let network: CaseNetwork;
let caseId: string;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());
// Whoever wrote in one case waits in the next: each test has people of its own.
beforeEach(async () => {
  network = await caseNetwork(world);
  caseId = await sharedCase(network);
});

const WEEK_MS = 7 * 86_400_000;
const at = (id: string) => ({ params: { id } });
const ofPost = (postId: string) => ({ params: { id: caseId, postId } });

describe('a name', () => {
  test('stays the same within a case, and is another one in the next', async () => {
    const [asker, anna, bram] = network.writers;
    const first = await says(anna, caseId, 'Dat herkennen wij.');
    const second = await says(anna, caseId, 'Bij ons hielp een vaste regisseur.');
    const other = await says(bram, caseId, 'Bij ons ook.');
    expect(second.participant).toEqual(first.participant);
    expect(other.participant.label).not.toBe(first.participant.label);
    const next = await sharedCase(network, { by: asker });
    expect(await contributes(anna, next, 'Hier heb ik een vraag over.')).toBeNull();
    const { body: there } = await anna.call(doors.case.view, at(next));
    expect(there.self.participant?.id).not.toBe(first.participant.id);
  });

  test('is taken before the first contribution, and seen by others only after it', async () => {
    const [, anna, bram] = network.writers;
    const { body: name } = await anna.call(doors.case.takeName, at(caseId));
    expect((await anna.call(doors.case.takeName, at(caseId))).body).toEqual(name);
    expect((await bram.call(doors.case.view, at(caseId))).body.participants.map(({ id }) => id)).not.toContain(name.id);
    expect((await says(anna, caseId, 'Een eerste reactie.')).participant.label).toBe(name.label);
    expect((await bram.call(doors.case.view, at(caseId))).body.participants).toContainEqual(name);
  });

  test('is taken once, however many times it is asked at once', async () => {
    const [, anna] = network.writers;
    const taken = await Promise.all(Array.from({ length: 6 }, () => anna.call(doors.case.takeName, at(caseId))));
    expect(new Set(taken.map(({ body }) => body.id)).size).toBe(1);
  });

  test('of a specialist is the office, the same for all who hold it and in every case', async () => {
    const colleague = await world.member({ kind: 'knowledge_centre', roles: [{ role: 'specialist' }] });
    const first = await says(network.specialist, caseId, 'Begin met de meldcode.');
    const second = await says(colleague, caseId, 'En leg vast wat u ziet.');
    expect(second.participant).toEqual(first.participant);
    expect(first.participant).toMatchObject({ office: 'specialist', label: '' });
    const next = await sharedCase(network);
    expect((await says(network.specialist, next, 'Ook hier de meldcode.')).participant.office).toBe('specialist');
  });
});

describe('a contribution', () => {
  test('reaches everybody who listens, the same bytes for all, with a day and no moment', async () => {
    const [asker, anna, bram] = network.writers;
    const listeners = await Promise.all([asker, anna, bram].map((person) => person.listens()));
    const entry = await says(anna, caseId, 'Dat herkennen wij.');
    for (const listener of listeners) await listener.until(() => listener.entries.length > 0);
    const frames = new Set(listeners.map(({ frames }) => frames.find((frame) => frame.includes('stream.entry'))));
    expect(frames.size).toBe(1);
    expect(entry.on).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect([...frames][0]).not.toMatch(/\d\d:\d\d/);
  });

  test('sent twice with the same id is there once; the id of somebody else is refused', async () => {
    const [, anna, bram] = network.writers;
    const id = randomUUID();
    const first = await contributes(anna, caseId, 'Eén keer.', id);
    expect(await contributes(anna, caseId, 'Eén keer.', id)).toEqual(first);
    const post = { ...at(caseId), body: { id, text: 'Eén keer.' } };
    expect((await bram.call(doors.casePost.post, post)).status).toBe(409);
    const { body: page } = await bram.call(doors.casePost.list, { ...at(caseId), query: {} });
    expect(page.items.filter((entry) => entry.id === id)).toHaveLength(1);
  });

  test('sent many times at once is there once', async () => {
    const [, anna] = network.writers;
    const id = randomUUID();
    const sent = await Promise.all(Array.from({ length: 5 }, () => contributes(anna, caseId, 'Vijf keer.', id)));
    expect(new Set(sent.map((entry) => entry?.seq))).toEqual(new Set([1]));
    const form = { id: randomUUID(), form: aForm() };
    const begun = await Promise.all(Array.from({ length: 4 }, () => anna.call(doors.case.start, { body: form })));
    expect(begun.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 201]);
  });

  test('numbers follow each other without a gap, from many writers at once', async () => {
    await Promise.all(
      network.writers.flatMap((writer) => ['Eerst.', 'Dan.', 'Tot slot.'].map((text) => says(writer, caseId, text))),
    );
    const { body: page } = await network.moderator.call(doors.casePost.list, { ...at(caseId), query: { after: 0 } });
    expect(page.items.map(({ seq }) => seq)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
  });

  test('is changed by its writer alone, and the earlier text is gone', async () => {
    const [, anna, bram] = network.writers;
    const { id } = await says(anna, caseId, 'Een slip van de pen.');
    const body = { text: 'Zonder slip.', revision: 0 };
    expect((await bram.call(doors.casePost.edit, { ...ofPost(id), body })).status).toBe(404);
    const { body: changed } = await anna.call(doors.casePost.edit, { ...ofPost(id), body });
    expect(changed.entry).toMatchObject({ kind: 'edit', text: 'Zonder slip.', edited: true, revision: 1 });
    expect((await anna.call(doors.casePost.edit, { ...ofPost(id), body })).status).toBe(409);
    expect(await stored(world.node.database)).not.toContain('Een slip van de pen.');
  });

  test('is wiped by its writer or a moderator, for good, and says in which quality', async () => {
    const [, anna, bram] = network.writers;
    const own = await says(anna, caseId, 'Tekst die weg moet, de eerste.');
    const other = await says(anna, caseId, 'Tekst die weg moet, de tweede.');
    const body = { reason: 'mistake' as const };
    expect((await bram.call(doors.casePost.remove, { ...ofPost(own.id), body })).status).toBe(404);
    expect((await anna.call(doors.casePost.remove, { ...ofPost(own.id), body })).status).toBe(204);
    expect((await network.moderator.call(doors.casePost.remove, { ...ofPost(other.id), body })).status).toBe(204);
    const { body: page } = await bram.call(doors.casePost.list, { ...at(caseId), query: {} });
    expect(page.items.map(({ text, removed }) => [text, removed?.by])).toEqual([
      ['', 'writer'],
      ['', 'moderator'],
    ]);
    expect(await stored(world.node.database)).not.toContain('Tekst die weg moet');
    // Of what was done in office the trail says who did it; a writer it knows as a participant only.
    const actors = await world.node.database.query<{ actor: string }[]>(
      "select actor_id as actor from audit_entry where action = 'post.removed' and object_id = any($1) order by object_id = $2 desc",
      [[own.id, other.id], own.id],
    );
    expect(actors.map(({ actor }) => actor)).toEqual([own.participant.id, network.moderator.id]);
  });
});

describe('the button "recognisable"', () => {
  test('hides a contribution at once, from everybody but who takes the second look', async () => {
    const [, anna, bram] = network.writers;
    const listening = await anna.listens();
    const { id } = await says(anna, caseId, 'Hier staat te veel bij elkaar.');
    await bram.call(doors.casePost.flag, { ...ofPost(id), body: { reason: 'identifies_person' } });
    await listening.until(() => listening.entries.some(({ kind }) => kind === 'hiding'));
    for (const person of [anna, bram, network.specialist]) {
      const { body: page } = await person.call(doors.casePost.list, { ...at(caseId), query: {} });
      expect(page.items.at(-1)).toMatchObject({ id, hidden: true, text: '' });
    }
    const item = (await network.moderator.call(doors.review.list, {})).body.items.find(({ postId }) => postId === id);
    expect(item).toMatchObject({ what: 'post', text: 'Hier staat te veel bij elkaar.', reason: 'identifies_person' });
    const body = { verdict: 'return' as const };
    expect((await network.moderator.call(doors.review.decidePost, { ...ofPost(id), body })).status).toBe(204);
    const { body: page } = await bram.call(doors.casePost.list, { ...at(caseId), query: {} });
    expect(page.items.at(-1)).toMatchObject({ id, hidden: false, text: 'Hier staat te veel bij elkaar.' });
  });

  test('asks for a second look again, but hides no more what was looked at', async () => {
    const [, anna, bram] = network.writers;
    const { id } = await says(anna, caseId, 'Dit mag blijven staan.');
    const flag = () => bram.call(doors.casePost.flag, { ...ofPost(id), body: { reason: 'mistake' } });
    await flag();
    await network.moderator.call(doors.review.decidePost, { ...ofPost(id), body: { verdict: 'return' } });
    await flag();
    const { body: page } = await bram.call(doors.casePost.list, { ...at(caseId), query: {} });
    expect(page.items.at(-1)).toMatchObject({ id, hidden: false });
    expect((await network.moderator.call(doors.review.list, {})).body.items.map(({ postId }) => postId)).toContain(id);
  });
});

describe('silencing', () => {
  test('stops the person in this case, who does not come back under another name; nobody learns who it is', async () => {
    const [, anna, bram] = network.writers;
    const { participant } = await says(anna, caseId, 'Dit gaat te ver.');
    const params = { id: caseId, participantId: participant.id };
    const silenced = await network.moderator.call(doors.case.silence, { params, body: { silenced: true } });
    expect(silenced.body).toMatchObject({ id: participant.id, silenced: true });
    expect(JSON.stringify(silenced.body)).not.toContain(anna.id);
    const again = { ...at(caseId), body: { id: randomUUID(), text: 'Toch nog iets.' } };
    expect((await anna.call(doors.casePost.post, again)).status).toBe(403);
    expect((await anna.call(doors.case.takeName, at(caseId))).body.id).toBe(participant.id);
    expect((await says(bram, caseId, 'Wij gaan verder.')).seq).toBe(2);
    await network.moderator.call(doors.case.silence, { params, body: { silenced: false } });
    expect((await says(anna, caseId, 'Dank u.')).participant.id).toBe(participant.id);
  });
});

describe('a contribution in a second case', () => {
  test('waits, is seen by its writer alone, and is placed at a moment of its own', async () => {
    const [, anna, bram] = network.writers;
    await says(anna, caseId, 'Eerst hier.');
    const other = await sharedCase(network);
    const id = randomUUID();
    const post = { ...at(other), body: { id, text: 'En dan daar.' } };
    const answer = await anna.call(doors.casePost.post, post);
    expect({ status: answer.status, body: answer.body }).toEqual({ status: 202, body: { entry: null } });
    expect((await anna.call(doors.casePost.post, post)).status).toBe(202);
    expect((await anna.call(doors.case.view, at(other))).body.self.waiting).toEqual([{ id, text: 'En dan daar.' }]);
    expect(JSON.stringify((await bram.call(doors.case.view, at(other))).body)).not.toContain('En dan daar.');
    const keeper = world.node.app.get(CaseKeeper);
    await keeper.keep();
    const page = async () => (await bram.call(doors.casePost.list, { ...at(other), query: {} })).body.items;
    expect(await page()).toEqual([]);
    world.clock.advance(WEEK_MS);
    await keeper.keep();
    await world.comesBack(anna, bram);
    expect((await page()).map((entry) => entry.id)).toEqual([id]);
    expect((await anna.call(doors.case.view, at(other))).body.self.waiting).toEqual([]);
  });

  test('and a change of one there, wait alike; a case that is out of sight for a while loses neither', async () => {
    const [, anna, bram] = network.writers;
    const other = await sharedCase(network);
    const { id } = await says(anna, other, 'Eerst daar.');
    world.clock.advance(8 * 86_400_000);
    await world.node.app.get(CaseKeeper).keep();
    await world.comesBack(...network.writers, network.moderator);
    await says(anna, caseId, 'Dan hier.');
    const body = { text: 'Eerst daar, verbeterd.', revision: 0 };
    const answer = await anna.call(doors.casePost.edit, { params: { id: other, postId: id }, body });
    expect({ status: answer.status, body: answer.body }).toEqual({ status: 202, body: { entry: null } });
    await bram.call(doors.case.flag, { ...at(other), body: { reason: 'mistake' } });
    world.clock.advance(WEEK_MS);
    await world.node.app.get(CaseKeeper).keep();
    await world.comesBack(bram, network.moderator);
    await network.moderator.call(doors.review.decideCase, { ...at(other), body: { verdict: 'share' } });
    await world.node.app.get(CaseKeeper).keep();
    const { items } = (await bram.call(doors.casePost.list, { ...at(other), query: {} })).body;
    expect(items.map(({ text, edited }) => [text, edited])).toEqual([['Eerst daar, verbeterd.', true]]);
  });

  test('is placed when its case closes before its moment', async () => {
    const [asker, anna, bram] = network.writers;
    await says(anna, caseId, 'Eerst hier.');
    const other = await sharedCase(network);
    await contributes(anna, other, 'Dit ging bijna verloren.');
    const said = { outcome: 'Er is rust.', lesson: 'Eén plan helpt.' };
    await asker.call(doors.case.close, { ...at(other), body: said });
    const { items } = (await bram.call(doors.casePost.list, { ...at(other), query: {} })).body;
    expect(items.map(({ text }) => text)).toEqual(['Dit ging bijna verloren.']);
  });

  test('is thrown away by its writer while it waits', async () => {
    const [, anna] = network.writers;
    await says(anna, caseId, 'Eerst hier.');
    const other = await sharedCase(network);
    const id = randomUUID();
    await contributes(anna, other, 'Toch maar niet.', id);
    const removal = { params: { id: other, postId: id }, body: { reason: 'mistake' as const } };
    expect((await anna.call(doors.casePost.remove, removal)).status).toBe(204);
    expect(await stored(world.node.database)).not.toContain('Toch maar niet.');
  });
});

test('unread counts what others wrote since one read, and nobody sees how far one read', async () => {
  const [, anna, bram] = network.writers;
  const unread = async (person: typeof anna) =>
    (await person.call(doors.case.list, {})).body.items.find(({ id }) => id === caseId)?.unread;
  await says(anna, caseId, 'Een.');
  await says(bram, caseId, 'Twee.');
  expect([await unread(anna), await unread(bram), await unread(network.specialist)]).toEqual([1, 1, 2]);
  expect((await anna.call(doors.case.read, { ...at(caseId), body: { seq: 99 } })).body).toEqual({
    readSeq: 2,
    unread: 0,
  });
  expect((await anna.call(doors.case.read, { ...at(caseId), body: { seq: 1 } })).body.readSeq).toBe(2);
  expect([await unread(anna), await unread(bram)]).toEqual([0, 1]);
});
