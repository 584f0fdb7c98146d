import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CaseParticipant } from '../cases/index.ts';
import { keyHolders, keyPerson, type KeyHolder } from '../testing/key-holder.ts';
import type { Person } from '../testing/person.ts';
import { sealedCase } from '../testing/sealed-case.ts';
import { stored } from '../testing/stored.ts';
import { World } from '../testing/world.ts';
import { CaseKeys } from './case-keys.ts';
import { decrypt, keyFor, tagOf } from './cipher.ts';
import { VaultKeeper } from './vault.keeper.ts';
import { Vault } from './vault.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let world: World;
let vault: Vault;
let holders: { first: KeyHolder; second: KeyHolder };
let anna: Person;
let bram: Person;

beforeAll(async () => {
  world = await World.open();
  vault = world.node.app.get(Vault);
});
afterAll(() => world.close());
beforeEach(async () => {
  anna = await world.member({ name: 'Annebeth Zonderland', seats: [{ level: 'tactical' }] });
  bram = await world.member({ name: 'Bram', seats: [{ level: 'tactical' }] });
});

const enrol = (who: Person, caseId: string, participantId: string) =>
  world.node.database.transaction((manager) => vault.enrol(manager, { caseId, participantId, memberId: who.id }));

async function participant(caseId: string): Promise<string> {
  const id = randomUUID();
  const row = { id, caseId, label: `Heldere Varen ${id}`, office: null, asker: false, spoken: false, silenced: false };
  await world.node.database.manager.insert(CaseParticipant, row);
  return id;
}

test('is ready when both groups have a confirmed key, at two organisations', async () => {
  expect(await vault.ready()).toBe(false);
  await keyPerson(world, 1);
  expect(await vault.ready()).toBe(false);
  holders = await keyHolders(world);
  expect(await vault.ready()).toBe(true);
  const { database } = world.node;
  const grant = 'update role_grant set granted_to = $1 where member_id = $2';
  await database.query(grant, [world.clock.now(), holders.first.person.id]);
  expect(await vault.ready()).toBe(false);
  await database.query(grant, [null, holders.first.person.id]);
  const home = 'update member set organisation_id = (select organisation_id from member where id = $1) where id = $2';
  const [{ organisation_id: before } = { organisation_id: '' }] = await database.query<{ organisation_id: string }[]>(
    'select organisation_id from member where id = $1',
    [holders.second.person.id],
  );
  await database.query(home, [holders.first.person.id, holders.second.person.id]);
  expect(await vault.ready()).toBe(false);
  await database.query('update member set organisation_id = $1 where id = $2', [before, holders.second.person.id]);
  expect(await vault.ready()).toBe(true);
});

describe('finding back', () => {
  test('is by member and case: each under the own name, in each case under another', async () => {
    const [one, two] = [await sealedCase(world, anna, bram), await sealedCase(world, anna)];
    expect(await vault.find(anna.id, one.caseId)).toBe(one.participants[0]);
    expect(await vault.find(bram.id, one.caseId)).toBe(one.participants[1]);
    expect(await vault.find(bram.id, two.caseId)).toBeNull();
    expect(await vault.find(anna.id, randomUUID())).toBeNull();
    const many = await vault.findMany(anna.id, [two.caseId, randomUUID(), one.caseId]);
    expect(Object.fromEntries(many)).toEqual({ [one.caseId]: one.participants[0], [two.caseId]: two.participants[0] });
    expect(await vault.findMany(anna.id, [])).toEqual(new Map());
  });

  test('has another tag for reading, which differs by case and member', async () => {
    const [one, two] = [await sealedCase(world, anna, bram), await sealedCase(world, anna)];
    const tags = [
      (await vault.tags(anna.id, [one.caseId])).get(one.caseId),
      (await vault.tags(bram.id, [one.caseId])).get(one.caseId),
      (await vault.tags(anna.id, [two.caseId])).get(two.caseId),
    ].map((tag) => tag?.toString('hex'));
    expect(new Set(tags).size).toBe(3);
    expect((await vault.tags(anna.id, [one.caseId])).get(one.caseId)).toEqual(
      (await vault.tags(anna.id, [one.caseId])).get(one.caseId),
    );
    const [name] = await world.node.database.query<{ tag: Buffer }[]>(
      'select tag from vault_name where participant_id = $1',
      [one.participants[0]],
    );
    expect(tags).not.toContain(name?.tag.toString('hex'));
    expect((await vault.tags(anna.id, [randomUUID()])).size).toBe(0);
  });

  test('gives a member one name per case, also at the same moment', async () => {
    const { caseId } = await sealedCase(world);
    const ids = await Promise.all([1, 2, 3].map(() => participant(caseId)));
    const results = await Promise.allSettled(ids.map((id) => enrol(anna, caseId, id)));
    const refused = results.flatMap((result) =>
      result.status === 'rejected' ? [(result.reason as { code: string }).code] : [],
    );
    expect(refused).toEqual(['conflict', 'conflict']);
    expect(ids).toContain(await vault.find(anna.id, caseId));
  });

  test('is refused without keys for both halves, and nothing is left of it', async () => {
    const { caseId } = await sealedCase(world);
    const id = await participant(caseId);
    const state = (to: string) =>
      world.node.database.query('update member set status = $1 where id = $2', [to, holders.second.person.id]);
    await state('deactivated');
    await expect(enrol(anna, caseId, id)).rejects.toMatchObject({ code: 'keys_missing' });
    await state('active');
    expect(await vault.find(anna.id, caseId)).toBeNull();
    await enrol(anna, caseId, id);
    expect(await vault.find(anna.id, caseId)).toBe(id);
  });
});

describe('a dump of the database', () => {
  /** All that could be a key or a tag in a dump: hex of bytea columns and base64url, whole and in pieces of 32 bytes. */
  function material(dump: string): Buffer[] {
    const whole = [
      ...[...dump.matchAll(/\\x([0-9a-f]{32,})/g)].map(([, hex = '']) => Buffer.from(hex, 'hex')),
      ...[...dump.matchAll(/[\w-]{40,}/g)].map(([text]) => Buffer.from(text, 'base64url')),
      ...[...dump.matchAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)].map(([id]) => Buffer.from(id)),
    ];
    const pieces = whole.flatMap((bytes) => [
      bytes,
      bytes.subarray(0, 32),
      bytes.subarray(-32),
      bytes.subarray(12, 44),
    ]);
    return [...new Map(pieces.map((bytes) => [bytes.toString('hex'), bytes])).values()];
  }

  /** How many names an attacker finds who tries every member under every key, as the vault itself would. */
  async function namesFound(keys: readonly Buffer[]): Promise<number> {
    const { database } = world.node;
    const members = await database.query<{ id: string }[]>('select id from member');
    const names = await database.query<{ tag: Buffer }[]>(
      'select tag from vault_name union all select tag from vault_visit union all select tag from case_read_mark',
    );
    const rows = await database.query<{ id: string; wrapped: Buffer }[]>(
      'select case_id as id, wrapped from vault_case_key',
    );
    const unwrapped = keys.flatMap((key) =>
      [key.subarray(0, 32), keyFor('case keys', key)]
        .filter(({ length }) => length === 32)
        .flatMap((over) => rows.flatMap(({ id, wrapped }) => decrypt(over, wrapped, id) ?? [])),
    );
    const tags = new Set(names.map(({ tag }) => tag.toString('hex')));
    const tries = [...keys, ...unwrapped].flatMap((key) => [key, keyFor('visits', key)]);
    return tries.flatMap((key) =>
      members.flatMap(({ id }) =>
        ['name', 'reader', 'visitor'].filter((word) => tags.has(tagOf(key, word, id).toString('hex'))),
      ),
    ).length;
  }

  test('without VAULT_KEY and the key of the day tells nothing about who is who', async () => {
    const [{ caseId, participants }, second] = [await sealedCase(world, anna, bram), await sealedCase(world, anna)];
    await vault.placeAt(anna.id, caseId);
    const dump = await stored(world.node.database);
    const words = [anna, bram].flatMap(({ id, name, email }) => [id, name, email]);
    const about = [caseId, second.caseId, ...participants, ...second.participants];
    const telling = dump
      .split('\n')
      .filter((line) => about.some((id) => line.includes(id)))
      .filter((line) => words.some((word) => line.includes(word)));
    expect(telling).toEqual([]);
    expect(dump.split('\n').filter((line) => line.includes('Annebeth'))).toHaveLength(
      (await world.node.database.query<unknown[]>("select 1 from member where name like 'Annebeth%'")).length,
    );
    expect(await namesFound(material(dump))).toBe(0);
    // The attack itself works: with the keys that are not in the dump it finds them.
    const keys = await world.node.app.get(CaseKeys).findMany([caseId, second.caseId]);
    expect(await namesFound([...keys.values()])).toBe(3);
  });

  test('shows all sealed names at one length', async () => {
    await sealedCase(world, anna, bram, await world.member({ name: 'Bo' }));
    const lengths = await world.node.database.query<unknown[]>('select distinct length(box) from vault_seal');
    expect(lengths).toHaveLength(1);
  });
});

describe('what somebody writes in a second case', () => {
  const one = randomUUID();
  const two = randomUUID();
  const placed = (caseId: string) => vault.placeAt(anna.id, caseId);

  test('waits up to five days, for as long as the first is near', async () => {
    expect([await placed(one), await placed(one)]).toEqual([null, null]);
    const waits: number[] = [];
    for (let count = 0; count < 30; count += 1) {
      waits.push(((await placed(two))?.getTime() ?? -Infinity) - world.clock.now().getTime());
    }
    expect(Math.min(...waits)).toBeGreaterThan(-1_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(5 * DAY);
    // All over that time: with 30 uniform moments each half of it is empty once in a thousand million times.
    expect(Math.min(...waits)).toBeLessThan(2.5 * DAY);
    expect(Math.max(...waits)).toBeGreaterThan(2.5 * DAY);
    expect(await vault.placeAt(bram.id, two)).toBeNull();
    world.clock.advance(7 * DAY - HOUR);
    expect(await placed(two)).not.toBeNull();
    world.clock.advance(HOUR + 1);
    expect(await placed(two)).toBeNull();
    expect(await placed(one)).not.toBeNull();
  });

  test('waits also when both are written at once', async () => {
    const moments = await Promise.all([one, two, randomUUID(), randomUUID()].map(placed));
    expect(moments.filter((at) => at === null)).toHaveLength(1);
  });

  test('leaves a row that is gone when it no longer counts', async () => {
    await placed(one);
    const count = async () => (await world.node.database.query<unknown[]>('select 1 from vault_visit')).length;
    expect(await count()).toBeGreaterThan(0);
    world.clock.advance(8 * DAY);
    await world.node.app.get(VaultKeeper).keep();
    expect(await count()).toBe(0);
  });
});
