import { accessSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { StartRefusal } from '../kernel/start-refusal.ts';
import { locateNativeFolder } from './binaries.ts';
import { clusterExists, clusterPassword, createCluster, NO_SPACE, refuseOrdinaryOwner, unusable } from './cluster.ts';
import { acquireDataLock } from './data-lock.ts';
import { ensureDatabase } from './database.ts';
import { chooseLaunchAccount, giveTo } from './launch-account.ts';
import { stopOrphan } from './orphan.ts';
import { boundLog, PostmasterFailure } from './postmaster.ts';
import { Supervisor } from './supervisor.ts';

export { runningPostgres } from './running.ts';

export interface EmbeddedPostgres {
  url: string;
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  dataDir: string;
  database?: string;
  /** PostgreSQL settings by name, such as `fsync`. */
  settings?: Readonly<Record<string, string>>;
  /** Gets a line for the log when PostgreSQL ends by itself; it is started again. */
  onStopped?: (line: string) => void;
}

/** Runs a PostgreSQL of our own on files in the data directory, for this process alone. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = writableFolder(options.dataDir);
  const native = locateNativeFolder();
  const unlock = acquireDataLock(dataDir);
  try {
    return await startLocked(dataDir, native, options, unlock);
  } catch (error) {
    unlock();
    throw refusalOf(error, dataDir);
  }
}

async function startLocked(
  dataDir: string,
  native: string,
  options: EmbeddedPostgresOptions,
  unlock: () => void,
): Promise<EmbeddedPostgres> {
  const cluster = path.join(dataDir, 'postgres');
  const database = options.database ?? 'netwerkplein';
  const exists = clusterExists(dataDir);
  const password = clusterPassword(dataDir);
  if (exists) {
    refuseOrdinaryOwner(dataDir);
    await stopOrphan(cluster);
  }
  const account = chooseLaunchAccount(native, dataDir);
  if (exists) giveTo(account, cluster);
  else createCluster(account, dataDir);

  const logFile = path.join(dataDir, 'postgres.log');
  boundLog(logFile);
  const plan = { account, cluster, logFile, settings: options.settings ?? {} };
  const supervisor = await Supervisor.start(plan, options.onStopped ?? (() => undefined));
  const url = (name: string) =>
    `postgresql://postgres:${password}@127.0.0.1:${supervisor.port}/${encodeURIComponent(name)}`;
  try {
    await ensureDatabase(url, database, dataDir);
  } catch (error) {
    await supervisor.stop();
    throw error;
  }
  let stopped: Promise<void> | undefined;
  return { url: url(database), stop: () => (stopped ??= supervisor.stop().finally(unlock)) };
}

function writableFolder(folder: string): string {
  try {
    mkdirSync(path.dirname(path.resolve(folder)), { recursive: true });
    // Secrets are kept here; the folders above it are not ours to close.
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(folder);
  } catch (error) {
    throw refusalOf(error, path.resolve(folder));
  }
}

/** Turns what a person can mend into one line that says how; anything else is a fault of ours and passes as it is. */
function refusalOf(error: unknown, dataDir: string): unknown {
  if (error instanceof StartRefusal) return error;
  if (error instanceof PostmasterFailure && error.message !== NO_SPACE) {
    return new StartRefusal(unusable(dataDir, `its database did not start (${error.message}; see postgres.log there)`));
  }
  const { code, path: file } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || error instanceof PostmasterFailure)
    return new StartRefusal(`DATA_DIR ${dataDir}: there is no space left on its disk.`);
  if (code !== undefined && ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) {
    return new StartRefusal(
      `DATA_DIR ${dataDir} cannot be written (${code} on ${file ?? dataDir}): mend its owner and rights, or set another DATA_DIR.`,
    );
  }
  return error;
}
