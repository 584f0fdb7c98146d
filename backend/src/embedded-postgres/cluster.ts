import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { StartRefusal } from '../kernel/start-refusal.ts';
import { giveTo, runAs, type LaunchAccount } from './launch-account.ts';

const MAJOR_VERSION = '18';
export const NO_SPACE = 'No space left on device';
const NOBODY = 65534;

/** Refuses a folder that is not a cluster of this version; tells whether there is one. Changes nothing. */
export function clusterExists(dataDir: string): boolean {
  const folder = path.join(dataDir, 'postgres');
  if (!existsSync(folder)) return false;
  if (!statSync(folder).isDirectory()) throw new StartRefusal(unusable(dataDir, 'postgres in it is not a folder'));
  if (readdirSync(folder).length === 0) return false;
  const versionFile = path.join(folder, 'PG_VERSION');
  if (!existsSync(versionFile)) throw new StartRefusal(unusable(dataDir, 'postgres/PG_VERSION is missing'));
  const version = readFileSync(versionFile, 'utf8').trim();
  if (version !== MAJOR_VERSION) {
    throw new StartRefusal(
      unusable(dataDir, `its database is of PostgreSQL ${version}, this server has ${MAJOR_VERSION}`),
    );
  }
  return true;
}

/** Root could take over an ordinary user's cluster, but that user could never start it again. */
export function refuseOrdinaryOwner(dataDir: string): void {
  const { uid } = statSync(path.join(dataDir, 'postgres'));
  if (process.getuid?.() === 0 && uid >= 1000 && uid !== NOBODY) {
    throw new StartRefusal(
      `DATA_DIR ${dataDir} belongs to user number ${uid}: start as that user, or set another DATA_DIR.`,
    );
  }
}

export function unusable(dataDir: string, why: string): string {
  return `DATA_DIR ${dataDir} cannot be used: ${why}. Nothing was changed; put a back-up in its place, or set DATA_DIR to an empty folder.`;
}

/** The password of the database's only user, made at the first start. */
export function clusterPassword(dataDir: string): string {
  const file = passwordFile(dataDir);
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (clusterExists(dataDir)) throw new StartRefusal(unusable(dataDir, 'its file postgres-password is missing'));
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}

/** Makes the cluster beside its final place first, so that an interrupted start never leaves half a one. */
export function createCluster(account: LaunchAccount, dataDir: string): void {
  for (const entry of readdirSync(dataDir)) {
    // Half-made by a start that was killed; its initdb may still be writing, hence the retries and a name of our own.
    if (entry.startsWith('postgres.new'))
      rmSync(path.join(dataDir, entry), { recursive: true, force: true, maxRetries: 10 });
  }
  const draft = path.join(dataDir, `postgres.new-${process.pid}`);
  mkdirSync(draft, { mode: 0o700 });
  giveTo(account, draft);
  if (account.owner !== undefined) chownSync(passwordFile(dataDir), account.owner.uid, account.owner.gid);
  const made = runAs(account, path.join(account.native, 'bin/initdb'), [
    `--pgdata=${draft}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile(dataDir)}`,
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  ]);
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    const why = lastComplaint(made.stderr) ?? made.error?.message ?? `initdb ended by ${made.signal ?? made.status}`;
    throw new StartRefusal(`The database in DATA_DIR ${dataDir} could not be made: ${why}.`);
  }
  renameSync(draft, path.join(dataDir, 'postgres'));
}

/** The last thing a PostgreSQL program complained about, in one line. */
export function lastComplaint(output: string): string | undefined {
  // What comes after a full disk is only its aftermath.
  if (output.includes(NO_SPACE)) return NO_SPACE;
  return [...output.matchAll(/(?:FATAL|PANIC|error):\s+(.*?)\.?$/gm)].at(-1)?.[1];
}

function passwordFile(dataDir: string): string {
  return path.join(dataDir, 'postgres-password');
}
