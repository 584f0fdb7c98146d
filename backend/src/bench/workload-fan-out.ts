import { setTimeout as wait } from 'node:timers/promises';
import { sidesOf, type Bench } from './bench.ts';
import { Crowd } from './crowd.ts';
import { quantile } from './figures.ts';
import { Posting } from './posting.ts';
import { Server } from './servers.ts';

/** Deliveries on their way at once, whatever the crowd: enough that the server has work while a commit is waited for. */
const IN_FLIGHT = 16_000;
const PACE_MS = 50;

interface Round {
  deliveriesPerSecond: number;
  p50: number;
  p99: number;
}

/** One channel, many listeners: how fast everybody hears, and how soon. */
export async function fanOut(bench: Bench): Promise<void> {
  for (const size of bench.options.sizes.crowds) {
    const [channelId = ''] = await bench.seeds.channels(1);
    const cookies = await bench.seeds.sessions(size);
    const floor = await Server.startFloor('floor-plain', { CHANNELS: JSON.stringify([channelId]) });
    const sides = [bench.product, floor].map((server) => ({
      server,
      run: () => round(bench, server, cookies, channelId),
    }));
    const results = await bench.takeTurns(`fan-out-${size}`, sides);
    await floor.stop();
    await bench.seeds.dropChannels([channelId]);

    const workload = `fan-out to ${size}`;
    const against = floor.name;
    const atLeast = size >= 1_000 ? 0.85 : 0.8;
    bench.add({
      workload,
      figure: 'deliveries',
      unit: '/s',
      ...sidesOf(results, (r) => r.deliveriesPerSecond),
      goal: { against, atLeast },
    });
    bench.add({ workload, figure: 'p50 at 20 messages/s', unit: 'ms', ...sidesOf(results, (r) => r.p50) });
    const p99 = sidesOf(results, (r) => r.p99);
    bench.add({
      workload,
      figure: 'p99 at 20 messages/s',
      unit: 'ms',
      ...p99,
      ...(size >= 1_000 ? { goal: { against, atMost: 1.3 } } : {}),
    });
  }
}

async function round(bench: Bench, server: Server, cookies: string[], channelId: string): Promise<Round> {
  const { warmUpMs, measureMs } = bench.options.sizes;
  const crowd = await Crowd.connect(server.port, cookies);
  try {
    const posting = new Posting();
    await saturate(crowd, posting, channelId, warmUpMs);
    await crowd.hears(posting.acknowledged.count * cookies.length);
    await server.memory();
    const deliveriesPerSecond = await saturate(crowd, posting, channelId, measureMs);
    await crowd.hears(posting.acknowledged.count * cookies.length);
    await server.memory();
    const latencies = await pace(crowd, posting, channelId, measureMs);
    bench.faults.push(
      ...posting.faultsIn(crowd, { inOrder: true }).map((fault) => `fan-out, ${server.name}: ${fault}`),
    );
    return { deliveriesPerSecond, p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) };
  } finally {
    crowd.close();
  }
}

/** Post as fast as the window allows. @returns deliveries per second. */
async function saturate(crowd: Crowd, posting: Posting, channelId: string, forMs: number): Promise<number> {
  const size = crowd.members.length;
  // In messages: unanswered, or not yet heard by everybody.
  const window = Math.ceil(IN_FLIGHT / size);
  const poster = crowd.client(0);
  const begun = performance.now();
  const deliveredBefore = crowd.delivered;
  const sender = async (): Promise<void> => {
    while (performance.now() - begun < forMs) {
      await posting.post(poster, channelId);
      // The posting's own count lags behind the deliveries at most by what is unanswered.
      while (posting.acknowledged.count * size - crowd.delivered > window * size) await wait(1);
    }
  };
  await Promise.all(Array.from({ length: window }, sender));
  return ((crowd.delivered - deliveredBefore) / (performance.now() - begun)) * 1_000;
}

/** Post at a steady pace. @returns how long each delivery took from its message's sending, in milliseconds. */
async function pace(crowd: Crowd, posting: Posting, channelId: string, forMs: number): Promise<Float64Array> {
  const size = crowd.members.length;
  const poster = crowd.client(0);
  const first = (await posting.post(poster, channelId)) + 1;
  await crowd.hears(posting.acknowledged.count * size);
  const count = Math.ceil(forMs / PACE_MS);
  const sentAt = new Float64Array(count);
  const latencies = new Float64Array(count * size);
  let heard = 0;
  crowd.onEntry = (seq) => {
    latencies[heard] = performance.now() - (sentAt[seq - first] ?? NaN);
    heard += 1;
  };
  const begun = performance.now();
  const posts: Promise<number>[] = [];
  for (let message = 0; message < count; message += 1) {
    await wait(Math.max(0, begun + message * PACE_MS - performance.now()));
    sentAt[message] = performance.now();
    posts.push(posting.post(poster, channelId));
  }
  await Promise.all(posts);
  await crowd.hears(posting.acknowledged.count * size);
  crowd.onEntry = null;
  return latencies;
}
