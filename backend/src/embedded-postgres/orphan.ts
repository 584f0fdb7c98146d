import { readFileSync, rmSync, statSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { processStart } from './process-identity.ts';

const PATIENCE_MS = 15_000;

/**
 * PostgreSQL outlives a server that was killed outright. It is stopped cleanly, not adopted: only a child of ours tells
 * us when it ends. The caller holds the data lock, so nobody else has a claim on it.
 */
export async function stopOrphan(cluster: string): Promise<void> {
  const pidFile = path.join(cluster, 'postmaster.pid');
  const pid = postmasterPid(pidFile);
  const start = pid === undefined ? undefined : processStart(pid);
  if (pid === undefined || start === undefined) return;
  if (!worksIn(pid, cluster)) {
    // The number has gone to another program since; PostgreSQL would take that one for its predecessor and refuse.
    rmSync(pidFile, { force: true });
    return;
  }
  const deadline = Date.now() + PATIENCE_MS;
  process.kill(pid, 'SIGINT');
  while (processStart(pid) === start) {
    if (Date.now() > deadline) process.kill(pid, 'SIGKILL');
    await wait(10);
  }
}

/** What the running PostgreSQL says about itself, by line; empty when it is not running or only just starting. */
export function postmasterLines(cluster: string): string[] {
  try {
    return readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

function postmasterPid(pidFile: string): number | undefined {
  const pid = Number(postmasterLines(path.dirname(pidFile))[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

/** A postmaster always works in its cluster's folder. Compared as a folder, not by name: the path may have moved. */
function worksIn(pid: number, cluster: string): boolean {
  if (process.platform !== 'linux') {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(cluster);
  }
  const theirs = statSync(`/proc/${pid}/cwd`, { throwIfNoEntry: false });
  const ours = statSync(cluster);
  return theirs?.dev === ours.dev && theirs.ino === ours.ino;
}
