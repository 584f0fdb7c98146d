import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lastComplaint } from './cluster.ts';
import { commandOf, type LaunchAccount } from './launch-account.ts';
import { postmasterLines } from './orphan.ts';

const LOG_LIMIT = 5 * 1024 * 1024;
const READY_LIMIT_MS = 300_000;
const STOP_LIMIT_MS = 15_000;

export interface PostmasterPlan {
  account: LaunchAccount;
  cluster: string;
  logFile: string;
  port: number;
  settings: Readonly<Record<string, string>>;
}

/** PostgreSQL ended before it took connections. */
export class PostmasterFailure extends Error {}

/** Starts PostgreSQL and resolves when it takes connections. */
export async function startPostmaster(plan: PostmasterPlan): Promise<ChildProcess> {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(plan.port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...plan.settings,
  };
  const { command, args, options } = commandOf(plan.account, path.join(plan.account.native, 'bin/postgres'), [
    '-D',
    plan.cluster,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  // Its own file, not a pipe to us: a pipe would break when we are killed, and PostgreSQL with it.
  const log = openSync(plan.logFile, 'a', 0o600);
  const logStart = fstatSync(log).size;
  // Detached: Ctrl-C goes to the whole foreground group, and the server needs its database until it has finished.
  const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  let ended: string | undefined;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended ??= `it ended by ${signal ?? `code ${code}`}`));
  const deadline = Date.now() + READY_LIMIT_MS;
  while (!isReady(plan.cluster, child.pid)) {
    if (ended !== undefined) throw new PostmasterFailure(complaintSince(plan.logFile, logStart) ?? ended);
    if (Date.now() > deadline) {
      await stopPostmaster(child);
      throw new PostmasterFailure('it was not ready after five minutes');
    }
    await wait(5);
  }
  return child;
}

/** Ends it in order: connections are closed, transactions rolled back, everything written. */
export async function stopPostmaster(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await exited;
  clearTimeout(timer);
}

export function boundLog(logFile: string): void {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT) truncateSync(logFile);
}

/** The eighth line of postmaster.pid is PostgreSQL's own word for its state; the first says whose word it is. */
function isReady(cluster: string, pid: number | undefined): boolean {
  const lines = postmasterLines(cluster);
  return lines[0] === String(pid) && lines[7]?.trim() === 'ready';
}

function complaintSince(logFile: string, start: number): string | undefined {
  return lastComplaint(readFileSync(logFile).subarray(start).toString('utf8'));
}
