import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { dayOf, daysAfter } from '../kernel/day.ts';
import { StartRefusal } from '../kernel/start-refusal.ts';
import { keyHolders } from '../testing/key-holder.ts';
import type { Person } from '../testing/person.ts';
import { sealedCase } from '../testing/sealed-case.ts';
import { vaultDirOf } from '../testing/test-node.ts';
import { World } from '../testing/world.ts';
import { decrypt, keyFor, tagOf } from './cipher.ts';
import { KeyFile } from './key-file.ts';
import { VaultKeeper } from './vault.keeper.ts';
import { Vault } from './vault.ts';

const DAY = 86_400_000;
const VAULT_KEY = 'a vault key for tests, of more than thirty-two characters';

let world: World;
let anna: Person;
let caseId: string;
let vault: Vault;
let folder: string;

beforeAll(async () => {
  world = await World.open();
  await keyHolders(world);
  vault = world.node.app.get(Vault);
  folder = vaultDirOf(world.databaseUrl);
});
afterAll(() => world.close());
beforeEach(async () => {
  await keep();
  anna = await world.tacticalMember();
  ({ caseId } = await sealedCase(world, anna));
});

const keep = () => world.node.app.get(VaultKeeper).keep();
const today = () => dayOf(world.clock.now());
const file = () => join(folder, 'vault-key');
const kept = () => new KeyFile(folder, VAULT_KEY).read();
const found = async () => (await vault.find(anna.id, caseId)) !== null;
const letGo = (goneOn: string) => world.node.database.transaction((manager) => vault.letGo(manager, caseId, goneOn));
interface Copy {
  case_id: string;
  wrapped: Buffer;
  dies_on: string;
  leased: boolean;
}
/** The row of the case's key, as a backup has it. */
const backup = async (): Promise<Copy> => {
  const rows = await world.node.database.query<Copy[]>(
    'select case_id, wrapped, dies_on::text, leased from vault_case_key where case_id = $1',
    [caseId],
  );
  return rows[0]!;
};
const restore = async ({ case_id, wrapped, dies_on, leased }: Copy) => {
  await world.node.database.query('delete from vault_case_key where case_id = $1', [case_id]);
  await world.node.database.query('insert into vault_case_key values ($1, $2, $3, $4)', [
    case_id,
    wrapped,
    dies_on,
    leased,
  ]);
};
const names = async (): Promise<Record<string, unknown>[]> =>
  await world.node.database.query('select participant_id, case_id, tag from vault_name where case_id = $1', [caseId]);
const restoreNames = async (rows: Record<string, unknown>[]) => {
  for (const { participant_id, case_id, tag } of rows) {
    await world.node.database.query('insert into vault_name values ($1, $2, $3) on conflict do nothing', [
      participant_id,
      case_id,
      tag,
    ]);
  }
};
const gone = async (): Promise<number> => {
  const [row] = await world.node.database.query<{ count: number }[]>(
    "select count(*) from audit_entry where action = 'vault.names-gone' and object_id = $1",
    [caseId],
  );
  return row?.count ?? 0;
};

/** The keys of so many days, as anybody can make them who has the file and VAULT_KEY. */
function keysFromNow(days: number): Buffer[] {
  const keys = [kept()?.key ?? Buffer.alloc(0)];
  while (keys.length < days) keys.push(tagOf(keys.at(-1)!, 'next day'));
  return keys;
}

test('the file is for the owner’s eyes only, holds the day it is, and nothing else lies beside it', async () => {
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['vault-key']);
  expect(kept()?.day).toBe(today());
  const key = kept()?.key ?? Buffer.alloc(0);
  const written = readFileSync(file());
  for (const encoding of ['base64', 'base64url', 'hex'] as const)
    expect(written.includes(key.toString(encoding))).toBe(false);
});

test('the key moves on by itself: the same for all, and never back', async () => {
  const before = kept();
  world.clock.advance(3 * DAY);
  await keep();
  const after = kept();
  expect(after?.day).toBe(daysAfter(before?.day ?? '', 3));
  expect(after?.key.equals(before?.key ?? Buffer.alloc(32))).toBe(false);
  const other = await world.secondNode();
  expect(kept()?.key.toString('hex')).toBe(after?.key.toString('hex'));
  expect(await other.app.get(Vault).find(anna.id, caseId)).toBe(await vault.find(anna.id, caseId));
  world.clock.advance(-2 * DAY);
  await keep();
  expect(kept()?.day).toBe(after?.day);
  expect(await found()).toBe(true);
  world.clock.advance(2 * DAY);
});

test('nodes that start at once on an empty folder agree', async () => {
  const fresh = await World.open();
  try {
    const dir = vaultDirOf(fresh.databaseUrl);
    rmSync(dir, { recursive: true });
    const nodes = await Promise.all([1, 2, 3].map(() => fresh.secondNode()));
    const vaults = nodes.map(({ app }) => app.get(Vault));
    await keyHolders(fresh);
    const bram = await fresh.tacticalMember();
    // What the first node wrote before the folder was emptied is of no use here: these three must agree among themselves.
    await fresh.node.app.get(VaultKeeper).keep();
    const sealed = await sealedCase(fresh, bram);
    for (const one of vaults) expect(await one.find(bram.id, sealed.caseId)).toBe(sealed.participants[0]);
    expect(readdirSync(dir)).toEqual(['vault-key']);
  } finally {
    await fresh.close();
  }
});

test('a server that was off for months finds the people of living cases back', async () => {
  world.clock.advance(100 * DAY);
  expect(await found()).toBe(false);
  const started = await world.secondNode();
  expect(await started.app.get(Vault).find(anna.id, caseId)).not.toBeNull();
  expect(await found()).toBe(true);
  expect(kept()?.day).toBe(today());
  expect(await gone()).toBe(0);
});

test('a case that was let go keeps its names until its day, then they are gone and the trail says so', async () => {
  await letGo(daysAfter(today(), 5));
  world.clock.advance(4 * DAY);
  await keep();
  expect(await found()).toBe(true);
  world.clock.advance(DAY);
  // The clock is enough: nobody needs to have kept the vault.
  expect(await found()).toBe(false);
  await Promise.all([keep(), keep()]);
  expect([await found(), await gone(), await names()]).toEqual([false, 1, []]);
});

test('a backup from before the closing is dead by the day on which the names were to be gone, whatever is done to its rows', async () => {
  const [row, tags] = [await backup(), await names()];
  expect(row.dies_on <= daysAfter(today(), 30)).toBe(true);
  expect(
    keysFromNow(100).filter((key) => decrypt(keyFor('case keys', key), row.wrapped, caseId) !== null),
  ).toHaveLength(1);
  await letGo(daysAfter(today(), 30));
  const letGoRow = await backup();
  world.clock.advance(30 * DAY);
  await keep();
  for (const copy of [row, letGoRow]) {
    // Nor does any key open it that the file leads to, whoever has VAULT_KEY too.
    expect(keysFromNow(100).filter((key) => decrypt(keyFor('case keys', key), copy.wrapped, caseId) !== null)).toEqual(
      [],
    );
    for (const diesOn of [copy.dies_on, daysAfter(today(), 1), daysAfter(today(), 29)]) {
      await restore({ ...copy, dies_on: diesOn, leased: true });
      await restoreNames(tags);
      expect(await found()).toBe(false);
      await expect(
        world.node.database.transaction((manager) =>
          vault.enrol(manager, { caseId, participantId: caseId, memberId: anna.id }),
        ),
      ).rejects.toMatchObject({ code: 'names_gone' });
    }
  }
  // Renewing cannot bring it back either, and a new start finds it as dead.
  await keep();
  expect(await (await world.secondNode()).app.get(Vault).find(anna.id, caseId)).toBeNull();
});

test('a backup of a living case that is put back within the lease works on', async () => {
  const copy = await backup();
  world.clock.advance(20 * DAY);
  await keep();
  await restore(copy);
  expect(await found()).toBe(true);
  await keep();
  expect((await backup()).dies_on).toBe(daysAfter(today(), 30));
  expect(await found()).toBe(true);
});

test('a case of which the key was destroyed is gone at once, on every node', async () => {
  const other = (await world.secondNode()).app.get(Vault);
  expect(await other.find(anna.id, caseId)).not.toBeNull();
  await world.node.database.transaction((manager) => vault.destroy(manager, caseId));
  expect([await found(), await other.find(anna.id, caseId), (await other.tags(anna.id, [caseId])).size]).toEqual([
    false,
    null,
    0,
  ]);
  expect(await names()).toEqual([]);
});

/** The one line with which a node does not start. */
async function startRefusal(settings: { vaultKey?: string } = {}): Promise<string> {
  const error = await world.secondNode({ settings }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(StartRefusal);
  const { message } = error as StartRefusal;
  expect(message).not.toContain('\n');
  return message;
}

test('with another VAULT_KEY, a damaged file or none at all the server does not start, and says so in a line', async () => {
  const whole = readFileSync(file());
  const other = 'another key, also of more than thirty-two characters';
  expect(await startRefusal({ vaultKey: other })).toMatch(/^VAULT_KEY: this is not the key with which .+ was made\.$/);
  expect(await startRefusal({ vaultKey: other })).not.toContain(other);
  for (const damaged of ['', 'onzin', whole.subarray(0, 20), JSON.stringify({ day: '2026-02-31', key: '' })]) {
    writeFileSync(file(), damaged);
    expect(await startRefusal()).toMatch(/^VAULT_DIR: .+ is damaged; .+\.$/);
  }
  const { day, key } = JSON.parse(whole.toString()) as { day: string; key: string };
  writeFileSync(file(), JSON.stringify({ day: daysAfter(day, -1), key }));
  expect(await startRefusal()).toMatch(/^VAULT_KEY: /);
  rmSync(file());
  expect(await startRefusal()).toMatch(/^VAULT_DIR: the key of the day is not here, .+\.$/);
  mkdirSync(file());
  expect(await startRefusal()).toMatch(/^VAULT_DIR: .+ cannot be read /);
  rmSync(file(), { recursive: true });
  writeFileSync(file(), whole, { mode: 0o600 });
  expect(await found()).toBe(true);
});
