import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { doors, role as roles, type Role } from '@netwerkplein/contract';
import { atOnce } from '../testing/at-once.ts';
import type { Person } from '../testing/person.ts';
import { World } from '../testing/world.ts';

const HOUR = 60 * 60 * 1_000;

let world: World;
let channelId: string;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());
beforeEach(async () => {
  channelId = await world.channel('tactical');
});

const list = (who: Person) => who.call(doors.member.list, {});
const end = (who: Person, id: string) => who.call(doors.member.endHolding, { params: { id } });
/** The statuses of reading and of writing in the tactical channel, and how many channels are listed. */
const rights = async (who: Person): Promise<[number, number, boolean]> => [
  (await who.call(doors.message.list, { params: { id: channelId }, query: {} })).status,
  (await who.call(doors.message.post, { params: { id: channelId }, body: { id: randomUUID(), text: 'Mag dit?' } }))
    .status,
  (await who.call(doors.channel.list, {})).body.items.some(({ id }) => id === channelId),
];
const ALL = [200, 201, true];
const NONE = [404, 404, false];
const trail = (action: string, objectId: string) =>
  world.node.database.query<{ actor_id: string; details: object }[]>(
    'select actor_id, details from audit_entry where action = $1 and object_id = $2',
    [action, objectId],
  );

describe('the list of members', () => {
  test.each<Role>(['coordinator', 'admin'])('shows the %s who holds which seats and roles today', async (role) => {
    const boss = await world.member({ roles: [{ role }] });
    const anna = await world.member({
      name: 'Anna',
      seats: [{ level: 'tactical' }, { level: 'strategic', capacity: 'observer' }],
      roles: [{ role: 'editor' }],
    });
    const bram = await world.tacticalMember('Bram');
    expect((await end(boss, await world.holdingOf(bram))).status).toBe(204);
    const { status, body } = await list(boss);
    expect(status).toBe(200);
    const shown = (who: Person) => body.items.find(({ id }) => id === who.id);
    expect(shown(anna)).toMatchObject({ name: 'Anna', email: anna.email, roles: ['editor'] });
    expect(shown(anna)?.holdings.map(({ level, capacity }) => [level, capacity])).toEqual([
      ['strategic', 'observer'],
      ['tactical', 'member'],
    ]);
    expect(shown(anna)?.holdings[0]?.heldFrom).toBe('2020-01-01T00:00:00.000Z');
    expect(shown(bram)).toMatchObject({ name: 'Bram', holdings: [] });
    expect(JSON.stringify(body)).not.toMatch(/argon2|password/i);
  });

  test('is for nobody else', async () => {
    const others = roles.options.filter((role) => role !== 'coordinator' && role !== 'admin');
    const people = await Promise.all([
      world.strategicMember(),
      ...others.map((role) => world.member({ seats: [{ level: 'tactical' }], roles: [{ role }] })),
    ]);
    for (const who of people) {
      const { status, problem } = await list(who);
      expect([status, problem.code]).toEqual([403, 'not_allowed']);
      expect(JSON.stringify(problem)).not.toContain('@');
    }
  });
});

describe('ending the holding of a seat', () => {
  test.each<Role>(['coordinator', 'admin'])(
    'by the %s stops its rights at once, is recorded once, and cannot be done again',
    async (role) => {
      const boss = await world.member({ roles: [{ role }] });
      const anna = await world.tacticalMember();
      const holding = await world.holdingOf(anna);
      expect(await rights(anna)).toEqual(ALL);
      expect((await end(boss, holding)).status).toBe(204);
      expect(await rights(anna)).toEqual(NONE);
      expect((await anna.call(doors.session.me, {})).status).toBe(200);
      expect((await end(boss, holding)).status).toBe(404);
      const [line, ...more] = await trail('seat-holding.ended', holding);
      expect([line?.actor_id, line?.details, more]).toEqual([
        boss.id,
        { member: anna.id, seat: expect.any(String) },
        [],
      ]);
    },
  );

  test('at the same moment by several is done once', async () => {
    const boss = await world.member({ roles: [{ role: 'admin' }] });
    const holding = await world.holdingOf(await world.tacticalMember());
    const row: [string, string[]] = ['select 1 from seat_holding where id = $1 for update', [holding]];
    const answers = await atOnce(
      world.node.database,
      row,
      Array.from({ length: 6 }, () => () => end(boss, holding)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, ...Array<number>(5).fill(404)]);
    expect(await trail('seat-holding.ended', holding)).toHaveLength(1);
  });

  test('takes that seat only', async () => {
    const boss = await world.member({ roles: [{ role: 'admin' }] });
    const anna = await world.member({ seats: [{ level: 'tactical' }, { level: 'tactical', capacity: 'deputy' }] });
    const bram = await world.tacticalMember();
    const [first, second] = (await list(boss)).body.items.find(({ id }) => id === anna.id)?.holdings ?? [];
    expect((await end(boss, first?.id ?? '')).status).toBe(204);
    expect([await rights(anna), await rights(bram)]).toEqual([ALL, ALL]);
    expect((await end(boss, second?.id ?? '')).status).toBe(204);
    expect([await rights(anna), await rights(bram)]).toEqual([NONE, ALL]);
  });

  test('is for nobody else, not even the holder, and the refusal tells no more than that of a holding that does not exist', async () => {
    const anna = await world.tacticalMember();
    const holding = await world.holdingOf(anna);
    const others = roles.options.filter((role) => role !== 'coordinator' && role !== 'admin');
    const people = await Promise.all(
      others.map((role) => world.member({ seats: [{ level: 'tactical' }], roles: [{ role }] })),
    );
    for (const who of [anna, ...people]) {
      const [refused, absent] = [await end(who, holding), await end(who, randomUUID())];
      expect(refused.status).toBe(404);
      expect({ ...refused.problem, instance: '' }).toEqual({ ...absent.problem, instance: '' });
    }
    expect(await rights(anna)).toEqual(ALL);
    expect(await trail('seat-holding.ended', holding)).toEqual([]);
  });
});

describe('by the calendar alone, without any signal,', () => {
  const inHours = (hours: number) => new Date(world.clock.now().getTime() + hours * HOUR);
  const change = (sql: string, who: Person, at: Date) => world.node.database.query(sql, [who.id, at]);
  const OF_SEAT = 'where id = (select seat_id from seat_holding where member_id = $1)';

  test.each([
    ['a holding', 'update seat_holding set held_to = $2 where member_id = $1'],
    ['a seat', `update seat set valid_to = $2 ${OF_SEAT}`],
  ])('%s ends', async (_name, sql) => {
    const anna = await world.tacticalMember();
    await change(sql, anna, inHours(2));
    expect(await rights(anna)).toEqual(ALL);
    const hears = await anna.listens();
    world.clock.advance(HOUR);
    expect(await rights(anna)).toEqual(ALL);
    world.clock.advance(HOUR + 1);
    expect(await rights(anna)).toEqual(NONE);
    expect(await hears.refusal('message.post', { channelId, id: randomUUID(), text: 'Nog?' })).toMatchObject({
      code: 'not_found',
    });
    expect((await anna.call(doors.session.me, {})).body.standings).toEqual([{ as: 'member', level: null }]);
  });

  test.each([
    ['a holding', 'update seat_holding set held_from = $2 where member_id = $1'],
    ['a seat', `update seat set valid_from = $2 ${OF_SEAT}`],
  ])('%s begins', async (_name, sql) => {
    const anna = await world.tacticalMember();
    await change(sql, anna, inHours(2));
    expect(await rights(anna)).toEqual(NONE);
    world.clock.advance(HOUR);
    expect(await rights(anna)).toEqual(NONE);
    world.clock.advance(HOUR + 1);
    expect(await rights(anna)).toEqual(ALL);
  });

  test('a role begins and ends', async () => {
    const anna = await world.member({ roles: [{ role: 'coordinator' }] });
    await change('update role_grant set granted_from = $2 where member_id = $1', anna, inHours(1));
    await change('update role_grant set granted_to = $2 where member_id = $1', anna, inHours(2));
    const statuses: number[] = [];
    for (let half = 0; half < 5; half += 1) {
      statuses.push((await list(anna)).status);
      world.clock.advance(HOUR / 2);
    }
    expect(statuses).toEqual([403, 403, 200, 200, 403]);
  });

  test('a holding that ended can be held again', async () => {
    const anna = await world.tacticalMember();
    await change('update seat_holding set held_to = $2 where member_id = $1', anna, inHours(1));
    world.clock.advance(HOUR);
    expect(await rights(anna)).toEqual(NONE);
    const [{ organisationId } = { organisationId: '' }] = await world.node.database.query<{ organisationId: string }[]>(
      'select organisation_id as "organisationId" from member where id = $1',
      [anna.id],
    );
    await world.holding(anna.id, organisationId, 'tactical', 'deputy');
    // Added behind the server's back, so nobody was told: a new session asks anew.
    expect(await rights(await world.secondDevice(anna))).toEqual(ALL);
  });
});

test('an organisation that left the network gives no rights any more, and its people are not listed as readers', async () => {
  const boss = await world.member({ roles: [{ role: 'admin' }] });
  const [anna, bram] = [await world.tacticalMember(), await world.tacticalMember()];
  await world.node.database.query(
    "update organisation set status = 'left' where id = (select organisation_id from member where id = $1)",
    [anna.id],
  );
  expect(await rights(anna)).toEqual(NONE);
  const { body } = await bram.call(doors.channel.members, { params: { id: channelId } });
  expect(body.items.map(({ id }) => id)).not.toContain(anna.id);
  expect((await list(boss)).body.items.find(({ id }) => id === anna.id)?.holdings).toEqual([]);
});
