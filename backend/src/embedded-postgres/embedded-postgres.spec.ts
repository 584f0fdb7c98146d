import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { StartRefusal } from '../kernel/start-refusal.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './index.ts';

const TIMEOUT = 60_000;
const cleanUps: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** A path with a space, as people's folders have. */
function newDataDir(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'embedded postgres-'));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function start(dataDir: string, onStopped: (line: string) => void = () => undefined): Promise<EmbeddedPostgres> {
  const database = await startEmbeddedPostgres({ dataDir, onStopped });
  cleanUps.push(() => database.stop());
  return database;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await wait(20);
    }
  }
}

function postmasterPid(dataDir: string): number {
  return Number(readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Every file with its size and time, to show that a refusal touched none. */
function fingerprint(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((entry) => ({ entry, stat: statSync(path.join(folder, entry)) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ entry, stat }) => `${entry} ${stat.size} ${stat.mtimeMs}`)
    .toSorted();
}

test(
  'rows outlive a stop and a start',
  async () => {
    const dataDir = newDataDir();
    const first = await start(dataDir);
    expect(new URL(first.url).pathname).toBe('/netwerkplein');
    await query(first.url, `CREATE TABLE note (text text); INSERT INTO note VALUES ('blijft')`);
    await first.stop();
    expect(statSync(path.join(dataDir, 'postgres-password')).mode & 0o777).toBe(0o600);

    const second = await start(dataDir);
    expect(await query(second.url, 'SELECT text FROM note')).toEqual([{ text: 'blijft' }]);
    expect(await query(second.url, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
  },
  TIMEOUT,
);

test(
  'a live other server is refused by its process number',
  async () => {
    const dataDir = newDataDir();
    await start(dataDir);
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(
      new StartRefusal(
        `DATA_DIR ${dataDir} is in use by process ${process.pid}: stop that server first, or set another DATA_DIR.`,
      ),
    );
  },
  TIMEOUT,
);

test(
  'a server that was killed leaves a database that the next one takes over without loss',
  async () => {
    const dataDir = newDataDir();
    const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)});
    console.log((await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} })).url);`;
    const server = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [url] = (await once(server.stdout, 'data')) as [Buffer];
    await query(url.toString().trim(), `CREATE TABLE note (text text); INSERT INTO note VALUES ('bevestigd')`);
    const orphan = postmasterPid(dataDir);
    server.kill('SIGKILL');
    await once(server, 'exit');
    expect(() => process.kill(orphan, 0)).not.toThrow();

    const next = await start(dataDir);
    expect(await query(next.url, 'SELECT text FROM note')).toEqual([{ text: 'bevestigd' }]);
    expect(postmasterPid(dataDir)).not.toBe(orphan);
  },
  TIMEOUT,
);

test(
  'a postmaster file that names another living program is no obstacle',
  async () => {
    const dataDir = newDataDir();
    await (await start(dataDir)).stop();
    const file = path.join(dataDir, 'postgres/postmaster.pid');
    const bystander = spawn('sleep', ['600'], { stdio: 'ignore' });
    cleanUps.push(() => bystander.kill());
    writeFileSync(file, `${bystander.pid}\n${path.join(dataDir, 'postgres')}\n1\n5432\n\n127.0.0.1\n0 0\nready\n`);
    await start(dataDir);
    expect(bystander.exitCode ?? bystander.signalCode).toBeNull();
  },
  TIMEOUT,
);

test(
  'a damaged or foreign folder is refused and left as it is',
  async () => {
    const dataDir = newDataDir();
    await (await start(dataDir)).stop();
    const damages: [file: string, content: string | undefined, words: RegExp][] = [
      ['postgres/PG_VERSION', '15\n', /PostgreSQL 15/],
      ['postgres/PG_VERSION', undefined, /PG_VERSION is missing/],
      ['postgres/global/pg_control', undefined, /did not start/],
      ['postgres-password', undefined, /postgres-password is missing/],
      ['postgres-password', 'wrong', /postgres-password is not the right one/],
    ];
    for (const [file, content, words] of damages) {
      const full = path.join(dataDir, file);
      const original = readFileSync(full);
      if (content === undefined) rmSync(full);
      else writeFileSync(full, content);
      const before = fingerprint(path.join(dataDir, 'postgres'));
      const refusal = await startEmbeddedPostgres({ dataDir }).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(StartRefusal);
      expect((refusal as StartRefusal).message).toMatch(words);
      expect((refusal as StartRefusal).message).toContain(`DATA_DIR ${dataDir}`);
      // With a wrong password it has run, and written its own state.
      if (content !== 'wrong') expect(fingerprint(path.join(dataDir, 'postgres'))).toEqual(before);
      writeFileSync(full, original, { mode: 0o600 });
    }
    await start(dataDir);
  },
  TIMEOUT,
);

test('a file in the place of DATA_DIR is refused', async () => {
  const file = path.join(newDataDir(), 'file');
  writeFileSync(file, '');
  await expect(startEmbeddedPostgres({ dataDir: file })).rejects.toThrow(`DATA_DIR ${file} cannot be written`);
});

test(
  'half a cluster of an interrupted first start is replaced',
  async () => {
    const dataDir = newDataDir();
    const half = path.join(dataDir, 'postgres.new-1');
    mkdirSync(half);
    writeFileSync(path.join(half, 'PG_VERSION'), '18\n');
    await start(dataDir);
    expect(readdirSync(dataDir).filter((name) => name.startsWith('postgres.new'))).toEqual([]);
  },
  TIMEOUT,
);

test(
  'it heals on the same port when killed, whole or in part',
  async () => {
    const dataDir = newDataDir();
    const lines: string[] = [];
    const database = await start(dataDir, (line) => lines.push(line));
    await query(database.url, `CREATE TABLE note (text text); INSERT INTO note VALUES ('bevestigd')`);

    const child = await query(database.url, `SELECT pid FROM pg_stat_activity WHERE backend_type = 'walwriter'`);
    process.kill(Number(child[0]?.['pid']), 'SIGKILL');
    await eventually(async () => {
      const [row] = await query(database.url, `SELECT pid FROM pg_stat_activity WHERE backend_type = 'walwriter'`);
      expect(row?.['pid']).not.toBe(child[0]?.['pid']);
    });
    expect(lines).toEqual([]);

    const postmaster = postmasterPid(dataDir);
    process.kill(postmaster, 'SIGKILL');
    await eventually(async () => {
      expect(await query(database.url, 'SELECT text FROM note')).toEqual([{ text: 'bevestigd' }]);
      expect(postmasterPid(dataDir)).not.toBe(postmaster);
    });
    expect(lines).toEqual(['Embedded PostgreSQL stopped unexpectedly (SIGKILL); starting it again.']);
  },
  TIMEOUT,
);
