import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { StartRefusal } from './start-refusal.ts';

/** Everything that can be set from outside, read once at the start. */
export interface Settings {
  port: number;
  host: string;
  dataDir: string;
  /** Absent: the embedded database. */
  databaseUrl: string | undefined;
  /** Absent: one node. */
  redisUrl: string | undefined;
  demo: boolean;
  /** Where people reach this server; its origin is the one that unsafe requests and sockets may come from. */
  publicUrl: URL;
  /** Origins beside that of `publicUrl`: in demo, the other names of this machine. */
  extraOrigins: readonly string[];
  sessionKey: string;
  /** Over the key in `vaultDir`. Without it nobody can be found back under their name in a case. */
  vaultKey: string;
  /** Where the key of the day is kept; one folder for all nodes. */
  vaultDir: string;
  /** A case is opened only when at least so many people, of so many organisations, can have written it. */
  caseWritersMin: number;
  caseOrganisationsMin: number;
  /** Addresses of reverse proxies whose X-Forwarded-For is believed. */
  trustedProxies: string[];
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

const DEMO_SECRET = 'demo-';
const SHORTEST_SECRET = 32;

const flag = z.enum(['0', '1'], 'expected 0 or 1').transform((value) => value === '1');
const urlOf = (...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `expected a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  });

/** The names are those of Express. */
function isProxy(entry: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(entry)) return true;
  const [address = '', bits, ...more] = entry.split('/');
  const family = isIP(address);
  const widest = family === 4 ? 32 : 128;
  return (
    family !== 0 &&
    more.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= widest))
  );
}

const WHOLE = 'expected a whole number from 1 to 999';
const count = (preset: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,2}$/, WHOLE)
    .transform(Number)
    .default(preset);

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'expected a whole number from 0 to 65535')
    .transform(Number)
    .pipe(z.number().max(65_535, 'expected a whole number from 0 to 65535'))
    .default(3000),
  HOST: z.string().min(1).optional(),
  DATA_DIR: z.string().min(1, 'expected a folder').default('.data'),
  DATABASE_URL: urlOf('postgres:', 'postgresql:').optional(),
  REDIS_URL: urlOf('redis:', 'rediss:').optional(),
  DEMO: flag.optional(),
  NODE_ENV: z.string().optional(),
  PUBLIC_URL: urlOf('http:', 'https:').optional(),
  SESSION_KEY: z.string().min(SHORTEST_SECRET, `expected at least ${SHORTEST_SECRET} characters`).optional(),
  VAULT_KEY: z.string().min(SHORTEST_SECRET, `expected at least ${SHORTEST_SECRET} characters`).optional(),
  VAULT_DIR: z.string().min(1, 'expected a folder').optional(),
  CASE_WRITERS_MIN: count(5),
  CASE_ORGANISATIONS_MIN: count(3),
  TRUSTED_PROXIES: z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((entry) => entry.trim())
        .filter(Boolean),
    )
    .refine(
      (entries) => entries.every(isProxy),
      'expected addresses or networks with commas between, such as 10.0.0.1,10.1.0.0/16',
    )
    .default([]),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'expected debug, info, warn, error or silent')
    .default('info'),
});

/**
 * Read the settings of doors.md from the environment.
 * @throws StartRefusal with one line that names the setting and what is expected of it.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new StartRefusal(`${String(issue?.path[0])}: ${issue?.message ?? 'cannot be read'}.`);
  }
  const read = parsed.data;
  const production = read.NODE_ENV === 'production';
  const demo = read.DEMO ?? (read.DATABASE_URL === undefined && !production);
  const host = read.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0');
  const dataDir = resolve(read.DATA_DIR);
  if (!demo && read.PUBLIC_URL === undefined) {
    throw new StartRefusal(
      'PUBLIC_URL: required outside demo; expected the address that people open, such as https://plein.example.',
    );
  }
  if (!demo && !/^(https:|http:\/\/localhost(:|\/|$))/.test(read.PUBLIC_URL ?? '')) {
    throw new StartRefusal(
      'PUBLIC_URL: expected https:// outside demo; browsers keep the session cookie over TLS only.',
    );
  }
  const names = ['localhost', '127.0.0.1', '[::1]', host].filter((name) => name !== '0.0.0.0');
  return {
    port: read.PORT,
    host,
    dataDir,
    databaseUrl: read.DATABASE_URL,
    redisUrl: read.REDIS_URL,
    demo,
    publicUrl: new URL(read.PUBLIC_URL ?? `http://localhost:${read.PORT}`),
    extraOrigins: demo ? names.map((name) => `http://${name}:${read.PORT}`) : [],
    sessionKey: demo
      ? (read.SESSION_KEY ?? demoSecret(dataDir, 'session-key'))
      : realSecret('SESSION_KEY', read.SESSION_KEY),
    vaultKey: demo ? (read.VAULT_KEY ?? demoSecret(dataDir, 'vault-secret')) : realSecret('VAULT_KEY', read.VAULT_KEY),
    vaultDir: resolve(read.VAULT_DIR ?? join(dataDir, 'vault')),
    caseWritersMin: read.CASE_WRITERS_MIN,
    caseOrganisationsMin: read.CASE_ORGANISATIONS_MIN,
    trustedProxies: read.TRUSTED_PROXIES,
    logLevel: read.LOG_LEVEL,
  };
}

function realSecret(name: string, value: string | undefined): string {
  if (value === undefined)
    throw new StartRefusal(`${name}: required outside demo; expected at least ${SHORTEST_SECRET} random characters.`);
  if (value.startsWith(DEMO_SECRET))
    throw new StartRefusal(
      `${name}: this is a secret of a demo; make a new one, for instance with "openssl rand -hex 32".`,
    );
  return value;
}

/** Made once and kept beside the demo's data. Its prefix makes it known as a demo secret wherever it turns up. */
function demoSecret(dataDir: string, name: string): string {
  const file = join(dataDir, name);
  const kept = keptSecret(file);
  if (kept !== undefined) return kept;
  const secret = DEMO_SECRET + randomBytes(32).toString('hex');
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, secret, { mode: 0o600 });
  } catch (error) {
    throw new StartRefusal(`DATA_DIR: ${dataDir} cannot be written (${(error as Error).message}).`);
  }
  return secret;
}

/** A file that a full disk or a crash left short holds no secret. */
function keptSecret(file: string): string | undefined {
  try {
    const kept = readFileSync(file, 'utf8').trim();
    return kept.length >= SHORTEST_SECRET ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** The injection token of the settings. */
export const SETTINGS = Symbol('settings');
