import type { Acknowledgement, AnswerOfLive, liveDoors } from '@netwerkplein/contract';
import { sidesOf, type Bench } from './bench.ts';
import { Crowd } from './crowd.ts';
import { Posting } from './posting.ts';
import { Server } from './servers.ts';

type ListAnswer = Acknowledgement<AnswerOfLive<typeof liveDoors.message.list>>;

interface Sessions {
  before: string[];
  /** Those with which they return. */
  after: string[];
}

/** Everybody's line is cut, messages pass, and all return at once: how long until each has what it missed. */
export async function reconnect(bench: Bench): Promise<void> {
  const { returning, missed } = bench.options.sizes;
  const channels = await bench.seeds.channels(1);
  const [channelId = ''] = channels;
  const known = await bench.seeds.sessions(returning);
  const floor = await Server.startFloor('floor-plain', { CHANNELS: JSON.stringify(channels) });
  const same = (): Promise<Sessions> => Promise.resolve({ before: known, after: known });
  // As after a restart of the server: it has to ask the database about each of them again.
  const unknown = async (): Promise<Sessions> => ({ before: known, after: await bench.seeds.sessions(returning) });
  const side = (server: Server, sessions: () => Promise<Sessions>) => ({
    server,
    run: async () => await round(bench, server, await sessions(), channelId),
  });
  const sides = [side(bench.product, same), side(floor, same), { ...side(bench.product, unknown), name: 'unknown' }];
  const { unknown: restarted = [], ...results } = await bench.takeTurns('reconnect', sides);
  await floor.stop();
  await bench.seeds.dropChannels(channels);

  const workload = `${returning} return, each missed ${missed}`;
  const goal = { against: floor.name, atMost: 1.3 };
  const lineCut = sidesOf(results, (seconds) => seconds);
  bench.add({ workload, figure: 'until all have all', unit: 's', ...lineCut, goal });
  bench.add({
    workload: `${workload}, server restarted`,
    figure: 'until all have all',
    unit: 's',
    ...lineCut,
    product: restarted,
  });
}

/** @returns seconds from the first that returns to the last that has everything. */
async function round(bench: Bench, server: Server, { before, after }: Sessions, channelId: string): Promise<number> {
  const { missed } = bench.options.sizes;
  const posting = new Posting();
  const first = await Crowd.connect(server.port, before);
  const last = await posting.post(first.client(0), channelId);
  await first.hears(before.length);
  bench.faults.push(
    ...posting.faultsIn(first, { inOrder: true }).map((fault) => `reconnect, ${server.name}: ${fault}`),
  );
  for (const { client } of first.members.slice(1)) client.close();
  for (let message = 0; message < missed; message += 1) await posting.post(first.client(0), channelId);
  first.close();

  const returned = new Crowd();
  try {
    const begun = performance.now();
    await Promise.all(
      after.map(async (cookie) => {
        const { client } = await returned.join(server.port, cookie);
        expectAll(bench, await client.ask<ListAnswer>('message.list', { channelId, after: last, limit: 50 }), last);
      }),
    );
    const seconds = (performance.now() - begun) / 1_000;
    // They are in the room: the next message reaches each of them once.
    const next = new Posting();
    await next.post(returned.client(0), channelId);
    await returned.hears(after.length);
    bench.faults.push(
      ...next.faultsIn(returned, { inOrder: true }).map((fault) => `reconnect, ${server.name}, after return: ${fault}`),
    );
    return seconds;
  } finally {
    returned.close();
  }
}

function expectAll(bench: Bench, answer: ListAnswer, last: number): void {
  const items = answer.ok ? answer.items : [];
  const { missed } = bench.options.sizes;
  bench.expect('reconnect: messages caught up', items.length, missed);
  bench.expect(
    'reconnect: messages in their place',
    items.filter(({ seq }, index) => seq === last + 1 + index).length,
    missed,
  );
}
