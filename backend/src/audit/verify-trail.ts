import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { connect, databaseOptions } from '../kernel/database.ts';
import { readSettings } from '../kernel/settings.ts';
import { StartRefusal } from '../kernel/start-refusal.ts';
import { entities, migrations } from '../schema.ts';
import { verifyTrail, type Verdict } from './verify.ts';

/**
 * The command `npm run trail:verify [-- NUMBER:HASH]`: walks the chain and tells whether it is whole. Give a link that was noted earlier
 * to also show that the end was not cut off.
 */
async function verify(noted: string | undefined): Promise<Verdict> {
  const settings = readSettings(process.env);
  const { url, stop } =
    settings.databaseUrl === undefined
      ? await embedded(settings.dataDir)
      : { url: settings.databaseUrl, stop: async () => undefined };
  const database = new DataSource(databaseOptions(url, entities, migrations));
  try {
    await connect(database, url);
    return await verifyTrail(database, new Date(), noted === undefined ? undefined : linkIn(noted));
  } finally {
    if (database.isInitialized) await database.destroy();
    await stop();
  }
}

function linkIn(noted: string): { number: number; hash: string } {
  const [number, hash] = noted.split(':');
  if (number === undefined || hash === undefined || !/^\d+$/.test(number))
    throw new StartRefusal('expected NUMBER:HASH, as an earlier verification printed it.');
  return { number: Number(number), hash };
}

/** The embedded database, whether a server runs on it now or not. */
async function embedded(dataDir: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const { runningPostgres, startEmbeddedPostgres } = await import('../embedded-postgres/index.ts');
  const running = runningPostgres({ dataDir });
  return running === null ? await startEmbeddedPostgres({ dataDir }) : { url: running, stop: async () => undefined };
}

try {
  const { links, head, faults } = await verify(process.argv[2]);
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.stdout.write(`${faults.length === 0 ? 'The trail is whole' : 'The trail is NOT whole'}: ${links}:${head}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof StartRefusal ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
