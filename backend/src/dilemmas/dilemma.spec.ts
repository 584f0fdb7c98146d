import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { doors, type DilemmaView } from '@netwerkplein/contract';
import { dayOf, daysAfter } from '../kernel/day.ts';
import { brings, cast, DILEMMA, groupChannel, withGroup, type Cast } from '../testing/dilemmas.ts';
import { World } from '../testing/world.ts';

let world: World;
let people: Cast;

beforeAll(async () => {
  world = await World.open();
  people = await cast(world);
});
afterAll(() => world.close());

const trail = async (id: string): Promise<string[]> =>
  (
    await world.node.database.query<{ action: string }[]>(
      'select action from audit_entry where object_id = $1 order by at, action',
      [id],
    )
  ).map(({ action }) => action);

const seen = (view: DilemmaView) => view.history.map(({ what, quality }) => `${what} by ${quality}`);

test('goes the whole way: platform, group, advice, Strategisch Beraad, answer', async () => {
  const { bringer, chair, strategicChair } = people;
  const lead = await world.tacticalMember('Trekker');
  const { id } = await withGroup(world, people, { person: lead, capacity: 'member' });
  const params = { id };
  const heard = await bringer.listens();
  await lead.call(doors.group.advise, { params, body: { version: 2, text: 'Verdeel de plekken.' } });
  await chair.call(doors.dilemma.toStrategic, { params, body: { version: 3, note: 'Dit vraagt geld.' } });
  const answered = await strategicChair.call(doors.dilemma.answer, {
    params,
    body: { version: 4, answer: 'Wij spreken het zo af.' },
  });
  expect(answered.status).toBe(200);
  const { body: view } = await bringer.call(doors.dilemma.view, { params });
  expect(view).toMatchObject({
    state: 'solved',
    version: 5,
    answer: { text: 'Wij spreken het zo af.', on: dayOf(world.clock.now()) },
    group: { open: false, advice: { text: 'Verdeel de plekken.' }, channelId: null },
    acts: [],
  });
  expect(seen(view)).toEqual([
    'brought by municipality',
    'platform by chair',
    'group by chair',
    'advised by lead',
    'strategic by chair',
    'solved by chair',
  ]);
  expect(view.history[4]?.note).toBe('Dit vraagt geld.');
  await heard.until(() => heard.notices.filter(({ type }) => type === 'dilemma.changed').length >= 3);
  expect(await trail(id)).toEqual(
    expect.arrayContaining(['dilemma.brought', 'dilemma.moved', 'group.formed', 'group.advised', 'dilemma.answered']),
  );
});

test('stands under the name of the municipality whose seat one holds, not of who brought it', async () => {
  const view = await brings(people.bringer);
  expect(view.municipality).toMatch(/^Organisatie /);
  expect(JSON.stringify(view)).not.toContain('Inbrenger');
  const { body: list } = await people.chair.call(doors.dilemma.list, {});
  expect(list.items.find(({ id }) => id === view.id)).toMatchObject({ title: DILEMMA.title, state: 'brought' });
});

test('the same id again gives the first one; of somebody else it is a conflict', async () => {
  const body = { id: randomUUID(), form: DILEMMA, choices: [] };
  expect((await people.bringer.call(doors.dilemma.bring, { body })).status).toBe(201);
  expect((await people.bringer.call(doors.dilemma.bring, { body })).status).toBe(200);
  const other = await world.tacticalMember();
  expect((await other.call(doors.dilemma.bring, { body })).status).toBe(409);
});

test('a text that leads to somebody is refused and not kept', async () => {
  const form = { ...DILEMMA, tried: 'Bel 06-12345678 voor de afspraken.' };
  const refused = await people.bringer.call(doors.dilemma.bring, { body: { id: randomUUID(), form, choices: [] } });
  expect(refused.status).toBe(422);
  expect(refused.problem.code).toBe('identifying');
  const { id } = await brings(people.bringer);
  const body = { version: 0, note: 'Mail naar jan@voorbeeld.nl' };
  expect((await people.chair.call(doors.dilemma.toPlatform, { params: { id }, body })).status).toBe(422);
});

test('a partner, an observer and who has no seat cannot bring one', async () => {
  for (const wish of [
    { kind: 'partner', seats: [{ level: 'tactical' }] },
    { seats: [{ level: 'tactical', capacity: 'observer' }] },
    {},
  ] as const) {
    const who = await world.member({ ...wish, seats: 'seats' in wish ? [...wish.seats] : [] });
    const body = { id: randomUUID(), form: DILEMMA, choices: [] };
    expect((await who.call(doors.dilemma.bring, { body })).status).toBe(403);
  }
});

test('is not there for who may not read it', async () => {
  const { id } = await brings(people.bringer);
  const editor = await world.member({ roles: [{ role: 'editor' }, { role: 'admin' }] });
  expect((await editor.call(doors.dilemma.view, { params: { id } })).status).toBe(404);
  expect((await editor.call(doors.dilemma.list, {})).body.items).toEqual([]);
  expect((await editor.call(doors.dilemma.toPlatform, { params: { id }, body: { version: 0 } })).status).toBe(404);
});

test('is taken back by who brought it, until it was taken up', async () => {
  const { bringer, chair } = people;
  const first = { id: (await brings(bringer)).id };
  const withdrawn = await bringer.call(doors.dilemma.withdraw, { params: first, body: { version: 0 } });
  expect(withdrawn.body.state).toBe('withdrawn');
  const second = { id: (await brings(bringer)).id };
  expect((await chair.call(doors.dilemma.withdraw, { params: second, body: { version: 0 } })).status).toBe(403);
  await chair.call(doors.dilemma.toPlatform, { params: second, body: { version: 0 } });
  expect((await bringer.call(doors.dilemma.withdraw, { params: second, body: { version: 1 } })).status).toBe(409);
});

test('a step takes the version that was seen, and only one of two at once is taken', async () => {
  const { id } = await brings(people.bringer);
  const params = { id };
  const coordinator = await world.member({ roles: [{ role: 'coordinator' }] });
  const both = await Promise.all(
    [people.chair, coordinator].map((who) => who.call(doors.dilemma.toPlatform, { params, body: { version: 0 } })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await people.chair.call(doors.dilemma.toStrategic, { params, body: { version: 1 } })).status).toBe(409);
});

test('a group has a lead among its members, people that exist, and an end within a year', async () => {
  const { bringer, chair } = people;
  const { id } = await brings(bringer);
  const params = { id };
  await chair.call(doors.dilemma.toPlatform, { params, body: { version: 0 } });
  const today = dayOf(world.clock.now());
  const good = {
    version: 1,
    purpose: 'Uitzoeken wat werkt.',
    endsOn: daysAfter(today, 30),
    leadId: bringer.id,
    people: [{ memberId: bringer.id, capacity: 'member' as const }],
  };
  const guest = { memberId: bringer.id, capacity: 'guest' as const };
  for (const wrong of [
    { endsOn: daysAfter(today, 366) },
    { endsOn: daysAfter(today, -1) },
    { leadId: chair.id },
    { people: [guest] },
    { people: [...good.people, guest] },
    { people: [...good.people, { ...guest, memberId: randomUUID() }] },
  ])
    expect((await chair.call(doors.group.form, { params, body: { ...good, ...wrong } })).status).toBe(400);
  expect((await chair.call(doors.group.candidates, { params })).body.items).toContainEqual(
    expect.objectContaining({ id: bringer.id, name: 'Inbrenger' }),
  );
  expect((await bringer.call(doors.group.candidates, { params })).status).toBe(403);
  expect((await bringer.call(doors.group.form, { params, body: good })).status).toBe(403);
  expect((await chair.call(doors.group.form, { params, body: good })).status).toBe(200);
  expect((await chair.call(doors.group.remove, { params: { id, memberId: bringer.id } })).status).toBe(409);
  expect(await groupChannel(world, id)).toEqual(expect.any(String));
});

test('nobody but the lead, the chair and the coordinator advises', async () => {
  const [lead, member] = [await world.tacticalMember(), await world.tacticalMember()];
  const wishes = [lead, member].map((person) => ({ person, capacity: 'member' as const }));
  const { id } = await withGroup(world, people, ...wishes);
  const call = { params: { id }, body: { version: 2, text: 'Zo kan het.' } };
  expect((await member.call(doors.group.advise, call)).status).toBe(403);
  expect((await lead.call(doors.group.advise, call)).status).toBe(200);
});
