import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { doors, limits, type AnswerOf, type Role } from '@netwerkplein/contract';
import { Signals } from '../kernel/signals.ts';
import { Member } from '../members/index.ts';
import { atOnce } from '../testing/at-once.ts';
import { callDoor, type Person } from '../testing/person.ts';
import { signIn } from '../testing/sign-in.ts';
import { stored } from '../testing/stored.ts';
import { World } from '../testing/world.ts';
import { hashPassword } from './index.ts';

const PASSWORD = 'een zin om te onthouden';
const HOUR = 60 * 60 * 1_000;

let world: World;
let passwordHash: string;
beforeAll(async () => {
  [world, passwordHash] = await Promise.all([World.open(), hashPassword(PASSWORD)]);
});
afterAll(() => world.close());

const opens = (who: Person, headers: Record<string, string> = {}) =>
  signIn(world.node.url, who.email, PASSWORD, headers);
/** The status with which a cookie is answered. */
const status = async (cookie: string, url = world.node.url) =>
  (await callDoor(url, doors.session.me, {}, { cookie })).status;
const list = async (who: Person): Promise<AnswerOf<typeof doors.session.list>['items']> =>
  (await who.call(doors.session.list, {})).body.items;
const currentId = async (who: Person) => (await list(who)).find(({ current }) => current)?.id ?? '';
const tellsNodes = (channel: string, about: string) =>
  world.node.database.query('select pg_notify($1, $2)', [channel, about]);
const without = (ended: { instance?: string | undefined }) => ({ ...ended, instance: '' });

describe('signing in', () => {
  test('with the right password opens a session and tells who it is', async () => {
    const anna = await world.member({
      name: 'Anna',
      seats: [{ level: 'tactical' }],
      roles: [{ role: 'chair', level: 'tactical' }],
      passwordHash,
    });
    const { status: opened, body, cookie } = await opens(anna);
    expect(opened).toBe(200);
    expect(body).toMatchObject({ member: { id: anna.id, name: 'Anna' }, email: anna.email, roles: ['chair'] });
    expect(body.standings).toEqual(
      expect.arrayContaining([
        { as: 'tacticalMember', level: 'tactical' },
        { as: 'chair', level: 'tactical' },
      ]),
    );
    const me = await callDoor(world.node.url, doors.session.me, {}, { cookie });
    expect([me.status, me.body]).toEqual([200, body]);
  });

  test('takes the e-mail address in capitals and with blanks around it', async () => {
    const { email } = await world.member({ passwordHash });
    expect((await signIn(world.node.url, ` ${email.toUpperCase()} `, PASSWORD)).status).toBe(200);
  });

  test('is refused alike for a wrong password, an unknown account, one without a password and a deactivated one', async () => {
    const known = await world.member({ passwordHash });
    const bare = await world.member();
    const gone = await world.member({ passwordHash });
    await world.node.database.query("update member set status = 'deactivated' where id = $1", [gone.id]);
    const answers = [
      await signIn(world.node.url, known.email, 'een andere zin'),
      await signIn(world.node.url, 'niemand@gemeente.example', PASSWORD),
      await signIn(world.node.url, bare.email, PASSWORD),
      await signIn(world.node.url, gone.email, PASSWORD),
    ];
    expect((await opens(known)).status).toBe(200);
    for (const { status: refused, problem, given, headers } of answers) {
      expect([refused, problem.code, given]).toEqual([401, 'wrong_credentials', []]);
      expect(without(problem)).toEqual(without(answers[0]?.problem ?? {}));
      expect([...headers.keys()]).toEqual([...(answers[0]?.headers.keys() ?? [])]);
    }
  });

  test('in demo gives a cookie that scripts cannot read and other sites do not send', async () => {
    const { given } = await opens(await world.member({ passwordHash }));
    expect(given).toHaveLength(2);
    const [session, device] = given;
    expect(session).toMatch(/^netwerkplein=[\w-]{43}; Max-Age=604800; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    expect(device).toMatch(
      /^netwerkplein-device=[^;]+; Max-Age=\d+; Path=\/api\/session; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    );
  });

  test('outside demo gives a cookie for secure connections and this host alone, and takes no other', async () => {
    const secure = await World.open({ settings: { demo: false } });
    try {
      const { email } = await secure.member({ passwordHash });
      const { given, cookie } = await signIn(secure.node.url, email, PASSWORD);
      expect(given[0]).toMatch(
        /^__Host-netwerkplein=[\w-]{43}; Max-Age=604800; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
      );
      expect(given[1]).toContain('; Secure');
      expect(await status(cookie, secure.node.url)).toBe(200);
      expect(await status(cookie.replace('__Host-', ''), secure.node.url)).toBe(401);
      expect((await callDoor(secure.node.url, doors.session.demoAccounts, {})).status).toBe(404);
    } finally {
      await secure.close();
    }
  });

  test('never adopts a token that the browser brought, and leaves an open session as it is', async () => {
    const anna = await world.member({ passwordHash });
    const planted = `netwerkplein=${'A'.repeat(43)}`;
    const first = await opens(anna, { cookie: planted });
    const second = await opens(anna, { cookie: first.cookie });
    expect(new Set([planted, first.cookie, second.cookie]).size).toBe(3);
    expect([await status(planted), await status(first.cookie), await status(second.cookie)]).toEqual([401, 200, 200]);
  });

  test('keeps of the token only its hash', async () => {
    const { cookie } = await opens(await world.member({ passwordHash }));
    const token = cookie.split('=')[1] ?? '';
    const everything = await stored(world.node.database);
    expect(everything).toContain(createHash('sha256').update(token).digest('hex'));
    for (const form of [token, Buffer.from(token, 'base64url').toString('hex'), Buffer.from(token).toString('hex')]) {
      expect(everything).not.toContain(form);
    }
    expect(everything).not.toContain(PASSWORD);
  });
});

describe('the list of sessions', () => {
  test('shows each device in a few words and which one is asking, and nobody else’s', async () => {
    const anna = await world.member({ passwordHash });
    await world.member({ passwordHash });
    await opens(anna, {
      'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:149.0) Gecko/20100101 Firefox/149.0',
    });
    await opens(anna, {
      'user-agent':
        'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile Safari/604.1',
    });
    await opens(anna, { 'user-agent': '<script>alert(1)</script>' });
    const items = await list(anna);
    expect(items.map(({ device }) => device).sort()).toEqual(['', 'Firefox · Windows', 'Proef', 'Safari · iPhone']);
    expect(items.filter(({ current }) => current).map(({ device }) => device)).toEqual(['Proef']);
  });
});

describe('ending', () => {
  test('one session refuses its cookie and closes its socket at once, and leaves the others', async () => {
    const anna = await world.tacticalMember();
    const phone = await world.secondDevice(anna);
    const [laptopHears, phoneHears] = [await anna.listens(), await phone.listens()];
    const id = await currentId(phone);
    expect((await anna.call(doors.session.end, { params: { id } })).status).toBe(204);
    expect([await status(phone.cookie), await status(anna.cookie)]).toEqual([401, 200]);
    await phoneHears.until(() => phoneHears.socket.disconnected, 'the end of the session');
    expect(phoneHears.notices).toContainEqual({ type: 'session.ended', sessionId: id });
    expect((await list(anna)).map((item) => item.id)).not.toContain(id);
    expect((await anna.call(doors.session.end, { params: { id } })).status).toBe(204);
    await laptopHears.posts(await world.channel(), 'Nog hier');
  });

  test('leaves no moment in which the cookie still works on the node that answered', async () => {
    const anna = await world.member();
    for (let turn = 0; turn < 25; turn += 1) {
      const phone = await world.secondDevice(anna);
      const id = await currentId(phone);
      expect((await anna.call(doors.session.end, { params: { id } })).status).toBe(204);
      expect(await status(phone.cookie)).toBe(401);
    }
  });

  test('signing out ends this session only, clears the cookie, and the cookie never works again', async () => {
    const anna = await world.member();
    const phone = await world.secondDevice(anna);
    const hears = await phone.listens();
    const out = await phone.call(doors.session.close, {});
    expect(out.status).toBe(204);
    expect(out.headers.getSetCookie()[0]).toMatch(/^netwerkplein=; Path=\/; Expires=Thu, 01 Jan 1970/);
    await hears.until(() => hears.socket.disconnected, 'the end of the session');
    expect([await status(phone.cookie), await status(anna.cookie)]).toEqual([401, 200]);
    await expect(phone.listens()).rejects.toMatchObject({ data: { code: 'not_signed_in' } });
    expect((await phone.call(doors.session.close, {})).status).toBe(401);
  });

  test('a session of somebody else is as absent as one that does not exist', async () => {
    const [anna, bram] = [await world.member(), await world.member()];
    const id = await currentId(anna);
    const foreign = await bram.call(doors.session.end, { params: { id } });
    const absent = await bram.call(doors.session.end, { params: { id: randomUUID() } });
    expect(foreign.status).toBe(404);
    expect(without(foreign.problem)).toEqual(without(absent.problem));
    expect(await status(anna.cookie)).toBe(200);
    expect((await anna.call(doors.session.end, { params: { id } })).status).toBe(204);
  });

  test('twice at the same moment leaves one line in the trail', async () => {
    const anna = await world.member();
    const phone = await world.secondDevice(anna);
    const id = await currentId(phone);
    const row: [string, string[]] = ['select 1 from session where id = $1 for update', [id]];
    const ends = Array.from({ length: 6 }, () => () => anna.call(doors.session.end, { params: { id } }));
    const answers = await atOnce(world.node.database, row, ends);
    expect(answers.map((answer) => answer.status)).toEqual(Array(6).fill(204));
    const lines = await world.node.database.query<object[]>(
      "select 1 from audit_entry where action = 'session.ended' and object_id = $1",
      [id],
    );
    expect(lines).toHaveLength(1);
  });

  test.each<[Role | 'colleague' | 'self', number]>([
    ['coordinator', 204],
    ['admin', 204],
    ['self', 204],
    ['colleague', 404],
    ['chair', 404],
    ['vice_chair', 404],
    ['note_taker', 404],
    ['specialist', 404],
    ['editor', 404],
    ['privacy_officer', 404],
  ])('all sessions of a member, by %s: %i', async (role, expected) => {
    const anna = await world.tacticalMember();
    const phone = await world.secondDevice(anna);
    const hears = await phone.listens();
    const roles = role === 'colleague' || role === 'self' ? [] : [{ role }];
    const actor = role === 'self' ? anna : await world.member({ seats: [{ level: 'tactical' }], roles });
    expect((await actor.call(doors.member.endSessions, { params: { id: anna.id } })).status).toBe(expected);
    const after = expected === 204 ? 401 : 200;
    expect([await status(anna.cookie), await status(phone.cookie)]).toEqual([after, after]);
    if (expected === 204) await hears.until(() => hears.socket.disconnected, 'the end of the session');
    else await hears.posts(await world.channel(), 'Nog hier');
  });

  test('a deactivated member is out at once, on open sockets too', async () => {
    const anna = await world.tacticalMember();
    const hears = await anna.listens();
    await world.node.database.query("update member set status = 'deactivated' where id = $1", [anna.id]);
    await tellsNodes('member_rights', anna.id);
    await hears.until(() => hears.socket.disconnected, 'the end of the session');
    expect(await status(anna.cookie)).toBe(401);
  });
});

describe('by the clock a session ends', () => {
  test('twelve hours after its last use', async () => {
    const anna = await world.member();
    for (let turn = 0; turn < 3; turn += 1) {
      world.clock.advance(limits.sessionIdle - 1_000);
      expect(await status(anna.cookie)).toBe(200);
    }
    world.clock.advance(limits.sessionIdle);
    expect(await status(anna.cookie)).toBe(401);
  });

  test('seven days after it began, however much it is used', async () => {
    const anna = await world.member();
    for (let hours = 0; hours < 7 * 24 - 8; hours += 8) {
      world.clock.advance(8 * HOUR);
      expect(await status(anna.cookie)).toBe(200);
    }
    world.clock.advance(8 * HOUR);
    expect(await status(anna.cookie)).toBe(401);
    expect(await list(await world.secondDevice(anna))).toHaveLength(1);
  });

  test.each([
    ['its idle time', 0],
    ['its whole length', 7 * 24 - 12],
  ])('on an open socket too: %s', async (_name, used) => {
    const anna = await world.tacticalMember();
    const channelId = await world.channel();
    const sessionId = await currentId(anna);
    const hears = await anna.listens();
    for (let hours = 0; hours < used; hours += 6) {
      world.clock.advance(6 * HOUR);
      await hears.posts(channelId, 'In gebruik');
    }
    world.clock.advance(limits.sessionIdle);
    expect(await hears.refusal('message.post', { channelId, id: randomUUID(), text: 'Te laat' })).toMatchObject({
      code: 'not_signed_in',
    });
    await tellsNodes('session_ended', sessionId);
    await hears.until(() => hears.socket.disconnected, 'the end of the session');
    expect(hears.notices).toContainEqual({ type: 'session.ended', sessionId });
  });

  test('also when a page stays open that nobody uses', async () => {
    const anna = await world.member();
    const sessionId = await currentId(anna);
    const { organisationId } = await world.node.database.manager.findOneByOrFail(Member, { id: anna.id });
    const channelId = await world.channel();
    const hears = await anna.listens();
    // Its last use; whatever is told at the beginning is told by then.
    await hears.refusal('channel.typing', { channelId });
    const told = hears.notices.length;
    world.clock.advance(11 * HOUR);
    // The socket is asked again, as the server does by itself every half minute; the new seat shows that it happened.
    await world.holding(anna.id, organisationId, 'tactical', 'member');
    await tellsNodes('member_rights', anna.id);
    await hears.until(() => hears.notices.slice(told).some(({ type }) => type === 'member.rights'), 'the new seat');
    world.clock.advance(2 * HOUR);
    expect(await hears.refusal('channel.typing', { channelId })).toMatchObject({ code: 'not_signed_in' });
    expect(await status(anna.cookie)).toBe(401);
    await tellsNodes('session_ended', sessionId);
    await hears.until(() => hears.socket.disconnected, 'the end of the session');
  });
});

describe('another node', () => {
  const drafts = async (cookie: string, id: string, url: string) =>
    (await callDoor(url, doors.channel.draft, { params: { id } }, { cookie })).status;

  test('knows an ended session and an ended seat as soon as it hears of it', async () => {
    const second = await world.secondNode();
    const channelId = await world.channel();
    const [anna, bram, admin] = [
      await world.tacticalMember(),
      await world.tacticalMember(),
      await world.member({ roles: [{ role: 'admin' }] }),
    ];
    for (const { cookie } of [anna, bram]) expect(await drafts(cookie, channelId, second.url)).toBe(200);
    const heard = async (act: Promise<{ status: number }>) => {
      const signal = once(second.app.get(Signals), 'signal');
      expect((await act).status).toBe(204);
      await signal;
    };
    await heard(admin.call(doors.member.endHolding, { params: { id: await world.holdingOf(anna) } }));
    expect([await drafts(anna.cookie, channelId, second.url), await status(anna.cookie, second.url)]).toEqual([
      404, 200,
    ]);
    await heard(bram.call(doors.session.close, {}));
    expect(await status(bram.cookie, second.url)).toBe(401);
  });

  test('that cannot hear asks the database each time, says so, and trusts nothing from before', async () => {
    const listeners = async () =>
      (
        await world.node.database.query<{ pid: number }[]>(
          "select pid from pg_stat_activity where datname = current_database() and query ilike 'listen %'",
        )
      ).map(({ pid }) => pid);
    const others = await listeners();
    const second = await world.secondNode();
    const [own, ...more] = (await listeners()).filter((pid) => !others.includes(pid));
    expect([typeof own, more]).toEqual(['number', []]);
    const channelId = await world.channel();
    const [anna, admin] = [await world.tacticalMember(), await world.member({ roles: [{ role: 'admin' }] })];
    expect(await drafts(anna.cookie, channelId, second.url)).toBe(200);
    const signals = second.app.get(Signals);
    const [lost, back] = [once(signals, 'lost'), once(signals, 'back')];
    await world.node.database.query('select pg_terminate_backend($1)', [own]);
    await lost;
    const ready = callDoor(second.url, doors.health.ready, {});
    await admin.call(doors.member.endHolding, { params: { id: await world.holdingOf(anna) } });
    expect(await drafts(anna.cookie, channelId, second.url)).toBe(404);
    expect(await ready).toMatchObject({ status: 503, body: { missing: ['signals'] } });
    await back;
    expect(await drafts(anna.cookie, channelId, second.url)).toBe(404);
    expect((await callDoor(second.url, doors.health.ready, {})).status).toBe(200);
  });
});
