import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { doors } from '@netwerkplein/contract';
import { createClient } from 'redis';
import { StartRefusal } from '../kernel/start-refusal.ts';
import type { TestNode } from '../testing/test-node.ts';
import { World } from '../testing/world.ts';
import { connectNodes } from './nodes.ts';

/** Redis is no part of the set-up: where it is not installed, only the refusal can be tried. */
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
const withRedis = hasRedis ? test : test.skip;

let redis: ChildProcess | null = null;
let url = '';
let world: World;
let second: TestNode;
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  if (!hasRedis) return;
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  redis = spawn('redis-server', ['--port', String(port), '--save', '', '--bind', '127.0.0.1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise<void>((resolve) =>
    redis?.stdout?.on('data', (said: Buffer) => said.includes('Ready to accept') && resolve()),
  );
  url = `redis://127.0.0.1:${port}`;
  const [one, two] = [await connectNodes(url), await connectNodes(url)];
  world = await World.open({ nodes: one.adapter });
  second = await world.secondNode({ nodes: two.adapter });
  closing.push(() => world.close(), one.close, two.close);
});
afterAll(async () => {
  for (const close of closing) await close();
  redis?.kill();
});

test('a Redis that is not there is refused with one clear line', async () => {
  await expect(connectNodes('redis://127.0.0.1:1')).rejects.toThrow(StartRefusal);
  await expect(connectNodes('redis://127.0.0.1:1')).rejects.toThrow(/^REDIS_URL: .*127\.0\.0\.1:1/);
});

withRedis('what is posted on one node is heard on the other, whole and in order', async () => {
  const { channelId, anna, bram } = await world.tacticalChannel();
  const [here, there] = [await anna.listens(), await bram.listens({ node: second })];
  for (let index = 1; index <= 50; index += 1) await here.posts(channelId, `Bericht ${index}`);
  await there.until(() => there.entries.length === 50);
  expect(there.entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
});

withRedis('a text that is wiped does not stay behind in Redis', async () => {
  const { channelId, anna, bram } = await world.tacticalChannel();
  const there = await bram.listens({ node: second });
  const { id } = await anna.posts(channelId, 'Vlierboom7319');
  await there.until(() => there.entries.length === 1);
  const client = await createClient({ url }).connect();
  const kept = async () => JSON.stringify(await client.xRange('netwerkplein', '-', '+'));
  expect(await kept()).toContain('Vlierboom7319');
  await anna.call(doors.message.redact, { params: { id: channelId, messageId: id }, body: { reason: 'mistake' } });
  await there.until(() => there.entries.length === 2);
  await expectEventually(async () => !(await kept()).includes('Vlierboom7319'));
  await client.close();
});

async function expectEventually(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 8_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('it did not come about');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
