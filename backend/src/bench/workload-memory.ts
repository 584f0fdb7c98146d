import { setTimeout as wait } from 'node:timers/promises';
import { sidesOf, type Bench } from './bench.ts';
import { Crowd } from './crowd.ts';
import { Server } from './servers.ts';

const SETTLE_MS = 1_000;
const KIB = 1_024;

interface Round {
  /** Live objects and buffers. */
  live: number;
  resident: number;
}

/** What an idle connection costs. Each round has fresh processes: what an earlier one let go of would hide what the next one takes. */
export async function memory(bench: Bench, url: string, dataDir: string): Promise<void> {
  const { idle, rounds } = bench.options.sizes;
  const cookies = await bench.seeds.sessions(idle);
  const results: Record<string, Round[]> = { product: [], 'floor-plain': [] };
  for (let round = 0; round < rounds; round += 1) {
    // A second node on the same database; the first one, idle, keeps the database running.
    const product = await Server.startProduct({ DATA_DIR: dataDir, DATABASE_URL: url });
    results['product']?.push(await grow(product, cookies));
    const floor = await Server.startFloor('floor-plain', { CHANNELS: JSON.stringify(['idle']) });
    results['floor-plain']?.push(await grow(floor, cookies));
  }

  const workload = `${idle} idle connections`;
  const goal = { against: 'floor-plain', atMost: 1.5 };
  bench.add({ workload, figure: 'live heap and buffers, each', unit: 'KiB', ...sidesOf(results, (r) => r.live), goal });
  bench.add({ workload, figure: 'resident memory, each', unit: 'KiB', ...sidesOf(results, (r) => r.resident), goal });
}

/** KiB per connection that a fresh server grows by. */
async function grow(server: Server, cookies: string[]): Promise<Round> {
  // The first connections load code and caches that are not theirs.
  const first = await Crowd.connect(server.port, cookies.slice(0, Math.ceil(cookies.length / 5)));
  await wait(SETTLE_MS / 4);
  first.close();
  await wait(SETTLE_MS);
  const before = await server.memory();
  const crowd = await Crowd.connect(server.port, cookies);
  await wait(SETTLE_MS);
  const after = await server.memory();
  crowd.close();
  await server.stop();
  const each = (of: (usage: NodeJS.MemoryUsage) => number): number => (of(after) - of(before)) / cookies.length / KIB;
  return { live: each(({ heapUsed, external }) => heapUsed + external), resident: each(({ rss }) => rss) };
}
