import { DataSource, type DataSourceOptions } from 'typeorm';
import pg, { type Pool as PgPool } from 'pg';
import { SnakeNaming } from './naming.ts';
import { StartRefusal } from './start-refusal.ts';

/** The injection token of the database's address: the embedded one's or DATABASE_URL. */
export const DATABASE_URL = Symbol('database url');

/** Connections of one node; the embedded PostgreSQL allows 100 in all. */
const POOL_SIZE = 20;

const LIMITS = {
  connectionTimeoutMillis: 5_000,
  // The server ends a long statement; the client's own limit is for a server that no longer answers at all.
  statement_timeout: 10_000,
  query_timeout: 12_000,
  idle_in_transaction_session_timeout: 15_000,
  keepAlive: true,
};

// count(*) and sums come as bigint; ours stay far below 2^53.
const INT8 = 20;
pg.types.setTypeParser(INT8, Number);

type Classes = NonNullable<DataSourceOptions['entities']>;

export const databaseOptions = (url: string, entities: Classes, migrations: DataSourceOptions['migrations']) =>
  ({
    type: 'postgres',
    url,
    entities,
    migrations: migrations ?? [],
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    applicationName: 'netwerkplein',
    poolSize: POOL_SIZE,
    extra: LIMITS,
    poolErrorHandler: () => undefined,
  }) satisfies DataSourceOptions;

/**
 * One connection apart for writing streams: posts do not queue behind readers, and its few prepared statements are planned once
 * instead of at each call, which costs more than they do.
 */
export function writerPool(url: string): PgPool {
  const pool = new pg.Pool({
    ...LIMITS,
    connectionString: url,
    max: 1,
    options: '-c plan_cache_mode=force_generic_plan',
  });
  // A connection that breaks while idle is replaced at the next use.
  pool.on('error', () => undefined);
  return pool;
}

/** The driver's own pool: for the few statements on the hot path, which are prepared by name. */
export const poolOf = (database: DataSource): PgPool => (database.driver as unknown as { master: PgPool }).master;

const PREPARING_LOCK = 7_246_001;

/** Bring schema and first data up to date; nodes that start together do so one after the other. */
export async function prepare(database: DataSource, fill: () => Promise<void>): Promise<void> {
  const runner = database.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [PREPARING_LOCK]);
    await database.runMigrations();
    await fill();
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [PREPARING_LOCK]).catch(() => undefined);
    await runner.release();
  }
}

/** @throws StartRefusal with one line when the database cannot be reached; the address is told without its password. */
export async function connect(database: DataSource, url: string): Promise<void> {
  try {
    await database.initialize();
  } catch (error) {
    const { hostname, port, pathname } = new URL(url);
    const reason = error instanceof Error ? error.message || (error as { code?: string }).code : 'unknown';
    throw new StartRefusal(
      `DATABASE_URL: the database at ${hostname}:${port || 5432}${pathname} cannot be used (${reason}).`,
    );
  }
}
