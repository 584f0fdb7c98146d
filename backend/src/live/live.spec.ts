import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { doors, type Level } from '@netwerkplein/contract';
import { Client } from 'pg';
import { RoomSources } from '../kernel/room-sources.ts';
import { Signals } from '../kernel/signals.ts';
import { Listener } from '../testing/listener.ts';
import { callDoor, type Person } from '../testing/person.ts';
import { ORIGIN } from '../testing/test-node.ts';
import { World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const isClosed = (listener: Listener) => () => !listener.socket.connected;

/** Wait until everything that was sent to a socket before now has been heard: an acknowledgement comes after it. */
const settled = (listener: Listener, channelId: string) => listener.ask('message.list', { channelId });

describe('the handshake', () => {
  test.each(['websocket', 'polling'] as const)('admits a session over %s', async (transport) => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    const heard = await bram.listens({ transports: [transport] });
    await anna.posts(channelId, 'Hoor je mij?');
    await heard.until(() => heard.entries.length === 1);
  });

  test.each([undefined, 'netwerkplein=verzonnen', 'ander=koekje'])('refuses the cookie %j', async (cookie) => {
    await expect(Listener.connect(world.node.url, cookie)).rejects.toMatchObject({ message: 'not_signed_in' });
  });

  test('tells in the refusal what is the matter, and the process lives on', async () => {
    const refused = await Listener.connect(world.node.url, undefined).catch(
      (error: unknown) => error as { data?: unknown },
    );
    expect(refused).toMatchObject({ data: { code: 'not_signed_in', status: 401 } });
    const { status } = await callDoor(world.node.url, doors.health.ready, {});
    expect(status).toBe(200);
  });
});

describe('rooms', () => {
  const seat = (level: Level) => world.member({ seats: [{ level }] });

  test('a strategic channel is not heard by who holds a tactical seat, nor the other way round', async () => {
    const strategic = await world.channel('strategic');
    const tactical = await world.channel('tactical');
    const [bestuurder, professional] = [await seat('strategic'), await seat('tactical')];
    const [above, below] = [await bestuurder.listens(), await professional.listens()];
    await bestuurder.posts(strategic, 'Voor bestuurders');
    await professional.posts(tactical, 'Voor professionals');
    await above.until(() => above.entries.length > 0);
    await below.until(() => below.entries.length > 0);
    await Promise.all([settled(above, strategic), settled(below, tactical)]);
    expect(above.entries.map(({ entry }) => entry.text)).toEqual(['Voor bestuurders']);
    expect(below.entries.map(({ entry }) => entry.text)).toEqual(['Voor professionals']);
  });

  test('no client can name a room', async () => {
    const strategic = await world.channel('strategic');
    const tactical = await world.channel('tactical');
    const [bestuurder, professional] = [await seat('strategic'), await seat('tactical')];
    const below = await professional.listens();
    for (const event of ['join', 'subscribe', 'room', 'connection']) below.socket.emit(event, `channel:${strategic}`);
    await bestuurder.posts(strategic, 'Vertrouwelijk');
    await settled(below, tactical);
    expect(below.frames.join()).not.toContain('Vertrouwelijk');
  });

  test('a colleague who writes is shown to the others, and to nobody elsewhere', async () => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    const outside = await (await seat('strategic')).listens();
    const [writing, reading] = [await anna.listens(), await bram.listens()];
    expect(await writing.ask('channel.typing', { channelId })).toEqual({ ok: true });
    await reading.until(() => reading.notices.length === 1);
    expect(reading.notices[0]).toEqual({ type: 'channel.typing', channelId, memberId: anna.id });
    await outside.refusal('channel.typing', { channelId });
    expect(outside.notices).toEqual([]);
  });
});

describe('a right that ends while connected', () => {
  const endings: [string, (person: Person) => Promise<unknown>][] = [
    [
      'the seat is ended',
      async (person) => {
        const coordinator = await world.member({ roles: [{ role: 'coordinator' }] });
        return await coordinator.call(doors.member.endHolding, { params: { id: await world.holdingOf(person) } });
      },
    ],
    ['the member signs out', (person) => person.call(doors.session.close, {})],
    [
      'the session is ended from another device',
      async (person) => {
        const other = await world.secondDevice(person);
        const { body } = await other.call(doors.session.list, {});
        return await Promise.all(
          body.items
            .filter(({ current }) => !current)
            .map(({ id }) => other.call(doors.session.end, { params: { id } })),
        );
      },
    ],
    [
      'an administrator ends all sessions',
      async (person) => {
        const admin = await world.member({ roles: [{ role: 'admin' }] });
        return await admin.call(doors.member.endSessions, { params: { id: person.id } });
      },
    ],
  ];

  test.each(endings)('%s: nothing is heard after the answer and a second', async (_name, end) => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    const heard = await bram.listens();
    await anna.posts(channelId, 'Voor het einde');
    await heard.until(() => heard.entries.length === 1);
    await end(bram);
    const answered = Date.now();
    // A flood that goes on over that second: whatever comes later than it must not be heard.
    let last = '';
    while (Date.now() - answered < 1_000) last = (await anna.posts(channelId, `Daarna ${Date.now() - answered}`)).text;
    const before = heard.entries.length;
    await anna.posts(channelId, 'Na een seconde');
    const witness = await anna.listens();
    await settled(witness, channelId);
    expect(last).not.toBe('');
    expect(heard.entries).toHaveLength(before);
    expect(heard.frames.join()).not.toContain('Na een seconde');
  });

  test('an ended session is told so and closed; an ended seat is told, and the socket stays for what is left', async () => {
    const { anna, bram } = await world.tacticalChannel();
    const [leaving, staying] = [await anna.listens(), await bram.listens()];
    await anna.call(doors.session.close, {});
    await leaving.until(isClosed(leaving), 'the end of the connection');
    expect(leaving.notices).toContainEqual({ type: 'session.ended', sessionId: expect.any(String) });
    const coordinator = await world.member({ roles: [{ role: 'coordinator' }] });
    await coordinator.call(doors.member.endHolding, { params: { id: await world.holdingOf(bram) } });
    await staying.until(() => staying.notices.some(({ type }) => type === 'member.rights'), 'that its rights changed');
    expect(staying.socket.connected).toBe(true);
  });

  test('a recheck that was slow does not bring back what ended meanwhile', async () => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    const heard = await bram.listens();
    const coordinator = await world.member({ roles: [{ role: 'coordinator' }] });
    const holding = await world.holdingOf(bram);
    // The first question for bram's rooms hangs until it is let go; those after it do not.
    const slow = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    let first = true;
    world.node.app.get(RoomSources).add(async ({ memberId }) => {
      if (memberId !== bram.id || !first) return [];
      first = false;
      asked.resolve();
      await slow.promise;
      return [];
    });
    world.node.app.get(Signals).emit('back');
    await asked.promise;
    await coordinator.call(doors.member.endHolding, { params: { id: holding } });
    await heard.until(() => heard.notices.some(({ type }) => type === 'member.rights'), 'that the seat ended');
    await heard.refusal('message.list', { channelId });
    slow.resolve();
    await heard.refusal('message.list', { channelId });
    await anna.posts(channelId, 'Na het einde');
    await heard.refusal('message.list', { channelId });
    expect(heard.frames.join()).not.toContain('Na het einde');
  });

  test('on another node it ends there too', async () => {
    const second = await world.secondNode();
    const { channelId, anna, bram } = await world.tacticalChannel();
    const far = await bram.listens({ node: second });
    expect(await far.ask('message.list', { channelId })).toMatchObject({ ok: true });
    await bram.call(doors.session.close, {});
    await far.until(isClosed(far), 'the end of the connection on the other node');
    expect(anna.id).not.toBe(bram.id);
  });
});

describe('trouble', () => {
  test('when all connections to the database are cut, the process lives, refuses clearly and heals', async () => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    const heard = await bram.listens();
    const killer = new Client({ connectionString: world.databaseUrl });
    await killer.connect();
    await killer.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await killer.end();
    const results = await Promise.all(
      Array.from({ length: 20 }, () =>
        anna.posts(channelId, 'Tijdens de storing').then(
          () => true,
          () => false,
        ),
      ),
    );
    expect(results.length).toBe(20);
    const socket = await anna.listens();
    await heard.until(() => heard.notices.some(({ type }) => type === 'member.rights'), 'that the line is back');
    const posted = await socket.posts(channelId, 'Na de storing');
    await heard.until(() => heard.entries.some(({ seq }) => seq === posted.seq));
    const { body } = await bram.call(doors.message.list, {
      params: { id: channelId },
      query: { after: 0, limit: 200 },
    });
    expect(body.items.map(({ seq }) => seq)).toEqual(Array.from({ length: posted.seq }, (_, index) => index + 1));
  });

  test('malformed events are refused or ignored, and others do not notice', async () => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    const [odd, heard] = [await anna.listens(), await bram.listens()];
    for (const payload of [
      undefined,
      null,
      7,
      'x',
      [],
      [[]],
      { channelId },
      { channelId: '../x' },
      { __proto__: { a: 1 } },
    ]) {
      odd.socket.emit('message.post', payload);
      expect(await odd.refusal('message.post', payload)).toMatchObject({ code: 'invalid' });
      expect(await odd.refusal('message.list', payload === undefined ? payload : { payload })).toMatchObject({
        code: 'invalid',
      });
    }
    odd.socket.emit('message.post', 'a', 'b', 'c');
    odd.socket.emit('onbekend', { channelId });
    await odd.posts(channelId, 'Nog steeds hier');
    await heard.until(() => heard.entries.length === 1);
    expect(ORIGIN).toBeTruthy();
  });
});
