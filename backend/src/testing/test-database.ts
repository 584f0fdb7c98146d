import { createHash, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { databaseOptions } from '../kernel/database.ts';
import { entities, migrations } from '../schema.ts';

const LOCK = 7_246_003;

/** A database for one test file: a copy of one that was migrated once for the whole run. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** The PostgreSQL that `npm test` starts; a test file run by hand needs one too. */
function serverUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (url === undefined)
    throw new Error('TEST_DATABASE_URL is not set: run "npm test", or point it at a PostgreSQL that may be written.');
  return url;
}

const urlOf = (name: string): string => Object.assign(new URL(serverUrl()), { pathname: `/${name}` }).toString();

async function onServer<Result>(act: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

/** Named after the migrations, so that a changed one never meets an old template. */
const templateName = (): string =>
  `template_${createHash('sha256')
    .update(migrations.map((migration) => migration.toString()).join())
    .digest('hex')
    .slice(0, 12)}`;

export async function makeDatabase(): Promise<TestDatabase> {
  const template = templateName();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (rowCount === 0) await makeTemplate(client, template);
    await client.query(`create database ${name} template ${template}`);
  });
  return {
    url: urlOf(name),
    drop: () => onServer(async (client) => void (await client.query(`drop database ${name} with (force)`))),
  };
}

async function makeTemplate(client: Client, name: string): Promise<void> {
  const draft = `${name}_draft`;
  await client.query(`drop database if exists ${draft}`);
  await client.query(`create database ${draft}`);
  const database = new DataSource(databaseOptions(urlOf(draft), entities, migrations));
  await database.initialize();
  await database.runMigrations();
  await database.destroy();
  await client.query(`alter database ${draft} rename to ${name}`);
}
