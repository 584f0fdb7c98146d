import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartRefusal } from '../kernel/start-refusal.ts';
import { processStart } from './process-identity.ts';

/** Makes this process the only server on the data directory; returns what gives it up again. */
export function acquireDataLock(dataDir: string): () => void {
  const file = path.join(dataDir, 'server.lock');
  const draft = `${file}.${process.pid}`;
  const mine = JSON.stringify({ pid: process.pid, start: processStart(process.pid) });
  writeFileSync(draft, mine, { mode: 0o600 });
  try {
    // A link appears with its content in one step, so nobody ever reads a half-written lock.
    while (!tryLink(draft, file)) {
      const found = read(file);
      if (found === undefined) continue;
      const holder = livingHolder(found);
      if (holder !== undefined) {
        throw new StartRefusal(
          `DATA_DIR ${dataDir} is in use by process ${holder}: stop that server first, or set another DATA_DIR.`,
        );
      }
      removeStale(file, found);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    if (read(file) === mine) rmSync(file, { force: true });
  };
}

/** The process that serves on this data directory now. */
export function lockHolder(dataDir: string): number | undefined {
  const content = read(path.join(dataDir, 'server.lock'));
  return content === undefined ? undefined : livingHolder(content);
}

function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function livingHolder(content: string): number | undefined {
  try {
    const { pid, start } = JSON.parse(content) as { pid: number; start: string };
    return processStart(pid) === start ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Two servers may find the same stale lock; the slower one must not remove the faster one's fresh lock. */
function removeStale(file: string, stale: string): void {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (read(aside) !== stale) tryLink(aside, file);
  rmSync(aside, { force: true });
}
