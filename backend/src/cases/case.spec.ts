import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { doors, selfCheck } from '@netwerkplein/contract';
import { aForm, caseNetwork, draftCase, handIn, sharedCase, type CaseNetwork } from '../testing/case-network.ts';
import { stored } from '../testing/stored.ts';
import { World } from '../testing/world.ts';

let world: World;
let network: CaseNetwork;
beforeAll(async () => {
  world = await World.open();
  network = await caseNetwork(world);
});
afterAll(() => world.close());

const at = (id: string) => ({ params: { id } });

describe('a draft', () => {
  test('is seen by its writer alone, and listed there as their own', async () => {
    const [asker, other] = network.writers;
    const id = await draftCase(asker);
    const { body: view } = await asker.call(doors.case.view, at(id));
    expect(view).toMatchObject({ state: 'draft', self: { asker: true, mayPost: false }, participants: [] });
    expect((await asker.call(doors.case.list, {})).body.items).toContainEqual(
      expect.objectContaining({ id, mine: true, state: 'draft', active: 'never' }),
    );
    for (const person of [other, network.moderator, network.privacyOfficer, network.specialist]) {
      expect((await person.call(doors.case.view, at(id))).status).toBe(404);
      expect((await person.call(doors.case.save, { ...at(id), body: { form: aForm(), revision: 0 } })).status).toBe(
        404,
      );
    }
    expect((await other.call(doors.case.list, {})).body.items.map((item) => item.id)).not.toContain(id);
  });

  test('begun twice with the same id is begun once; with the id of somebody else it is not there', async () => {
    const [asker, other] = network.writers;
    const body = { id: randomUUID(), form: aForm() };
    expect((await asker.call(doors.case.start, { body })).status).toBe(201);
    expect((await asker.call(doors.case.start, { body })).status).toBe(200);
    expect((await other.call(doors.case.start, { body })).status).toBe(404);
  });

  test('changes only from the revision that was seen', async () => {
    const [asker] = network.writers;
    const id = await draftCase(asker);
    const form = aForm({ question: 'Wie heeft hier ervaring mee?' });
    expect((await asker.call(doors.case.save, { ...at(id), body: { form, revision: 0 } })).body.revision).toBe(1);
    expect((await asker.call(doors.case.save, { ...at(id), body: { form, revision: 0 } })).status).toBe(409);
  });

  test('is handed in complete and checked, or not at all', async () => {
    const [asker] = network.writers;
    const id = await draftCase(asker, { question: '', concern: null });
    const answer = await asker.call(doors.case.submit, { ...at(id), body: { revision: 0, selfCheck: [] } });
    expect(answer.status).toBe(400);
    expect(answer.problem.issues?.map(({ path }) => path)).toEqual([
      'form.question',
      'form.concern',
      ...selfCheck.options.map((one) => `selfCheck.${one}`),
    ]);
  });

  test('thrown away leaves nothing but a line in the trail', async () => {
    const [asker] = network.writers;
    const id = await draftCase(asker, { title: 'Een titel die weer verdwijnt' });
    expect((await asker.call(doors.case.withdraw, at(id))).status).toBe(204);
    expect(await stored(world.node.database)).not.toContain('Een titel die weer verdwijnt');
    expect((await asker.call(doors.case.view, at(id))).status).toBe(404);
  });
});

describe('the guard', () => {
  test('refuses what leads to a person, in a form as in a contribution, and nothing of it is kept', async () => {
    const [asker] = network.writers;
    const bsn = '123456782';
    const before = await stored(world.node.database, { without: ['session'] });
    const body = { id: randomUUID(), form: aForm({ tried: `Het nummer is ${bsn}.` }) };
    const { status, problem } = await asker.call(doors.case.start, { body });
    expect({ status, code: problem.code }).toEqual({ status: 422, code: 'identifying' });
    expect(problem.findings).toEqual([{ field: 'tried', start: 14, end: 23, type: 'bsn' }]);
    expect(JSON.stringify(problem)).not.toContain(bsn);
    expect(await stored(world.node.database, { without: ['session'] })).toBe(before);
  });

  test('asks for a choice where something narrows it down, and keeps the choice without the text', async () => {
    const [asker] = network.writers;
    const behaviour = 'Het meisje is 13 jaar en blijft weg.';
    const form = aForm({ behaviour });
    const refused = await asker.call(doors.case.start, { body: { id: randomUUID(), form } });
    expect(refused.status).toBe(422);
    const [found] = refused.problem.findings ?? [];
    expect(found).toMatchObject({ field: 'behaviour', type: 'age' });
    const choice = { field: 'behaviour', start: found?.start ?? 0, end: found?.end ?? 0, type: 'age' };
    const choices = [{ ...choice, reason: 'needed' as const }];
    const id = randomUUID();
    expect((await asker.call(doors.case.start, { body: { id, form, choices } })).status).toBe(201);
    const [line] = await world.node.database.query<{ details: object }[]>(
      "select details from audit_entry where action = 'guard.kept' and object_id = $1",
      [id],
    );
    expect(line?.details).toMatchObject({ 'age.needed': 1 });
    expect(JSON.stringify(line)).not.toMatch(/meisje|jaar/);
  });
});

describe('the second look', () => {
  test('shares a case: from then on readers see it, with who reads along and until when', async () => {
    const id = await sharedCase(network);
    const [asker, reader] = network.writers;
    const { body: view } = await reader.call(doors.case.view, at(id));
    expect(view).toMatchObject({
      state: 'shared',
      self: { asker: false, mayPost: true, participant: null },
      note: null,
    });
    expect(view.participants).toEqual([expect.objectContaining({ asker: true, office: null })]);
    expect(view.audience.readers).toBeGreaterThanOrEqual(8);
    expect(view.audience.organisations).toEqual(
      view.audience.organisations.toSorted((a, b) => a.localeCompare(b, 'nl')),
    );
    expect(view.audience.purgeOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((await asker.call(doors.case.view, at(id))).body.self.asker).toBe(true);
  });

  test('sends back with a note that its writer reads, and nobody else', async () => {
    const [asker, other] = network.writers;
    const id = await draftCase(asker);
    await handIn(asker, id);
    const note = 'Schrijf de situatie nog wat ruimer op.';
    const body = { verdict: 'return' as const, note };
    expect((await network.privacyOfficer.call(doors.review.decideCase, { ...at(id), body })).status).toBe(204);
    expect((await asker.call(doors.case.view, at(id))).body).toMatchObject({ state: 'draft', note });
    expect((await other.call(doors.case.view, at(id))).status).toBe(404);
  });

  test('leaves a trace of who looked, once a day; reading as a reader leaves none', async () => {
    const [asker, reader] = network.writers;
    const id = await draftCase(asker);
    await handIn(asker, id);
    for (let look = 0; look < 3; look += 1) await network.privacyOfficer.call(doors.case.view, at(id));
    await network.moderator.call(doors.review.decideCase, { ...at(id), body: { verdict: 'share' } });
    await reader.call(doors.case.view, at(id));
    const looks = await world.node.database.query<{ actor: string }[]>(
      "select actor_id as actor from audit_entry where action = 'case.opened' and object_id = $1",
      [id],
    );
    expect(looks).toEqual([{ actor: network.privacyOfficer.id }]);
  });

  test('is never that of who brought the case in', async () => {
    const both = await world.member({ seats: [{ level: 'tactical' }], roles: [{ role: 'moderator' }] });
    const id = await draftCase(both);
    await handIn(both, id);
    const queue = (await both.call(doors.review.list, {})).body.items;
    expect(queue.find(({ caseId }) => caseId === id)).toMatchObject({ what: 'case', own: true });
    const own = await both.call(doors.review.decideCase, { ...at(id), body: { verdict: 'share' } });
    expect(own.status).toBe(403);
    const { status } = await network.moderator.call(doors.review.decideCase, { ...at(id), body: { verdict: 'share' } });
    expect(status).toBe(204);
  });

  test('takes from sight at once what somebody calls recognisable, and brings it back when it was mended', async () => {
    const id = await sharedCase(network);
    const [asker, reader] = network.writers;
    const listening = await reader.listens();
    const flag = await reader.call(doors.case.flag, { ...at(id), body: { reason: 'identifies_person' } });
    expect(flag.status).toBe(204);
    await listening.until(() => listening.notices.some(({ type }) => type === 'cases.changed'));
    for (const person of [reader, network.specialist]) {
      expect((await person.call(doors.case.view, at(id))).status).toBe(404);
    }
    const { body: view } = await asker.call(doors.case.view, at(id));
    expect(view.state).toBe('blocked');
    const form = aForm({ behaviour: 'Het kind is al een tijd niet op school.' });
    await asker.call(doors.case.save, { ...at(id), body: { form, revision: view.revision } });
    await network.moderator.call(doors.review.decideCase, { ...at(id), body: { verdict: 'share' } });
    expect((await reader.call(doors.case.view, at(id))).body).toMatchObject({ state: 'shared', form });
  });
});

describe('closing', () => {
  test('keeps outcome and lesson; others see the lesson once a second person approved it', async () => {
    const id = await sharedCase(network);
    const [asker, reader] = network.writers;
    const said = { outcome: 'Het kind gaat weer naar school.', lesson: 'Eén vaste gezinsregisseur geeft rust.' };
    expect((await reader.call(doors.case.close, { ...at(id), body: said })).status).toBe(404);
    const { body: closed } = await asker.call(doors.case.close, { ...at(id), body: said });
    expect(closed).toMatchObject({ state: 'closed', lesson: { approved: false } });
    expect(closed.audience.namesGoneOn).not.toBeNull();
    expect((await reader.call(doors.case.view, at(id))).body.lesson).toBeNull();
    const post = { ...at(id), body: { id: randomUUID(), text: 'Nog iets.' } };
    expect((await reader.call(doors.casePost.post, post)).status).toBe(409);
    await network.moderator.call(doors.review.decideLesson, { ...at(id), body: { verdict: 'approve' } });
    expect((await reader.call(doors.case.view, at(id))).body.lesson?.text).toBe(said.lesson);
    const lessons = (await reader.call(doors.review.lessons, {})).body.items;
    expect(lessons).toContainEqual(expect.objectContaining({ text: said.lesson }));
    expect(JSON.stringify(lessons)).not.toContain(id);
  });
});

test('partners read a case only when it was opened for their side', async () => {
  const care = await world.member({ kind: 'partner', side: 'care', seats: [{ level: 'tactical' }] });
  const police = await world.member({ kind: 'partner', side: 'enforcement', seats: [{ level: 'tactical' }] });
  const plain = await sharedCase(network);
  const opened = await sharedCase(network, { openTo: ['care'] });
  const sees = async (person: typeof care, id: string) => (await person.call(doors.case.view, at(id))).status === 200;
  expect([await sees(care, plain), await sees(care, opened)]).toEqual([false, true]);
  expect([await sees(police, plain), await sees(police, opened)]).toEqual([false, false]);
});

test('no case begins among too few people to hide among, and the list says how many there must be', async () => {
  const small = await World.open();
  try {
    const { writers } = await caseNetwork(small);
    await small.leaves(...writers.slice(2));
    const [asker] = writers;
    const { readiness } = (await asker.call(doors.case.list, {})).body;
    expect(readiness).toMatchObject({ writers: 2, writersNeeded: 5, organisations: 2, organisationsNeeded: 3 });
    const { status, problem } = await asker.call(doors.case.start, { body: { id: randomUUID(), form: aForm() } });
    expect({ status, code: problem.code }).toEqual({ status: 409, code: 'too_few' });
  } finally {
    await small.close();
  }
});
