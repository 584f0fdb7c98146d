import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from './failure.mjs';
import { inRoot } from './paths.mjs';

/** One database server for the whole run. It is thrown away, so it need not wait for the disk. */
export async function startTestDatabase(folder) {
  const module = inRoot('backend/dist/embedded-postgres/index.js');
  if (!existsSync(module)) throw new Failure('There is no test database, because the backend was not built.');
  const { startEmbeddedPostgres } = await import(pathToFileURL(module).href);
  return startEmbeddedPostgres({
    dataDir: path.join(folder, 'database'),
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' },
    onStopped: (line) => console.error(line),
  });
}
