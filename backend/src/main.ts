import { createServer } from 'node:net';
import 'reflect-metadata';
import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.ts';
import { setUp } from './app.setup.ts';
import { loadDemo, refuseDemoData } from './demo/index.ts';
import { connect, databaseOptions, prepare } from './kernel/database.ts';
import { readSettings, type Settings } from './kernel/settings.ts';
import { StartRefusal } from './kernel/start-refusal.ts';
import { connectNodes } from './live/index.ts';
import { entities, migrations } from './schema.ts';

type Closing = () => Promise<unknown>;

const LEVELS: LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug'];
const LEVEL_COUNT = { silent: 0, error: 2, warn: 3, info: 4, debug: 5 } as const satisfies Record<
  Settings['logLevel'],
  number
>;

/** Start everything in the order in which it is needed; `closing` gathers how to end it again. */
async function start(closing: Closing[]): Promise<void> {
  const settings = readSettings(process.env);
  await refuseBusyPort(settings);
  const url = settings.databaseUrl ?? (await startEmbedded(settings, closing));
  const database = new DataSource(databaseOptions(url, entities, migrations));
  await connect(database, url);
  closing.unshift(() => database.destroy());
  await prepare(database, () => (settings.demo ? loadDemo(database, settings) : refuseDemoData(database)));
  const nodes = settings.redisUrl === undefined ? undefined : await connectNodes(settings.redisUrl);
  if (nodes) closing.unshift(nodes.close);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings, database, url), {
    logger: new ConsoleLogger({ json: !settings.demo, colors: false, logLevels: quietStart(settings) }),
    bodyParser: false,
    forceCloseConnections: true,
    abortOnError: false,
  });
  setUp(app, settings, nodes?.adapter);
  closing.unshift(() => app.close());
  await app.listen(settings.port, settings.host);
  process.stdout.write(
    `Netwerkplein ready: ${settings.demo ? `http://localhost:${settings.port}` : settings.publicUrl.origin}\n`,
  );
}

/** The framework tells at length how it starts; a person at the console wants the one line. */
const quietStart = ({ logLevel, demo }: Settings): LogLevel[] =>
  LEVELS.slice(0, LEVEL_COUNT[logLevel]).filter((level) => !(demo && level === 'log'));

async function startEmbedded(settings: Settings, closing: Closing[]): Promise<string> {
  // Loaded only here: the binaries are not installed where DATABASE_URL is used.
  const { startEmbeddedPostgres } = await import('./embedded-postgres/index.ts');
  const embedded = await startEmbeddedPostgres({
    dataDir: settings.dataDir,
    onStopped: (line) => process.stderr.write(`${line}\n`),
  });
  closing.unshift(() => embedded.stop());
  return embedded.url;
}

/** Asked before anything is touched: the commonest mistake is a second start. */
async function refuseBusyPort({ port, host }: Settings): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen(port, host, resolve);
    });
  } catch (error) {
    const { code } = error as { code?: string };
    const reason = code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be opened (${code ?? 'unknown'})`;
    throw new StartRefusal(`PORT: ${host}:${port} ${reason}; choose another one, for instance PORT=${port + 1}.`);
  }
  await new Promise((resolve) => probe.close(resolve));
}

async function end(closing: Closing[], code: number): Promise<never> {
  for (const close of closing) await close().catch(() => undefined);
  process.exit(code);
}

const closing: Closing[] = [];
let ending = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (!ending) void end(closing, 0);
    ending = true;
  });
}

try {
  await start(closing);
} catch (error) {
  const { code } = error as { code?: string };
  const line =
    error instanceof StartRefusal
      ? error.message
      : `The start failed: ${error instanceof Error ? (error.stack ?? error.message) : String(code)}`;
  process.stderr.write(`${line}\n`);
  await end(closing, 1);
}
