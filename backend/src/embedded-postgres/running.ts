import path from 'node:path';
import { clusterExists, clusterPassword } from './cluster.ts';
import { lockHolder } from './data-lock.ts';
import { postmasterLines } from './orphan.ts';

/** In postmaster.pid, counted from 0. */
const PORT_LINE = 3;

/** The address of the database that another process runs on this data directory, or null when none does: for a command beside a server. */
export function runningPostgres({
  dataDir,
  database = 'netwerkplein',
}: {
  dataDir: string;
  database?: string;
}): string | null {
  if (!clusterExists(dataDir) || lockHolder(dataDir) === undefined) return null;
  const port = Number(postmasterLines(path.join(dataDir, 'postgres'))[PORT_LINE]);
  if (!Number.isInteger(port) || port <= 0) return null;
  return `postgresql://postgres:${clusterPassword(dataDir)}@127.0.0.1:${port}/${database}`;
}
