import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { doors } from '@netwerkplein/contract';
import { dayOf, daysAfter } from '../kernel/day.ts';
import { KeyHolder, keyHolders, keyPerson, NameRequest } from '../testing/key-holder.ts';
import type { Person } from '../testing/person.ts';
import { sealedCase } from '../testing/sealed-case.ts';
import { World } from '../testing/world.ts';
import { VaultKeeper } from './vault.keeper.ts';
import { Vault } from './vault.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let world: World;
let first: KeyHolder;
let second: KeyHolder;
let officer: Person;
let anna: Person;
let about: { caseId: string; participantId: string };

beforeAll(async () => {
  world = await World.open();
  ({ first, second } = await keyHolders(world));
  officer = await world.member({ kind: 'partner', roles: [{ role: 'privacy_officer' }] });
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.comesBack(first.person, second.person, officer);
  anna = await world.tacticalMember('Anna');
  about = await nameOf(anna);
});

const sql = <Row>(text: string, values: unknown[] = []) => world.node.database.query<Row[]>(text, values);
const keep = () => world.node.app.get(VaultKeeper).keep();
async function nameOf(...people: Person[]): Promise<{ caseId: string; participantId: string }> {
  const { caseId, participants } = await sealedCase(world, ...people);
  return { caseId, participantId: participants[0]! };
}
const asked = async (by = officer, delay: Parameters<NameRequest['ask']>[0] = null): Promise<NameRequest> => {
  const request = await NameRequest.by(by, about);
  expect((await request.ask(delay)).status).toBe(201);
  return request;
};
const seen = async (who: Person, id: string) =>
  (await who.call(doors.unsealing.list, {})).body.items.find((item) => item.id === id);
const sameOrganisation = (who: Person, as: Person) =>
  sql('update member set organisation_id = (select organisation_id from member where id = $1) where id = $2', [
    as.id,
    who.id,
  ]);
const later = async (milliseconds: number) => {
  world.clock.advance(milliseconds);
  await world.comesBack(first.person, second.person, officer);
};

test('what officers write to each other passes the guard as well', async () => {
  const request = await NameRequest.by(officer, about);
  const refused = await request.ask(null, 'De moeder van Priya Ramdin belde op 06-12345678.');
  expect([refused.status, refused.problem.code]).toEqual([422, 'identifying']);
  expect((await request.ask()).status).toBe(201);
  const body = { verdict: 'refuse' as const, reason: 'Priya Ramdin weet hier niets van.' };
  const call = { params: { id: request.id }, body };
  expect((await first.person.call(doors.unsealing.decide, call)).status).toBe(422);
});

test('who was to be told later is told while they can still be found', async () => {
  const today = dayOf(world.clock.now());
  const request = await asked(officer, { ground: 'child_safety', until: daysAfter(today, 80) });
  const goneOn = daysAfter(today, 30);
  await world.node.database.transaction((manager) => world.node.app.get(Vault).letGo(manager, about.caseId, goneOn));
  expect((await seen(officer, request.id))?.delay?.until).toBe(daysAfter(goneOn, -7));
});

describe('asking', () => {
  test('is seen by the requester and the key holders of both groups, and by nobody else', async () => {
    const request = await asked();
    const item = await seen(officer, request.id);
    expect(item).toMatchObject({
      ...about,
      label: 'Vroege Esdoorn 0',
      own: true,
      purpose: 'threat_in_post',
      motivation: 'In deze bijdrage staat een bedreiging.',
      delay: null,
      state: 'requested',
      decisions: [],
      closesAt: null,
      mayDecide: false,
    });
    expect(Date.parse(item!.expiresAt) - Date.parse(item!.requestedAt)).toBe(72 * HOUR);
    for (const { person } of [first, second])
      expect(await seen(person, request.id)).toEqual({ ...item, own: false, mayDecide: true });
    const colleague = await world.member({ roles: [{ role: 'privacy_officer' }] });
    expect(await seen(colleague, request.id)).toBeUndefined();
    for (const who of [anna, await world.member({ roles: [{ role: 'admin' }, { role: 'moderator' }] })])
      expect((await who.call(doors.unsealing.list, {})).status).toBe(403);
  });

  test('is for a privacy officer, about somebody with a name in that case', async () => {
    for (const who of [anna, first.person, await world.member({ roles: [{ role: 'admin' }] })])
      expect((await (await NameRequest.by(who, about)).ask()).status).toBe(403);
    for (const wrong of [{ participantId: randomUUID() }, { caseId: randomUUID() }])
      expect((await (await NameRequest.by(officer, { ...about, ...wrong })).ask()).status).toBe(404);
    await sql("update case_participant set office = 'specialist' where id = $1", [about.participantId]);
    expect((await (await NameRequest.by(officer, about)).ask()).status).toBe(404);
  });

  test('is not for who takes part in that case', async () => {
    about = await nameOf(anna, officer);
    expect((await (await NameRequest.by(officer, about)).ask()).status).toBe(403);
  });

  test('again gives the first request, and never that of somebody else', async () => {
    const request = await asked();
    expect((await request.ask()).body.id).toBe(request.id);
    expect(
      await sql("select 1 from audit_entry where action = 'unsealing.requested' and object_id = $1", [request.id]),
    ).toHaveLength(1);
    const other = await world.member({ roles: [{ role: 'privacy_officer' }] });
    const stolen = Object.assign(await NameRequest.by(other, about), { id: request.id });
    expect((await stolen.ask()).status).toBe(404);
  });

  test('can put off telling the person, for a reason and at most 90 days', async () => {
    const today = dayOf(world.clock.now());
    for (const until of [today, daysAfter(today, -1), daysAfter(today, 91)]) {
      const { status, problem } = await (await NameRequest.by(officer, about)).ask({ ground: 'child_safety', until });
      expect([status, problem.issues?.[0]?.path]).toEqual([400, 'body.delay.until']);
    }
    const delay = { ground: 'child_safety', until: daysAfter(today, 90) } as const;
    expect((await seen(first.person, (await asked(officer, delay)).id))?.delay).toEqual(delay);
  });
});

describe('deciding', () => {
  test('a refusal ends the request, and the requester reads why', async () => {
    const request = await asked();
    expect((await first.approves(request.id)).status).toBe(200);
    expect((await second.refuses(request.id, 'Verwijder eerst de bijdrage.')).status).toBe(200);
    const item = await seen(officer, request.id);
    expect(item?.state).toBe('refused');
    expect(item?.decisions.map(({ group, by, verdict, reason }) => [group, by.id, verdict, reason])).toEqual([
      [1, first.person.id, 'approve', null],
      [2, second.person.id, 'refuse', 'Verwijder eerst de bijdrage.'],
    ]);
    expect((await request.open()).status).toBe(409);
    expect((await second.approves(request.id)).status).toBe(404);
    expect(await sql('select share from unsealing_approval where share is not null')).toEqual([]);
  });

  test('is once per group, also when two of a group do it at the same moment', async () => {
    const colleague = await (await KeyHolder.register(await keyPerson(world, 1), 1)).confirmedBy(officer);
    about = await nameOf(anna);
    const request = await asked();
    const answers = await Promise.all([first.refuses(request.id, 'Nee.'), colleague.refuses(request.id, 'Nee.')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await first.refuses(request.id, 'Nog eens.')).status).toBe(409);
    const again = await asked();
    expect((await first.approves(again.id)).status).toBe(200);
    expect((await first.refuses(again.id, 'Toch niet.')).status).toBe(409);
    expect((await colleague.approves(again.id)).status).toBe(404);
    expect((await seen(officer, again.id))?.state).toBe('requested');
  });

  test('is for three people of three organisations', async () => {
    const near = await world.member({ roles: [{ role: 'privacy_officer' }] });
    const request = await asked(near);
    await sameOrganisation(near, first.person);
    expect((await first.approves(request.id)).status).toBe(404);
    expect((await first.refuses(request.id, 'Nee.')).status).toBe(403);
    expect((await seen(first.person, request.id))?.mayDecide).toBe(false);
    // The second approver from the organisation of the first.
    const neighbour = await (await KeyHolder.register(await keyPerson(world, 2), 2)).confirmedBy(officer);
    about = await nameOf(anna);
    await sameOrganisation(neighbour.person, first.person);
    const other = await asked();
    expect((await first.approves(other.id)).status).toBe(200);
    expect((await neighbour.approves(other.id)).status).toBe(404);
    expect((await neighbour.refuses(other.id, 'Nee.')).status).toBe(403);
    expect((await second.approves(other.id)).status).toBe(200);
  });

  test('is not for the requester, also when they hold a key', async () => {
    const both = await world.member({ roles: [{ role: 'privacy_officer' }, { role: 'key_holder_1' }] });
    const key = await (await KeyHolder.register(both, 1)).confirmedBy(officer);
    about = await nameOf(anna);
    const request = await asked(both);
    expect((await key.approves(request.id)).status).toBe(404);
    expect((await key.refuses(request.id, 'Nee.')).status).toBe(403);
  });

  test('is not for who takes part in that case: they do not even see it, least of all the person themselves', async () => {
    const insider = await (
      await KeyHolder.register(
        await world.member({ seats: [{ level: 'tactical' }], roles: [{ role: 'key_holder_1' }] }),
        1,
      )
    ).confirmedBy(officer);
    about = await nameOf(insider.person);
    const request = await asked();
    expect(await seen(insider.person, request.id)).toBeUndefined();
    expect((await insider.approves(request.id)).status).toBe(404);
    expect((await insider.refuses(request.id, 'Nee.')).status).toBe(404);
  });

  test('needs a confirmed key', async () => {
    const pending = await KeyHolder.register(await keyPerson(world, 1), 1);
    const request = await asked();
    expect((await pending.approves(request.id)).status).toBe(404);
    expect((await pending.refuses(request.id, 'Nee.')).status).toBe(403);
    expect((await officer.call(doors.unsealing.share, { params: { id: request.id } })).status).toBe(404);
  });

  test('ends after 72 hours, before anybody wrote that down', async () => {
    const [half, whole] = [await asked(), await asked()];
    await first.approves(half.id);
    for (const holder of [first, second]) await holder.approves(whole.id);
    await later(72 * HOUR - MINUTE);
    expect((await seen(officer, half.id))?.state).toBe('requested');
    await later(MINUTE);
    expect((await seen(officer, half.id))?.state).toBe('expired');
    expect((await second.approves(half.id)).status).toBe(404);
    expect((await second.refuses(half.id, 'Te laat.')).status).toBe(409);
    expect((await whole.open()).status).toBe(409);
    await keep();
    expect(
      await sql("select 1 from audit_entry where action = 'unsealing.expired' and object_id = any($1)", [
        [half.id, whole.id],
      ]),
    ).toHaveLength(2);
    expect(await sql('select 1 from unsealing_approval where share is not null')).toEqual([]);
  });
});

describe('when the names of the case are gone', () => {
  test('nothing can be asked, approved or opened any more, and the words of requests are gone too', async () => {
    const [half, whole] = [await asked(), await asked()];
    for (const holder of [first, second]) await holder.approves(whole.id);
    const { database, app } = world.node;
    await database.transaction((manager) =>
      app.get(Vault).letGo(manager, about.caseId, daysAfter(dayOf(world.clock.now()), 1)),
    );
    await later(24 * HOUR);
    const gone = ({ status, problem }: { status: number; problem: { code: string } }) => [status, problem.code];
    expect(gone(await (await NameRequest.by(officer, about)).ask())).toEqual([409, 'names_gone']);
    expect(gone(await first.approves(half.id))).toEqual([409, 'names_gone']);
    const body = { verdict: 'approve' as const, share: 'A'.repeat(107) };
    const approval = await first.person.call(doors.unsealing.decide, { params: { id: half.id }, body });
    expect(gone(approval)).toEqual([409, 'names_gone']);
    expect(gone(await whole.open())).toEqual([409, 'names_gone']);
    await keep();
    expect(gone(await whole.open())).toEqual([409, 'names_gone']);
    expect((await seen(officer, whole.id))?.motivation).toBe('');
    expect(await sql('select 1 from vault_seal where participant_id = $1', [about.participantId])).toEqual([]);
  });
});

test('each step is told to key holders and privacy officers, and to nobody else', async () => {
  const colleague = await world.member({ roles: [{ role: 'privacy_officer' }] });
  const heard = await Promise.all([first.person, second.person, officer, colleague].map((who) => who.listens()));
  const deaf = await anna.listens();
  const request = await NameRequest.by(officer, about);
  const steps: (() => Promise<unknown>)[] = [
    () => request.ask(),
    () => first.approves(request.id),
    () => second.approves(request.id),
    () => request.open(),
    () => officer.call(doors.unsealing.close, { params: { id: request.id } }),
    () => KeyHolder.register(first.person, 1),
  ];
  for (const [index, step] of steps.entries()) {
    await step();
    for (const one of heard) {
      const told = () => one.notices.filter(({ type }) => type === 'vault.changed').length;
      await one.until(() => told() > index, `step ${index}`);
    }
  }
  expect(deaf.notices.filter(({ type }) => type === 'vault.changed')).toEqual([]);
});

test('every member sees how often it happens, per year', async () => {
  const year = Number(dayOf(world.clock.now()).slice(0, 4));
  const count = async () => (await anna.call(doors.unsealing.counts, {})).body.items.find((item) => item.year === year);
  const before = (await count()) ?? { year, requested: 0, opened: 0, refused: 0 };
  const [opened, refused] = [await asked(), await asked()];
  for (const holder of [first, second]) await holder.approves(opened.id);
  await opened.open();
  await first.refuses(refused.id, 'Nee.');
  expect(await count()).toEqual({
    year,
    requested: before.requested + 2,
    opened: before.opened + 1,
    refused: before.refused + 1,
  });
});
