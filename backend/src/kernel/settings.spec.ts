import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSettings } from './settings.ts';
import { StartRefusal } from './start-refusal.ts';

const KEY = 'k'.repeat(32);
const REAL = { DEMO: '0', PUBLIC_URL: 'https://plein.example', SESSION_KEY: KEY, VAULT_KEY: KEY };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (env: NodeJS.ProcessEnv) => readSettings({ DATA_DIR: folder, ...env });
/** The line with which the start stops; fails when it does not. */
function refusal(env: NodeJS.ProcessEnv): string {
  try {
    read(env);
  } catch (error) {
    expect(error).toBeInstanceOf(StartRefusal);
    return (error as StartRefusal).message;
  }
  throw new Error('nothing was refused');
}

describe('without any setting', () => {
  test('it is a demo on this machine alone, with an embedded database, in one node', () => {
    expect(read({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir: folder,
      databaseUrl: undefined,
      redisUrl: undefined,
      demo: true,
      extraOrigins: ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000', 'http://127.0.0.1:3000'],
      vaultDir: join(folder, 'vault'),
      caseWritersMin: 5,
      caseOrganisationsMin: 3,
      trustedProxies: [],
      logLevel: 'info',
    });
    expect(read({}).publicUrl.origin).toBe('http://localhost:3000');
  });

  test('data is kept in .data', () => {
    expect(readSettings(REAL).dataDir).toBe(resolve('.data'));
  });

  test('an empty setting is as good as none', () => {
    const empty = Object.fromEntries(
      [
        'PORT',
        'HOST',
        'DATABASE_URL',
        'REDIS_URL',
        'DEMO',
        'PUBLIC_URL',
        'SESSION_KEY',
        'VAULT_KEY',
        'VAULT_DIR',
        'CASE_WRITERS_MIN',
        'CASE_ORGANISATIONS_MIN',
      ].map((name) => [name, '']),
    );
    expect(read(empty)).toEqual(read({}));
  });
});

describe('whether it is a demo', () => {
  const database = { DATABASE_URL: 'postgres://plein@localhost/plein' };
  test.each([
    ['without settings', {}, true],
    ['with a database', { ...REAL, DEMO: undefined, ...database }, false],
    ['in production', { ...REAL, DEMO: undefined, NODE_ENV: 'production' }, false],
    ['in another environment', { NODE_ENV: 'development' }, true],
    ['when asked for, with a database', { ...database, DEMO: '1' }, true],
    ['when asked for, in production', { NODE_ENV: 'production', DEMO: '1' }, true],
    ['when refused', REAL, false],
  ])('%s: %#', (_name, env, demo) => {
    expect(read(env).demo).toBe(demo);
  });

  test('outside demo it listens on all addresses and takes requests from its own origin alone', () => {
    const { host, publicUrl, extraOrigins } = read({ ...REAL, PUBLIC_URL: 'https://plein.example/ergens' });
    expect([host, publicUrl.origin, extraOrigins]).toEqual(['0.0.0.0', 'https://plein.example', []]);
    expect(read({ ...REAL, HOST: '10.0.0.8' }).host).toBe('10.0.0.8');
  });

  test('in demo the address that is listened on is an own origin too, but not “all addresses”', () => {
    expect(read({ HOST: '192.168.1.4', PORT: '8080' }).extraOrigins).toContain('http://192.168.1.4:8080');
    expect(read({ HOST: '0.0.0.0' }).extraOrigins.join()).not.toContain('0.0.0.0');
  });
});

describe('what is given', () => {
  test.each([
    ['PORT', '0', { port: 0 }],
    ['PORT', '65535', { port: 65_535 }],
    [
      'DATABASE_URL',
      'postgresql://a:b@db:5433/plein?sslmode=require',
      { databaseUrl: 'postgresql://a:b@db:5433/plein?sslmode=require' },
    ],
    ['REDIS_URL', 'rediss://cache:6380', { redisUrl: 'rediss://cache:6380' }],
    ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
    [
      'TRUSTED_PROXIES',
      '10.0.0.1, 10.1.0.0/16 ,,fd00::/8,loopback',
      { trustedProxies: ['10.0.0.1', '10.1.0.0/16', 'fd00::/8', 'loopback'] },
    ],
    ['SESSION_KEY', KEY, { sessionKey: KEY }],
    ['VAULT_KEY', KEY, { vaultKey: KEY }],
    ['VAULT_DIR', '/srv/vault', { vaultDir: '/srv/vault' }],
    ['CASE_WRITERS_MIN', '8', { caseWritersMin: 8 }],
    ['CASE_ORGANISATIONS_MIN', '4', { caseOrganisationsMin: 4 }],
  ])('%s=%s is used', (name, value, expected) => {
    expect(read({ ...REAL, [name]: value })).toMatchObject(expected);
  });

  test.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000a'],
    ['PORT', '3e3'],
    ['PORT', ' '],
    ['PORT', '1.5'],
    ['PORT', '0x10'],
    ['PORT', '999999'],
    ['DATABASE_URL', 'localhost'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'http://localhost'],
    ['DATABASE_URL', 'postgres'],
    ['REDIS_URL', 'cache:6379'],
    ['REDIS_URL', 'http://cache'],
    ['REDIS_URL', '1'],
    ['DEMO', 'true'],
    ['DEMO', 'yes'],
    ['DEMO', '2'],
    ['DEMO', ' 1'],
    ['PUBLIC_URL', 'plein.example'],
    ['PUBLIC_URL', 'ftp://plein.example'],
    ['PUBLIC_URL', '/'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['SESSION_KEY', 'kort'],
    ['SESSION_KEY', 'k'.repeat(31)],
    ['VAULT_KEY', 'k'.repeat(31)],
    ['CASE_WRITERS_MIN', '0'],
    ['CASE_WRITERS_MIN', 'vijf'],
    ['CASE_ORGANISATIONS_MIN', '1000'],
    ['LOG_LEVEL', 'verbose'],
    ['LOG_LEVEL', 'INFO'],
    ['TRUSTED_PROXIES', 'nonsense'],
    ['TRUSTED_PROXIES', '10.0.0'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10.0.0.1,*'],
    ['TRUSTED_PROXIES', '10.0.0.0/'],
    ['TRUSTED_PROXIES', 'true'],
  ])('%s=%s stops the start with one line that names it and says what is expected', (name, value) => {
    const line = refusal({ ...REAL, [name]: value });
    expect(line).toMatch(new RegExp(`^${name}: expected .+\\.$`));
    expect(line).not.toContain('\n');
  });

  test('a secret that is refused is not repeated', () => {
    expect(refusal({ ...REAL, SESSION_KEY: 'kanarie' })).not.toContain('kanarie');
    expect(refusal({ ...REAL, VAULT_KEY: 'kanarie' })).not.toContain('kanarie');
    expect(refusal({ ...REAL, DATABASE_URL: 'mysql://plein:kanarie@localhost' })).not.toContain('kanarie');
  });
});

describe('outside demo', () => {
  test.each(['PUBLIC_URL', 'SESSION_KEY', 'VAULT_KEY'])('%s is required', (name) => {
    expect(refusal({ ...REAL, [name]: undefined })).toMatch(
      new RegExp(`^${name}: required outside demo; expected .+\\.$`),
    );
  });

  test('the secret of a demo is refused and no secret is made', () => {
    const { sessionKey, vaultKey } = read({});
    expect(refusal({ ...REAL, SESSION_KEY: sessionKey })).toMatch(/^SESSION_KEY: this is a secret of a demo; .+\.$/);
    expect(refusal({ ...REAL, VAULT_KEY: vaultKey })).toMatch(/^VAULT_KEY: this is a secret of a demo; .+\.$/);
    const fresh = join(folder, 'vers');
    expect(read({ ...REAL, DATA_DIR: fresh })).toMatchObject({ sessionKey: KEY, vaultKey: KEY });
    expect(() => statSync(fresh)).toThrow('ENOENT');
  });
});

describe('the secret of a demo', () => {
  const file = (dataDir: string) => join(dataDir, 'session-key');

  test('is made once, long and for the owner’s eyes only, and kept', () => {
    const dataDir = join(folder, 'een', 'twee');
    const { sessionKey } = read({ DATA_DIR: dataDir });
    expect(sessionKey).toMatch(/^demo-[0-9a-f]{64}$/);
    expect(readFileSync(file(dataDir), 'utf8')).toBe(sessionKey);
    expect(statSync(file(dataDir)).mode & 0o777).toBe(0o600);
    expect(read({ DATA_DIR: dataDir }).sessionKey).toBe(sessionKey);
    expect(read({ DATA_DIR: join(folder, 'drie') }).sessionKey).not.toBe(sessionKey);
  });

  test('is made anew when a crash left its file empty', () => {
    const dataDir = join(folder, 'vier');
    read({ DATA_DIR: dataDir });
    writeFileSync(file(dataDir), '');
    const { sessionKey } = read({ DATA_DIR: dataDir });
    expect(sessionKey).toMatch(/^demo-[0-9a-f]{64}$/);
    expect(readFileSync(file(dataDir), 'utf8')).toBe(sessionKey);
  });

  test('that cannot be kept stops the start with one line', () => {
    const blocked = join(folder, 'bestand');
    writeFileSync(blocked, '');
    const line = refusal({ DATA_DIR: join(blocked, 'data') });
    expect(line).toMatch(/^DATA_DIR: .*bestand\/data cannot be written \(ENOTDIR.*\)\.$/);
    expect(line).not.toContain('\n');
  });
});
