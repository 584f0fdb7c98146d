import { ConsoleLogger } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { AppModule } from '../app.module.ts';
import { setUp } from '../app.setup.ts';
import { Clock } from '../kernel/clock.ts';
import { databaseOptions } from '../kernel/database.ts';
import type { Settings } from '../kernel/settings.ts';
import type { NodeAdapter } from '../live/live.adapter.ts';
import { entities, migrations } from '../schema.ts';
import type { TestClock } from './test-clock.ts';

export const ORIGIN = 'http://netwerkplein.test';

/** One server of the product, as `main.ts` starts it, on a free port. */
export interface TestNode {
  app: NestExpressApplication;
  database: DataSource;
  url: string;
  stop(): Promise<void>;
}

/** One vault per database, so that all nodes on it share the key, and a node that is started again finds it. */
export const vaultDirOf = (databaseUrl: string): string =>
  join(tmpdir(), `vault${new URL(databaseUrl).pathname.replace('/', '-')}`);

const testSettings = (databaseUrl: string): Settings => ({
  port: 0,
  host: '127.0.0.1',
  dataDir: '',
  databaseUrl,
  redisUrl: undefined,
  demo: true,
  publicUrl: new URL(ORIGIN),
  extraOrigins: [],
  sessionKey: 'a key for tests, of more than thirty-two characters',
  vaultKey: 'a vault key for tests, of more than thirty-two characters',
  vaultDir: vaultDirOf(databaseUrl),
  caseWritersMin: 5,
  caseOrganisationsMin: 3,
  trustedProxies: [],
  logLevel: 'silent',
});

interface NodeOptions {
  clock: TestClock;
  settings?: Partial<Settings>;
  nodes?: NodeAdapter;
  logger?: ConsoleLogger;
}

export async function startNode(
  databaseUrl: string,
  { clock, settings = {}, nodes, logger }: NodeOptions,
): Promise<TestNode> {
  const all = { ...testSettings(databaseUrl), ...settings };
  const database = new DataSource(databaseOptions(databaseUrl, entities, migrations));
  await database.initialize();
  const testing = await Test.createTestingModule({ imports: [AppModule.with(all, database, databaseUrl)] })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = testing.createNestApplication<NestExpressApplication>({ bodyParser: false, forceCloseConnections: true });
  app.useLogger(logger ?? false);
  setUp(app, all, nodes);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return {
    app,
    database,
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      await app.close();
      await database.destroy();
    },
  };
}
