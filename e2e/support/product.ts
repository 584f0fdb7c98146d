import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DemoAccount, Level } from '@netwerkplein/contract';
import { Client } from 'pg';
import { Cable } from './cable.ts';
import { freePort } from './free-port.ts';

const MAIN = join(import.meta.dirname, '../../backend/dist/main.js');
export const DEMO_PASSWORD = 'netwerkplein-demo';

/** The product as `npm start` runs it, on a database and a port of its own, behind a cable that can be unplugged. */
export class Product {
  readonly url: string;
  readonly cable: Cable;
  private readonly port: number;
  private readonly databaseUrl: string;
  private readonly dataDir: string;
  private process: ChildProcess | null = null;

  private constructor(port: number, cable: Cable, databaseUrl: string, dataDir: string) {
    this.port = port;
    this.cable = cable;
    this.url = `http://localhost:${cable.port}`;
    this.databaseUrl = databaseUrl;
    this.dataDir = dataDir;
  }

  static async start(): Promise<Product> {
    const port = await freePort();
    const database = await makeDatabase();
    const product = new Product(
      port,
      await Cable.to(port),
      database,
      await mkdtemp(join(tmpdir(), 'netwerkplein-e2e-')),
    );
    await product.run();
    return product;
  }

  /** Start the server; resolves when it says it is ready. */
  async run(): Promise<void> {
    const child = spawn(process.execPath, [MAIN], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        DEMO: '1',
        HOST: '127.0.0.1',
        PORT: String(this.port),
        PUBLIC_URL: this.url,
        DATABASE_URL: this.databaseUrl,
        DATA_DIR: this.dataDir,
      },
    });
    this.process = child;
    await new Promise<void>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`the server ended with code ${code} before it was ready`)));
      child.stdout.on('data', (said: Buffer) => said.includes('Netwerkplein ready') && resolve());
    });
  }

  /** As a power cut does it: no goodbye. */
  async kill(): Promise<void> {
    const child = this.process;
    if (child === null || child.exitCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async stop(): Promise<void> {
    await this.cable.close();
    await this.kill();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  /** Somebody who works from elsewhere, past the cable: posts through the API. */
  async elsewhere(email: string): Promise<(channelId: string, text: string) => Promise<void>> {
    const origin = `http://localhost:${this.port}`;
    const signIn = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: DEMO_PASSWORD }),
    };
    const cookie = (await fetch(`${origin}/api/session`, signIn)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return async (channelId, text) => {
      const { status } = await fetch(`${origin}/api/channels/${channelId}/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ id: randomUUID(), text }),
      });
      if (status !== 201) throw new Error(`posting was answered with ${status}`);
    };
  }

  async accounts(): Promise<DemoAccount[]> {
    return (await (await fetch(`${this.url}/api/demo/accounts`)).json()) as DemoAccount[];
  }

  /** A channel for one journey alone. Made before anybody opens the page, for there is no page to make one yet. */
  async channel(name: string, level: Level = 'tactical'): Promise<string> {
    const id = randomUUID();
    await this.query(
      `insert into channel (id, level, theme, name, purpose, position, created_at) values ($1, $2, 'general', $3, 'Voor een proef.', 99, now())`,
      [id, level, name],
    );
    await this.query('insert into stream (id) values ($1)', [id]);
    return id;
  }

  async query<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new Client({ connectionString: this.databaseUrl });
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  }
}

async function makeDatabase(): Promise<string> {
  const server = process.env['TEST_DATABASE_URL'];
  if (server === undefined) throw new Error('TEST_DATABASE_URL is not set: run "npm test".');
  const name = `e2e_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return Object.assign(new URL(server), { pathname: `/${name}` }).toString();
}
