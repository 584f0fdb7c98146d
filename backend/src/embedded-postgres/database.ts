import pg from 'pg';
import { StartRefusal } from '../kernel/start-refusal.ts';
import { unusable } from './cluster.ts';

const NO_SUCH_DATABASE = '3D000';
const WRONG_PASSWORD = '28P01';

/** Creates the database when it is absent. */
export async function ensureDatabase(url: (name: string) => string, name: string, dataDir: string): Promise<void> {
  try {
    await withClient(url(name), async () => undefined);
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === WRONG_PASSWORD)
      throw new StartRefusal(unusable(dataDir, 'its file postgres-password is not the right one'));
    if (code !== NO_SUCH_DATABASE) throw error;
    await withClient(url('postgres'), (client) => client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`));
  }
}

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
