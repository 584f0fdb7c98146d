import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { makeDatabase, type TestDatabase } from './testing/test-database.ts';

/** The program itself, as it was built: what a person at the console gets to read. */

const MAIN = join(import.meta.dirname, '../dist/main.js');
const KEY = 'k'.repeat(40);

let store: TestDatabase;
let folder: string;
beforeAll(async () => {
  store = await makeDatabase();
});
afterAll(() => store.drop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'netwerkplein start '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  out: string;
  told: string;
}

/** Run the program; once it is ready it is asked to stop. */
async function run(env: Record<string, string>): Promise<Ended> {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'] ?? '', DATA_DIR: join(folder, 'data'), PORT: String(await freePort()), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended: Ended = { code: null, out: '', told: '' };
  child.stdout.on('data', (words: Buffer) => {
    ended.out += words.toString();
    if (ended.out.includes('ready')) child.kill('SIGTERM');
  });
  child.stderr.on('data', (words: Buffer) => (ended.told += words.toString()));
  [ended.code] = (await once(child, 'close')) as [number | null];
  return ended;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** One line, that names what is wrong; the exit code says that it did not start. */
function expectRefusal({ code, out, told }: Ended, ...words: string[]): void {
  expect(told.trimEnd().split('\n')).toHaveLength(1);
  for (const word of words) expect(told).toContain(word);
  expect(code).toBe(1);
  expect(out).toBe('');
}

test('starts, says so in one line, and ends in order', async () => {
  const { code, out, told } = await run({ DATABASE_URL: store.url, DEMO: '1' });
  expect(out).toMatch(/^Netwerkplein ready: http:\/\/localhost:\d+\n$/);
  expect([code, told]).toEqual([0, '']);
});

test('a port in use is refused before anything is touched', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  expectRefusal(await run({ PORT: String(port), DATABASE_URL: store.url, DEMO: '1' }), 'PORT', String(port), 'in use');
  expectRefusal(await run({ PORT: String(port) }), 'PORT', 'in use');
  expect(existsSync(join(folder, 'data', 'postgres'))).toBe(false);
  other.close();
});

test('a database that cannot be reached is refused, without its password', async () => {
  const ended = await run({ DATABASE_URL: 'postgres://iemand:geheim123@127.0.0.1:1/nergens', DEMO: '1' });
  expectRefusal(ended, 'DATABASE_URL', '127.0.0.1:1/nergens');
  expect(ended.told).not.toContain('geheim123');
});

test('Redis that cannot be reached is refused', async () => {
  const ended = await run({ DATABASE_URL: store.url, DEMO: '1', REDIS_URL: 'redis://127.0.0.1:1' });
  expectRefusal(ended, 'REDIS_URL', '127.0.0.1:1');
});

test('a folder with other things in it is refused and left as it was', async () => {
  const cluster = join(folder, 'data', 'postgres');
  mkdirSync(cluster, { recursive: true });
  writeFileSync(join(cluster, 'vakantiefoto'), 'zee');
  expectRefusal(await run({}), 'DATA_DIR');
  expect(readdirSync(cluster)).toEqual(['vakantiefoto']);
});

test.each([
  [{ PORT: 'drie' }, 'PORT'],
  [{ DEMO: 'ja' }, 'DEMO'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  [{ NODE_ENV: 'production', SESSION_KEY: KEY }, 'PUBLIC_URL'],
  [{ NODE_ENV: 'production', PUBLIC_URL: 'https://plein.example' }, 'SESSION_KEY'],
  [{ NODE_ENV: 'production', PUBLIC_URL: 'https://plein.example', SESSION_KEY: `demo-${KEY}` }, 'SESSION_KEY'],
  [{ NODE_ENV: 'production', PUBLIC_URL: 'https://plein.example', SESSION_KEY: KEY }, 'VAULT_KEY'],
  [{ NODE_ENV: 'production', PUBLIC_URL: 'http://plein.example', SESSION_KEY: KEY }, 'PUBLIC_URL'],
])('the settings %j are refused, naming %s', async (env, name) => {
  expectRefusal(await run(env as Record<string, string>), name);
});

test('outside demo the demo network is refused: everybody knows its passwords', async () => {
  await run({ DATABASE_URL: store.url, DEMO: '1' });
  const ended = await run({
    DATABASE_URL: store.url,
    DEMO: '0',
    PUBLIC_URL: 'https://plein.example',
    SESSION_KEY: KEY,
    VAULT_KEY: KEY,
  });
  expectRefusal(ended, 'DEMO', 'known passwords');
});
