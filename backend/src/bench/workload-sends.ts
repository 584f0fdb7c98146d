import { sidesOf, type Bench } from './bench.ts';
import { Crowd } from './crowd.ts';
import { quantile } from './figures.ts';
import { CREATE_FLOOR_TABLE } from './floor-table.ts';
import { Posting } from './posting.ts';
import { Server } from './servers.ts';

interface Round {
  ackedPerSecond: number;
  p99: number;
  aloneP50: number;
}

/**
 * Fifty senders, each in a channel of its own with ten listeners; an answer means committed. Whoever reads one channel of a level
 * reads all of that level, so the ten are the same in every channel, and each is five of the senders.
 */
export async function durableSends(bench: Bench, url: string): Promise<void> {
  const { sizes } = bench.options;
  await bench.seeds.run(CREATE_FLOOR_TABLE);
  const channels = await bench.seeds.channels(sizes.channels);
  const cookies = await bench.seeds.sessions(sizes.sockets);
  const environment = { CHANNELS: JSON.stringify(channels), DATABASE_URL: url };
  const floors = [
    await Server.startFloor('floor-batch', environment),
    await Server.startFloor('floor-insert', environment),
  ];
  const sides = [bench.product, ...floors].map((server) => ({
    server,
    run: () => round(bench, server, cookies, channels),
  }));
  const results = await bench.takeTurns('sends', sides);
  for (const floor of floors) await floor.stop();
  await bench.seeds.dropChannels(channels);

  const workload = `durable sends, ${sizes.senders} senders`;
  bench.add({
    workload,
    figure: 'acknowledged',
    unit: '/s',
    ...sidesOf(results, (r) => r.ackedPerSecond),
    goal: { against: 'floor-batch', atLeast: 0.75 },
  });
  bench.add({ workload, figure: 'p99 to acknowledgement', unit: 'ms', ...sidesOf(results, (r) => r.p99) });
  const alone = sidesOf(results, (r) => r.aloneP50);
  const goal = { against: 'floor-insert', atMost: 1.1, plus: 0.3 };
  bench.add({ workload: 'durable sends, 1 sender', figure: 'p50 to acknowledgement', unit: 'ms', ...alone, goal });
}

async function round(bench: Bench, server: Server, cookies: string[], channels: string[]): Promise<Round> {
  const { warmUpMs, measureMs, senders } = bench.options.sizes;
  const crowd = await Crowd.connect(server.port, cookies);
  try {
    const posting = new Posting();
    await send(crowd, posting, channels, { senders, forMs: warmUpMs });
    await server.memory();
    const many = await send(crowd, posting, channels, { senders, forMs: measureMs });
    await crowd.hears(posting.acknowledged.count * cookies.length);
    await server.memory();
    const alone = await send(crowd, posting, channels, { senders: 1, forMs: measureMs / 2 });
    await crowd.hears(posting.acknowledged.count * cookies.length);
    // A floor's numbers come from one counter for all channels.
    const inOrder = server === bench.product;
    bench.faults.push(...posting.faultsIn(crowd, { inOrder }).map((fault) => `sends, ${server.name}: ${fault}`));
    return {
      ackedPerSecond: (many.length / measureMs) * 1_000,
      p99: quantile(many, 0.99),
      aloneP50: quantile(alone, 0.5),
    };
  } finally {
    crowd.close();
  }
}

/** Each sender posts its next message when the last one is answered. @returns how long each took, in milliseconds. */
async function send(
  crowd: Crowd,
  posting: Posting,
  channels: string[],
  { senders, forMs }: { senders: number; forMs: number },
): Promise<number[]> {
  const latencies: number[] = [];
  const end = performance.now() + forMs;
  const sender = async (_: unknown, index: number): Promise<void> => {
    const client = crowd.client(index);
    const channelId = channels[index % channels.length] ?? '';
    while (performance.now() < end) {
      const begun = performance.now();
      await posting.post(client, channelId);
      latencies.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: senders }, sender));
  return latencies;
}
