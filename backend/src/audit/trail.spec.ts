import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { doors } from '@netwerkplein/contract';
import type { AuditAction } from '../kernel/audit-entry.entity.ts';
import { UnitOfWork } from '../kernel/unit-of-work.ts';
import { hashPassword } from '../sessions/index.ts';
import type { Person } from '../testing/person.ts';
import { signIn } from '../testing/sign-in.ts';
import { World } from '../testing/world.ts';
import { AuditSealer, verifyTrail, type AuditSeal } from './index.ts';

const PASSWORD = 'kanarie in een wachtwoord';

let world: World;
let passwordHash: string;
beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});
beforeEach(async () => {
  world = await World.open();
});
afterEach(() => world.close());

const query = <Row>(sql: string, values: unknown[] = []) => world.node.database.query<Row[]>(sql, values);
const entries = (action: AuditAction) =>
  query<{ id: string; actor_id: string | null; object_kind: string; object_id: string | null; details: object }>(
    'select id, actor_id, object_kind, object_id, details from audit_entry where action = $1 order by at',
    [action],
  );
const seals = () =>
  query<Pick<AuditSeal, 'number'> & { entry_id: string }>('select number, entry_id from audit_seal order by number');
const verify = (known?: { number: number; hash: string }) => verifyTrail(world.node.database, world.clock.now(), known);

/** Seal until nothing is open; the server's own sealer may be at it as well. */
async function allSealed(): Promise<void> {
  const sealer = world.node.app.get(AuditSealer);
  const open = () =>
    query<{ open: number }>(
      'select count(*) as open from audit_entry e where not exists (select 1 from audit_seal s where s.entry_id = e.id)',
    );
  while ((await open())[0]?.open !== 0) await sealer.seal();
}

/** What only the owner of the database can do. */
async function tampers(...statements: [sql: string, values?: unknown[]][]): Promise<void> {
  await world.node.database.transaction(async (manager) => {
    for (const table of ['audit_entry', 'audit_seal']) await manager.query(`alter table ${table} disable trigger all`);
    for (const [sql, values] of statements) await manager.query(sql, values);
    for (const table of ['audit_entry', 'audit_seal']) await manager.query(`alter table ${table} enable trigger all`);
  });
}

describe('every change that matters leaves one line', () => {
  test('a sign-in, a refused one, and the end of a session', async () => {
    const anna = await world.member({ passwordHash });
    const [own] = await entries('session.opened');
    expect(own).toMatchObject({ actor_id: anna.id, object_kind: 'session', details: {} });
    await signIn(world.node.url, anna.email, 'kanarie die niet klopt');
    await signIn(world.node.url, 'kanarie@gemeente.example', PASSWORD);
    expect(
      (await entries('session.refused')).map(({ actor_id, object_kind, object_id, details }) => [
        actor_id,
        object_kind,
        object_id,
        details,
      ]),
    ).toEqual([
      [null, 'member', anna.id, {}],
      [null, 'member', null, {}],
    ]);
    const { cookie } = await signIn(world.node.url, anna.email, PASSWORD);
    expect(cookie).not.toBe('');
    const opened = (await entries('session.opened')).at(-1);
    expect((await anna.call(doors.session.end, { params: { id: opened?.object_id ?? '' } })).status).toBe(204);
    expect(await entries('session.ended')).toMatchObject([
      { actor_id: anna.id, object_kind: 'session', object_id: opened?.object_id, details: { member: anna.id } },
    ]);
    expect((await anna.call(doors.session.close, {})).status).toBe(204);
    expect(await entries('session.ended')).toHaveLength(2);
  });

  test('the end of all sessions, of a seat, and a redaction', async () => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    const boss = await world.member({ roles: [{ role: 'admin' }] });
    const { id } = await anna.posts(channelId, 'Kanarie');
    await anna.call(doors.message.redact, { params: { id: channelId, messageId: id }, body: { reason: 'mistake' } });
    await anna.call(doors.message.redact, { params: { id: channelId, messageId: id }, body: { reason: 'mistake' } });
    expect(await entries('message.redacted')).toMatchObject([
      {
        actor_id: anna.id,
        object_kind: 'message',
        object_id: id,
        details: { channel: channelId, by: 'author', reason: 'mistake' },
      },
    ]);
    const holding = await world.holdingOf(bram);
    await boss.call(doors.member.endHolding, { params: { id: holding } });
    expect(await entries('seat-holding.ended')).toMatchObject([
      { actor_id: boss.id, object_id: holding, details: { member: bram.id } },
    ]);
    await world.secondDevice(bram);
    await boss.call(doors.member.endSessions, { params: { id: bram.id } });
    expect(await entries('member.sessions-ended')).toMatchObject([
      { actor_id: boss.id, object_id: bram.id, details: { count: 2 } },
    ]);
  });

  test('what was refused leaves none, and no line holds what was said or who it is', async () => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    const { id } = await anna.posts(channelId, 'Kanarie in een bericht');
    await anna.call(doors.message.edit, {
      params: { id: channelId, messageId: id },
      body: { text: 'Kanarie, verbeterd', revision: 0 },
    });
    await anna.call(doors.channel.saveDraft, { params: { id: channelId }, body: { text: 'Kanarie in een concept' } });
    await signIn(world.node.url, 'kanarie@gemeente.example', PASSWORD);
    const refused = async (who: Person) =>
      (await who.call(doors.message.redact, { params: { id: channelId, messageId: id }, body: { reason: 'mistake' } }))
        .status;
    const before = (await query('select 1 from audit_entry')).length;
    expect(await refused(bram)).toBe(404);
    expect((await query('select 1 from audit_entry')).length).toBe(before);
    expect(await refused(anna)).toBe(200);
    const lines = (await query<{ line: string }>('select e::text as line from audit_entry e'))
      .map(({ line }) => line)
      .join('\n');
    expect(lines).toContain(id);
    for (const word of ['anarie', '@', anna.name, bram.name, 'Proef']) expect(lines).not.toContain(word);
  });
});

describe('the chain', () => {
  beforeEach(async () => {
    await Promise.all(Array.from({ length: 6 }, () => world.member()));
    await allSealed();
  });

  test('is whole, and grows', async () => {
    const { links, head, faults } = await verify();
    expect([links, faults]).toEqual([6, []]);
    await world.member();
    await allSealed();
    const grown = await verify({ number: links, hash: head });
    expect([grown.links, grown.faults]).toEqual([7, []]);
    expect(grown.head).not.toBe(head);
  });

  test.each(['audit_entry', 'audit_seal'])('cannot be changed by the application: %s', async (table) => {
    const column = table === 'audit_entry' ? 'action' : 'hash';
    for (const sql of [
      `update ${table} set ${column} = ${column}`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
      `update ${table} set ${column} = ${column} where false`,
    ]) {
      await expect(query(sql)).rejects.toThrow('only ever added to');
    }
    expect((await verify()).faults).toEqual([]);
  });

  test.each([
    ['who', 'actor_id = null'],
    ['when', "at = at + interval '1 millisecond'"],
    ['what', "action = 'session.ended'"],
    ['on which', 'object_id = null'],
    ['of which kind', "object_kind = 'member'"],
    ['the details', `details = '{"member": 1}'`],
  ])('tells that an entry was altered: %s', async (_name, change) => {
    const third = (await seals())[2]?.entry_id;
    await tampers([`update audit_entry set ${change} where id = $1`, [third]]);
    expect((await verify()).faults).toEqual(['link 3: the entry or the chain before it was altered']);
  });

  test('tells that an entry was deleted with its seal, or without', async () => {
    const [, second, , fourth] = await seals();
    await tampers(
      ['delete from audit_seal where number = 2'],
      ['delete from audit_entry where id = $1', [second?.entry_id]],
    );
    expect((await verify()).faults).toContain('link 2 is missing');
    await tampers(['delete from audit_entry where id = $1', [fourth?.entry_id]]);
    expect((await verify()).faults).toContain('link 4: its entry is gone');
  });

  test('tells that two entries were swapped, and that seals were numbered anew over a hole', async () => {
    await tampers(
      ['create temp table was on commit drop as select number, entry_id from audit_seal'],
      ['drop index audit_seal_entry'],
      [
        'update audit_seal s set entry_id = was.entry_id from was where s.number in (2, 3) and was.number = 5 - s.number',
      ],
      ['create unique index audit_seal_entry on audit_seal (entry_id)'],
    );
    expect((await verify()).faults).toEqual([
      'link 2: the entry or the chain before it was altered',
      'link 3: the entry or the chain before it was altered',
    ]);
    await tampers(
      ['delete from audit_seal where number = 4'],
      ['update audit_seal set number = 4 where number = 5'],
      ['update audit_seal set number = 5 where number = 6'],
    );
    expect((await verify()).faults).toContain('link 4: the entry or the chain before it was altered');
  });

  test('shows with a link that was noted that its tail was cut off, or that all of it was made anew', async () => {
    const { links, head } = await verify();
    const tail = (await seals()).slice(3).map(({ entry_id }) => entry_id);
    await tampers(['delete from audit_seal where number > 3'], ['delete from audit_entry where id = any($1)', [tail]]);
    expect((await verify()).faults).toEqual([]);
    expect((await verify({ number: links, hash: head })).faults).toEqual([
      'the chain ends at 3, before the noted link 6',
    ]);
    await tampers(['delete from audit_seal'], ['update audit_entry set actor_id = null']);
    for (let more = 0; more < 3; more += 1) await world.member();
    await allSealed();
    expect((await verify()).faults).toEqual([]);
    expect((await verify({ number: links, hash: head })).faults).toEqual(['link 6 is not the one that was noted']);
  });

  test('tells that entries were not sealed a minute after they were written', async () => {
    const seal = async (late: number) =>
      (await verifyTrail(world.node.database, new Date(world.clock.now().getTime() + late))).faults;
    await world.node.database.transaction(async (manager) => {
      // As long as another node says that it is sealing, nobody else does.
      await manager.query('select pg_advisory_xact_lock(7246002)');
      await Promise.all([world.member(), world.member()]);
      expect(await seal(50_000)).toEqual([]);
      expect(await seal(70_000)).toEqual(['2 entries of over a minute old were never sealed']);
    });
    await allSealed();
    expect(await seal(70_000)).toEqual([]);
  });
});

describe('sealing', () => {
  test('two hundred changes at once, by several sealers on two nodes, chains each of them exactly once', async () => {
    const second = await world.secondNode();
    const work = world.node.app.get(UnitOfWork);
    const sealers = [world.node.app.get(AuditSealer), world.node.app.get(AuditSealer), second.app.get(AuditSealer)];
    const ids = Array.from({ length: 200 }, () => randomUUID());
    const sealed: Promise<number>[] = [];
    await Promise.all(
      ids.map(async (id, index) => {
        await work.run(null, (step) =>
          step.record({
            action: 'session.ended',
            object: { kind: 'session', id },
            details: { z: index, a: 'x', n: null },
          }),
        );
        if (index % 20 === 0) sealed.push(...sealers.map((sealer) => sealer.seal()));
      }),
    );
    await Promise.all(sealed);
    await allSealed();
    const chained = await query<{ number: number; object_id: string }>(
      'select s.number, e.object_id from audit_seal s join audit_entry e on e.id = s.entry_id order by s.number',
    );
    expect(chained.map(({ number }) => number)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    expect(chained.map(({ object_id }) => object_id).sort()).toEqual([...ids].sort());
    expect((await verify()).faults).toEqual([]);
  });

  test('more than one batch at a time keeps one chain', async () => {
    const actor = randomUUID();
    await query(
      `insert into audit_entry (id, at, actor_id, action, object_kind, object_id, details)
       select gen_random_uuid(), now() + n * interval '1 millisecond', $1, 'session.ended', 'session', null, '{}' from generate_series(1, 1201) n`,
      [actor],
    );
    await allSealed();
    expect(await verify()).toMatchObject({ links: 1201, faults: [] });
  });

  test('a change that is rolled back leaves neither line nor link', async () => {
    const work = world.node.app.get(UnitOfWork);
    const failing = work.run(null, async (step) => {
      await step.record({ action: 'session.ended', object: { kind: 'session', id: randomUUID() } });
      throw new Error('halverwege');
    });
    await expect(failing).rejects.toThrow('halverwege');
    await allSealed();
    expect(await verify()).toMatchObject({ links: 0, faults: [] });
  });
});
