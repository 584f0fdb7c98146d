import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { doors } from '@netwerkplein/contract';
import {
  makeKeyPair,
  openIdentity,
  openSealed,
  sealTo,
  shareContext,
  viewerContext,
} from '@netwerkplein/contract/sealing';
import { AuditSealer, verifyTrail } from '../audit/index.ts';
import { dayOf, daysAfter } from '../kernel/day.ts';
import { keyHolders, NameRequest, type KeyHolder } from '../testing/key-holder.ts';
import type { Person } from '../testing/person.ts';
import { sealedCase } from '../testing/sealed-case.ts';
import { stored } from '../testing/stored.ts';
import { World } from '../testing/world.ts';
import { VaultKeeper } from './vault.keeper.ts';
import { Vault } from './vault.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let world: World;
let first: KeyHolder;
let second: KeyHolder;
let officer: Person;
let anna: Person;
let request: NameRequest;
let about: { caseId: string; participantId: string };

beforeAll(async () => {
  world = await World.open();
  ({ first, second } = await keyHolders(world));
  officer = await world.member({ kind: 'partner', roles: [{ role: 'privacy_officer' }] });
  anna = await world.member({ name: 'Annebeth Zonderland', seats: [{ level: 'tactical' }] });
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.comesBack(first.person, second.person, officer, anna);
  const { caseId, participants } = await sealedCase(world, anna);
  about = { caseId, participantId: participants[0]! };
  request = await NameRequest.by(officer, about);
});

const sql = <Row>(text: string, values: unknown[] = []) => world.node.database.query<Row[]>(text, values);
const keep = () => world.node.app.get(VaultKeeper).keep();
const approved = async (delay: Parameters<NameRequest['ask']>[0] = null) => {
  expect((await request.ask(delay)).status).toBe(201);
  for (const holder of [first, second]) expect((await holder.approves(request.id)).status).toBe(200);
};
const openedOn = () => world.node.app.get(Vault).openedOn(about.participantId);
const state = async (): Promise<string | undefined> =>
  (await officer.call(doors.unsealing.list, {})).body.items.find(({ id }) => id === request.id)?.state;

test('two approvers together give the requester’s browser the name, and the server never has it', async () => {
  await approved();
  expect(await state()).toBe('approved');
  const { status, body } = await request.open();
  expect(status).toBe(200);
  const [row] = await sql<{ organisation: string }>(
    'select o.display_name as organisation from member m join organisation o on o.id = m.organisation_id where m.id = $1',
    [anna.id],
  );
  expect(await request.read(body)).toEqual({ memberId: anna.id, name: anna.name, organisation: row?.organisation });
  expect(JSON.stringify(body)).not.toContain('Annebeth');
  const lines = (await stored(world.node.database)).split('\n');
  expect(lines.filter((line) => line.includes(request.id) && line.includes(anna.id))).toEqual([]);
  expect(lines.filter((line) => line.includes('Annebeth'))).toHaveLength(1);
});

describe('one approver alone', () => {
  test('cannot open by the doors', async () => {
    await request.ask();
    await first.approves(request.id);
    const { status, problem } = await request.open();
    expect([status, problem.code]).toEqual([409, 'conflict']);
  });

  test('cannot open by writing rows either: whatever they say, the other half is missing', async () => {
    await request.ask();
    await first.approves(request.id);
    for (const to of ['approved', 'open']) {
      await sql('update unsealing set state = $2, opened_at = $3 where id = $1', [request.id, to, world.clock.now()]);
      expect((await request.open()).status).toBe(409);
    }
    // An approval in the other’s name, with what the first group has: the box is handed out, and stays closed.
    await sql("update unsealing set state = 'approved', opened_at = null where id = $1", [request.id]);
    await sql(
      `insert into unsealing_approval select unsealing_id, 2, $2, verdict, null, share, at from unsealing_approval
       where unsealing_id = $1`,
      [request.id, second.person.id],
    );
    const { status, body } = await request.open();
    expect(status).toBe(200);
    await expect(request.read(body)).rejects.toThrow();
    // What lies in the tables opens with no key that the first holder has, for either group.
    const shares = await sql<{ share: string; key_id: string }>(
      'select share, key_id from vault_share where participant_id = $1',
      [about.participantId],
    );
    const mine = shares.find(({ key_id }) => key_id === first.keyId)!;
    const theirs = shares.find(({ key_id }) => key_id === second.keyId)!;
    const half = await openSealed(first.pair, mine.share, shareContext(1, about));
    for (const group of [1, 2] as const)
      await expect(openSealed(first.pair, theirs.share, shareContext(group, about))).rejects.toThrow();
    await expect(openIdentity(body.box, half, half, about)).rejects.toThrow();
    await expect(openIdentity(body.box, half, new Uint8Array(32), about)).rejects.toThrow();
  });

  test('cannot open as a row that names both, of one organisation or the requester', async () => {
    await approved();
    const rewrite = (memberId: string) =>
      sql('update unsealing_approval set member_id = $2 where unsealing_id = $1 and key_group = 2', [
        request.id,
        memberId,
      ]);
    for (const memberId of [first.person.id, officer.id]) {
      await rewrite(memberId);
      expect((await request.open()).status).toBe(409);
    }
    await rewrite(second.person.id);
    expect((await request.open()).status).toBe(200);
  });
});

test('both holders with a copy of the tables open nothing: over the box lies the key of the case', async () => {
  const [seal] = await sql<{ box: string }>('select box from vault_seal where participant_id = $1', [
    about.participantId,
  ]);
  const half = async ({ keyId, pair, group }: KeyHolder) => {
    const [row] = await sql<{ share: string }>(
      'select share from vault_share where participant_id = $1 and key_id = $2',
      [about.participantId, keyId],
    );
    return await openSealed(pair, row!.share, shareContext(group, about));
  };
  await expect(openIdentity(seal!.box, await half(first), await half(second), about)).rejects.toThrow();
});

test('an approval that was sealed to another browser is of no use to the requester', async () => {
  await request.ask();
  await first.approves(request.id);
  const thief = await makeKeyPair();
  const share = await sealTo(thief.publicKey, new Uint8Array(32), viewerContext(2, request.id));
  const body = { verdict: 'approve' as const, share };
  await second.person.call(doors.unsealing.decide, { params: { id: request.id }, body });
  await expect(request.read((await request.open()).body)).rejects.toThrow();
});

describe('a name that is open', () => {
  test('is so for 15 minutes from the first time, for the requester alone', async () => {
    await approved();
    const opened = await request.open();
    world.clock.advance(14 * MINUTE);
    const again = await request.open();
    expect([again.status, again.body.closesAt]).toEqual([200, opened.body.closesAt]);
    const others = [first.person, anna, await world.member({ roles: [{ role: 'privacy_officer' }] })];
    for (const who of others)
      expect((await who.call(doors.unsealing.open, { params: { id: request.id } })).status).toBe(404);
    world.clock.advance(MINUTE);
    expect([(await request.open()).status, await state()]).toEqual([409, 'closed']);
    await keep();
    expect(
      await sql('select 1 from unsealing_approval where unsealing_id = $1 and share is not null', [request.id]),
    ).toEqual([]);
    expect(
      await sql("select 1 from audit_entry where action = 'unsealing.closed' and object_id = $1", [request.id]),
    ).toHaveLength(1);
  });

  test('can be closed before that, and a request withdrawn', async () => {
    await approved();
    await request.open();
    const close = (id: string) => officer.call(doors.unsealing.close, { params: { id } });
    expect((await close(request.id)).body.state).toBe('closed');
    expect([(await request.open()).status, (await close(request.id)).status]).toEqual([409, 409]);
    const other = await NameRequest.by(officer, about);
    await other.ask();
    expect((await close(other.id)).body.state).toBe('closed');
    expect((await first.refuses(other.id, 'Nee.')).status).toBe(409);
    expect((await anna.call(doors.unsealing.close, { params: { id: other.id } })).status).toBe(404);
  });

  test('of an officer whose role ended is not opened any more', async () => {
    const leaving = await world.member({ roles: [{ role: 'privacy_officer' }] });
    request = await NameRequest.by(leaving, about);
    await approved();
    await sql('update role_grant set granted_to = $1 where member_id = $2', [world.clock.now(), leaving.id]);
    await sql('select pg_notify($1, $2)', ['member_rights', leaving.id]);
    await world.comesBack(leaving);
    expect((await request.open()).status).toBe(404);
  });
});

describe('the person', () => {
  test('may know from the same day, and a request that was not opened tells nothing', async () => {
    await approved();
    expect(await openedOn()).toBeNull();
    await request.open();
    expect(await openedOn()).toBe(dayOf(world.clock.now()));
    expect(await world.node.app.get(Vault).openedOn(randomUUID())).toBeNull();
  });

  test('is told later when there was a ground for it, on the day that was set', async () => {
    const today = dayOf(world.clock.now());
    await approved({ ground: 'criminal_investigation', until: daysAfter(today, 3) });
    await request.open();
    expect(await openedOn()).toBeNull();
    const [line] = await sql<{ details: object }>(
      "select details from audit_entry where action = 'unsealing.requested' and object_id = $1",
      [request.id],
    );
    expect(line?.details).toMatchObject({ delay: 'criminal_investigation', until: daysAfter(today, 3) });
    world.clock.advance(2 * DAY);
    expect(await openedOn()).toBeNull();
    world.clock.advance(DAY);
    expect(await openedOn()).toBe(today);
  });

  test('is not the only one whose page asks again', async () => {
    await approved();
    const bram = await world.tacticalMember();
    const heard = await Promise.all([anna, bram, first.person].map((who) => who.listens()));
    await request.open();
    for (const [index, type] of (['cases.changed', 'cases.changed', 'vault.changed'] as const).entries()) {
      await heard[index]!.until(() => heard[index]!.notices.some((notice) => notice.type === type), type);
    }
    const [toAnna, toBram] = heard.map(({ frames }) => JSON.stringify(frames));
    expect(toAnna).toBe(toBram);
  });
});

test('every step is in the trail, without a name, and an altered line is noticed', async () => {
  const sealer = world.node.app.get(AuditSealer);
  await approved();
  await request.open();
  await request.open();
  await officer.call(doors.unsealing.close, { params: { id: request.id } });
  const lines = await sql<{ action: string; actor_id: string; details: object }>(
    "select action, actor_id, details from audit_entry where object_kind = 'unsealing' and object_id = $1 order by at",
    [request.id],
  );
  expect(lines.map(({ action, actor_id }) => [action, actor_id])).toEqual([
    ['unsealing.requested', officer.id],
    ['unsealing.approved', first.person.id],
    ['unsealing.approved', second.person.id],
    ['unsealing.opened', officer.id],
    ['unsealing.opened', officer.id],
    ['unsealing.closed', officer.id],
  ]);
  expect(JSON.stringify(lines)).not.toMatch(new RegExp(`${anna.id}|Annebeth|bedreiging`));
  await sealer.seal();
  expect((await verifyTrail(world.node.database, world.clock.now())).faults).toEqual([]);
  await sql('alter table audit_entry disable trigger user');
  await sql("update audit_entry set actor_id = $2 where object_id = $1 and action = 'unsealing.opened'", [
    request.id,
    first.person.id,
  ]);
  await sql('alter table audit_entry enable trigger user');
  const { faults } = await verifyTrail(world.node.database, world.clock.now());
  expect(faults.join()).toContain('altered');
});
