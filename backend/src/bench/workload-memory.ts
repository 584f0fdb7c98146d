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

/** What one more idle connection costs. Each round has fresh processes: what an earlier one let go of would hide what the next one takes. */
export async function memory(bench: Bench, url: string, dataDir: string): Promise<void> {
  const { idle, rounds } = bench.options.sizes;
  const cookies = await bench.seeds.sessions(2 * idle);
  const results: Record<string, Round[]> = { product: [], 'floor-plain': [] };
  for (let round = 0; round < rounds; round += 1) {
    // A second node on the same database; the first one, idle, keeps the database running.
    const product = await Server.startProduct({ DATA_DIR: dataDir, DATABASE_URL: url });
    results['product']?.push(await grow(product, cookies));
    const floor = await Server.startFloor('floor-plain', { CHANNELS: JSON.stringify(['idle']) });
    results['floor-plain']?.push(await grow(floor, cookies));
  }

  const workload = `beyond ${idle} idle connections`;
  const goal = { against: 'floor-plain', atMost: 1.5 };
  bench.add({
    workload,
    figure: 'live heap and buffers, one more',
    unit: 'KiB',
    ...sidesOf(results, (r) => r.live),
    goal,
  });
  bench.add({
    workload,
    figure: 'resident memory, one more',
    unit: 'KiB',
    ...sidesOf(results, (r) => r.resident),
    goal,
  });
}

/** KiB per connection by which a server grows that has as many already: the first ones also pay for code, caches and a larger heap. */
async function grow(server: Server, cookies: string[]): Promise<Round> {
  const half = cookies.length / 2;
  const first = await Crowd.connect(server.port, cookies.slice(0, half));
  await wait(SETTLE_MS);
  const before = await server.memory();
  const second = await Crowd.connect(server.port, cookies.slice(half));
  await wait(SETTLE_MS);
  const after = await server.memory();
  first.close();
  second.close();
  await server.stop();
  const each = (of: (usage: NodeJS.MemoryUsage) => number): number => (of(after) - of(before)) / half / KIB;
  return { live: each(({ heapUsed, external }) => heapUsed + external), resident: each(({ rss }) => rss) };
}
