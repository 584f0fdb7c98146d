import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { doors } from '@netwerkplein/contract';
import {
  lockPrivateKey,
  makeKeyPair,
  openSealed,
  sealTo,
  unlockPrivateKey,
  type KeyGroup,
} from '@netwerkplein/contract/sealing';
import { KeyHolder, keyHolders, keyPerson, NameRequest, PASSPHRASE } from '../testing/key-holder.ts';
import type { Person } from '../testing/person.ts';
import { sealedCase } from '../testing/sealed-case.ts';
import { World } from '../testing/world.ts';

let world: World;
let first: KeyHolder;
let second: KeyHolder;
let officer: Person;

beforeAll(async () => {
  world = await World.open();
  ({ first, second } = await keyHolders(world));
  officer = await world.member({ kind: 'association', roles: [{ role: 'privacy_officer' }] });
});
afterAll(() => world.close());

const sql = <Row>(text: string, values: unknown[]) => world.node.database.query<Row[]>(text, values);
const confirm = async (who: Person, key: KeyHolder, fingerprint?: string) =>
  await who.call(doors.key.confirm, {
    params: { id: key.keyId },
    body: { fingerprint: fingerprint ?? (await key.listed()).fingerprint },
  });
const retire = (who: Person, key: KeyHolder) => who.call(doors.key.retire, { params: { id: key.keyId } });
const sharesOf = async ({ keyId }: KeyHolder): Promise<number> =>
  (await sql('select 1 from vault_share where key_id = $1', [keyId])).length;
const trail = async (action: string, { keyId }: KeyHolder) =>
  await sql<{ actor_id: string; details: object }>(
    'select actor_id, details from audit_entry where action = $1 and object_id = $2',
    [action, keyId],
  );
const roleEnds = (who: Person) =>
  sql('update role_grant set granted_to = $1 where member_id = $2', [world.clock.now(), who.id]);
const colleagueAt = (who: Person, other: Person) =>
  sql('update member set organisation_id = (select organisation_id from member where id = $1) where id = $2', [
    other.id,
    who.id,
  ]);

describe('registering a key', () => {
  test('keeps it locked for its holder, who alone gets it back, and it waits', async () => {
    const key = await KeyHolder.register(await keyPerson(world, 1), 1);
    expect(await key.listed()).toMatchObject({ group: 1, state: 'pending', holds: true, confirmedBy: null });
    expect((await key.listed()).fingerprint).toMatch(/^([0-9A-F]{4} ){7}[0-9A-F]{4}$/);
    const { body } = await key.person.call(doors.key.own, {});
    const unlocked = await unlockPrivateKey(body.items[0]!.locked!, PASSPHRASE);
    const sealed = await sealTo(key.pair.publicKey, new Uint8Array([7]), 'proef');
    expect(await openSealed(unlocked, sealed, 'proef')).toEqual(new Uint8Array([7]));
    const { locked } = body.items[0]!;
    for (const who of [officer, second.person]) {
      const list = JSON.stringify((await who.call(doors.key.list, {})).body);
      expect(list).toContain(key.pair.publicKey);
      expect(list).not.toContain(locked!.sealed);
    }
    expect(await trail('key.registered', key)).toEqual([{ actor_id: key.person.id, details: { group: 1 } }]);
  });

  test('again takes the place of what waited', async () => {
    const who = await keyPerson(world, 1);
    const [old, fresh] = [await KeyHolder.register(who, 1), await KeyHolder.register(who, 1)];
    await expect(old.listed()).rejects.toThrow();
    expect((await fresh.listed()).state).toBe('pending');
  });

  test('is for the group of the role, and for one group only', async () => {
    const body = async (group: KeyGroup) => ({
      id: randomUUID(),
      group,
      locked: await lockPrivateKey(await makeKeyPair(), PASSPHRASE),
    });
    const one = await keyPerson(world, 1);
    expect((await one.call(doors.key.register, { body: await body(2) })).status).toBe(403);
    expect((await officer.call(doors.key.register, { body: await body(1) })).status).toBe(403);
    await world.grant(first.person.id, 'key_holder_2');
    const both = await world.secondDevice(first.person);
    await sql('select pg_notify($1, $2)', ['member_rights', first.person.id]);
    expect((await both.call(doors.key.register, { body: await body(2) })).status).toBe(403);
    await sql("delete from role_grant where member_id = $1 and role = 'key_holder_2'", [first.person.id]);
  });

  test('refuses what is no key, and a key that is there already', async () => {
    const who = await keyPerson(world, 1);
    const locked = await lockPrivateKey(await makeKeyPair(), PASSPHRASE);
    const send = (changed: Partial<typeof locked>) =>
      who.call(doors.key.register, { body: { id: randomUUID(), group: 1, locked: { ...locked, ...changed } } });
    for (const changed of [{ publicKey: 'A'.repeat(43) }, { publicKey: 'kort' }, { iterations: 1_000 }]) {
      const { status, problem } = await send(changed);
      expect([status, problem.code]).toEqual([400, 'invalid']);
    }
    expect((await send({ publicKey: first.pair.publicKey })).status).toBe(409);
  });
});

describe('a key that waits', () => {
  let key: KeyHolder;
  beforeEach(async () => {
    key = await KeyHolder.register(await keyPerson(world, 1), 1);
  });

  test('gets no half of any name; confirmed, it does', async () => {
    await sealedCase(world, await world.tacticalMember());
    expect(await sharesOf(key)).toBe(0);
    await key.confirmedBy(officer);
    await sealedCase(world, await world.tacticalMember());
    expect(await sharesOf(key)).toBe(1);
    expect((await key.listed()).confirmedBy?.id).toBe(officer.id);
    const [line] = await trail('key.confirmed', key);
    expect(line).toMatchObject({ actor_id: officer.id, details: { member: key.person.id, group: 1 } });
  });

  test('is confirmed by another person of another organisation, by its own fingerprint, and once', async () => {
    const near = await world.member({ roles: [{ role: 'privacy_officer' }] });
    await colleagueAt(near, key.person);
    for (const who of [key.person, near]) expect((await confirm(who, key)).status).toBe(403);
    expect((await confirm(officer, key, (await first.listed()).fingerprint)).status).toBe(409);
    const print = (await key.listed()).fingerprint.toLowerCase().replaceAll(' ', '');
    expect((await confirm(officer, key, print)).body.state).toBe('confirmed');
    expect((await confirm(officer, key)).status).toBe(409);
    for (const stranger of [await world.tacticalMember(), await world.member({ roles: [{ role: 'admin' }] })]) {
      expect((await confirm(stranger, key, print)).status).toBe(404);
      expect((await stranger.call(doors.key.list, {})).status).toBe(403);
    }
  });

  test('cannot be slipped in by who writes rows', async () => {
    const { participants } = await sealedCase(world, await world.tacticalMember());
    const forged = (
      await sql<{ confirmed_by: string; proof: Buffer }>('select confirmed_by, proof from holder_key where id = $1', [
        first.keyId,
      ])
    )[0]!;
    const asIf = (proof: Buffer, group: number) =>
      sql("update holder_key set state = 'confirmed', confirmed_by = $2, proof = $3, key_group = $4 where id = $1", [
        key.keyId,
        forged.confirmed_by,
        proof,
        group,
      ]);
    await asIf(forged.proof, 1);
    await sealedCase(world, await world.tacticalMember());
    expect(await sharesOf(key)).toBe(0);
    expect((await first.listed()).state).toBe('confirmed');
    // A key that was confirmed for one group, moved to the other, or with another public key under its proof.
    await sql("update holder_key set state = 'pending', confirmed_by = null, proof = null where id = $1", [key.keyId]);
    await key.confirmedBy(officer);
    const before = await sharesOf(key);
    await sql('update holder_key set public_key = $2 where id = $1', [key.keyId, (await makeKeyPair()).publicKey]);
    await sealedCase(world, await world.tacticalMember());
    expect(await sharesOf(key)).toBe(before);
    expect(participants).toHaveLength(1);
  });
});

describe('a holder whose role ended', () => {
  test('gets no halves any more, confirms nothing, and the key can be retired by somebody of another organisation', async () => {
    const key = await (await KeyHolder.register(await keyPerson(world, 2), 2)).confirmedBy(officer);
    await sealedCase(world, await world.tacticalMember());
    expect(await sharesOf(key)).toBe(1);
    expect((await retire(officer, key)).status).toBe(403);
    await roleEnds(key.person);
    await sql('select pg_notify($1, $2)', ['member_rights', key.person.id]);
    await sealedCase(world, await world.tacticalMember());
    expect(await sharesOf(key)).toBe(1);
    expect((await key.person.call(doors.key.own, {})).status).toBe(403);
    expect((await key.person.call(doors.key.missing, { params: { id: second.keyId }, query: {} })).status).toBe(404);
    const { status, body } = await retire(officer, key);
    expect([status, body.state]).toEqual([200, 'retired']);
    expect(await sharesOf(key)).toBe(0);
    expect((await retire(officer, key)).status).toBe(409);
    expect(await trail('key.retired', key)).toHaveLength(1);
  });
});

test('the last working key of a group cannot be retired', async () => {
  const [kept] = await sql<{ count: number }>(
    "select count(*) from holder_key where state = 'confirmed' and key_group = 2",
    [],
  );
  const spare = await (await KeyHolder.register(await keyPerson(world, 2), 2)).confirmedBy(officer);
  expect((await retire(spare.person, spare)).status).toBe(200);
  expect(kept!.count).toBe(1);
  expect((await retire(second.person, second)).status).toBe(409);
});

describe('handing over', () => {
  test('gives a newcomer the power over what was sealed before, page by page, and only over that', async () => {
    const anna = await world.tacticalMember('Anna');
    const { caseId, participants } = await sealedCase(world, anna, await world.tacticalMember());
    const newcomer = await (await KeyHolder.register(await keyPerson(world, 1), 1)).confirmedBy(officer);
    const [participantId = ''] = participants;
    const request = await NameRequest.by(officer, { caseId, participantId });
    const requester = await world.member({ kind: 'partner', roles: [{ role: 'privacy_officer' }] });
    const asked = await NameRequest.by(requester, { caseId, participantId });
    expect((await asked.ask()).status).toBe(201);
    expect((await newcomer.approves(asked.id)).status).toBe(404);
    const { missing } = await newcomer.listed();
    expect(missing).toBeGreaterThan(2);
    expect(await first.handsOver(newcomer)).toBe(missing);
    expect([(await newcomer.listed()).missing, await first.handsOver(newcomer)]).toEqual([0, 0]);
    expect((await newcomer.approves(asked.id)).status).toBe(200);
    expect((await second.approves(asked.id)).status).toBe(200);
    expect(await asked.read((await asked.open()).body)).toMatchObject({ memberId: anna.id, name: 'Anna' });
    expect(request.id).not.toBe(asked.id);
    const lines = await trail('shares.handed-over', newcomer);
    expect(lines[0]).toMatchObject({ actor_id: first.person.id, details: { member: newcomer.person.id } });
  });

  test('goes within a group, from and to keys that work', async () => {
    const [pending, other] = [
      await KeyHolder.register(await keyPerson(world, 1), 1),
      await (await KeyHolder.register(await keyPerson(world, 2), 2)).confirmedBy(officer),
    ];
    const missing = (who: KeyHolder, to: KeyHolder) =>
      who.person.call(doors.key.missing, { params: { id: to.keyId }, query: {} });
    expect((await missing(first, pending)).status).toBe(404);
    expect((await missing(pending, first)).status).toBe(404);
    expect((await missing(first, other)).status).toBe(404);
    expect((await missing(first, first)).status).toBe(404);
    expect((await officer.call(doors.key.missing, { params: { id: first.keyId }, query: {} })).status).toBe(404);
    const body = { shares: [{ participantId: randomUUID(), share: 'A'.repeat(107) }] };
    for (const to of [pending, other])
      expect((await first.person.call(doors.key.handOver, { params: { id: to.keyId }, body })).status).toBe(404);
  });

  test('never puts anything in the place of a half that is there, nor of a name that one has no half of', async () => {
    const to = await (await KeyHolder.register(await keyPerson(world, 1), 1)).confirmedBy(officer);
    const { participants } = await sealedCase(world, await world.tacticalMember());
    const row = async () => await sql('select share from vault_share where key_id = $1', [to.keyId]);
    const before = await row();
    const shares = [participants[0]!, randomUUID()].map((participantId) => ({ participantId, share: 'A'.repeat(107) }));
    const { status } = await first.person.call(doors.key.handOver, { params: { id: to.keyId }, body: { shares } });
    expect([status, await row()]).toEqual([204, before]);
    expect(await trail('shares.handed-over', to)).toEqual([]);
  });

  test('takes a holder over to an own new key, after which the old one is retired', async () => {
    const { participants } = await sealedCase(world, await world.tacticalMember());
    const fresh = await (await KeyHolder.register(second.person, 2)).confirmedBy(first.person);
    expect(await second.handsOver(fresh)).toBeGreaterThan(0);
    expect((await retire(second.person, second)).status).toBe(200);
    const held = await sql<{ key_id: string }>(
      'select key_id from vault_share where participant_id = $1 and key_id = any($2)',
      [participants[0], [second.keyId, fresh.keyId]],
    );
    expect(held.map(({ key_id }) => key_id)).toEqual([fresh.keyId]);
  });
});
