import { Agent, get } from 'node:http';
import { sidesOf, type Bench } from './bench.ts';
import { Crowd } from './crowd.ts';
import { quantile } from './figures.ts';
import { Server } from './servers.ts';

const PAGE = 50;
/** An answer in so many is read whole; reading all of them would make the readers the bottleneck. */
const READ_WHOLE = 50;

interface Read {
  perSecond: number;
  p99: number;
}

interface Round {
  newest: Read;
  deep: Read;
}

type AskPage = (reader: number, before: number | undefined) => Promise<void>;

/** A channel with very many messages, read by several at once: its newest page, and pages anywhere. */
export async function history(bench: Bench, url: string): Promise<void> {
  const { sizes } = bench.options;
  const channels = await bench.seeds.channels(1);
  const [channelId = ''] = channels;
  await bench.seeds.history(channelId, sizes.messages);
  const cookies = await bench.seeds.sessions(sizes.readers);
  const floor = await Server.startFloor('floor-history', { CHANNELS: JSON.stringify(channels), DATABASE_URL: url });
  const sockets = [bench.product, floor].map((server) => ({
    server,
    run: () => overSocket(bench, server, cookies, channelId),
  }));
  const rest = { name: 'REST', server: bench.product, run: () => overRest(bench, cookies, channelId) };
  const { REST: byRest = [], ...bySocket } = await bench.takeTurns('history', [...sockets, rest]);
  await floor.stop();

  const workload = `history of ${sizes.messages}, ${sizes.readers} readers`;
  const goal = { against: floor.name, atLeast: 0.5 };
  bench.add({ workload, figure: 'newest page', unit: '/s', ...sidesOf(bySocket, (r) => r.newest.perSecond), goal });
  bench.add({ workload, figure: 'deep page', unit: '/s', ...sidesOf(bySocket, (r) => r.deep.perSecond), goal });
  const newest = sidesOf(bySocket, (r) => r.newest.p99);
  bench.add({ workload, figure: 'newest page, p99', unit: 'ms', ...newest });
  const deep = sidesOf(bySocket, (r) => r.deep.p99);
  const floors = { newest: newest.product, ...deep.floors };
  bench.add({
    workload,
    figure: 'deep page, p99',
    unit: 'ms',
    product: deep.product,
    floors,
    goal: { against: 'newest', atMost: 1.5 },
  });
  bench.add({
    workload: `${workload}, by REST`,
    figure: 'newest page',
    unit: '/s',
    product: byRest.map((r) => r.newest.perSecond),
  });
  bench.add({
    workload: `${workload}, by REST`,
    figure: 'deep page',
    unit: '/s',
    product: byRest.map((r) => r.deep.perSecond),
  });
  bench.add({
    workload: `${workload}, by REST`,
    figure: 'deep page, p99',
    unit: 'ms',
    product: byRest.map((r) => r.deep.p99),
  });
}

async function overSocket(bench: Bench, server: Server, cookies: string[], channelId: string): Promise<Round> {
  const crowd = await Crowd.connect(server.port, cookies);
  let answers = 0;
  const check = (bytes: Buffer, start: number, end: number): void => {
    answers += 1;
    if (answers % READ_WHOLE === 0) expectPage(bench, bytes.toString('utf8', start, end));
  };
  try {
    return await readAll(bench, async (reader, before) => {
      const page = { channelId, limit: PAGE, ...(before === undefined ? {} : { before }) };
      await crowd.client(reader).ask('message.list', page, check);
    });
  } finally {
    crowd.close();
  }
}

async function overRest(bench: Bench, cookies: string[], channelId: string): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: cookies.length });
  const options = (reader: number) => ({ agent, headers: { cookie: cookies[reader] } });
  let answers = 0;
  const address = `http://127.0.0.1:${bench.product.port}/api/channels/${channelId}/messages?limit=${PAGE}`;
  const ask: AskPage = (reader, before) =>
    new Promise((resolve, reject) => {
      get(`${address}${before === undefined ? '' : `&before=${before}`}`, options(reader), (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          answers += 1;
          if (answers % READ_WHOLE === 0) expectPage(bench, Buffer.concat(chunks).toString());
          resolve();
        });
        response.on('error', reject);
      }).on('error', reject);
    });
  try {
    return await readAll(bench, ask);
  } finally {
    agent.destroy();
  }
}

async function readAll(bench: Bench, ask: AskPage): Promise<Round> {
  const { warmUpMs, measureMs, messages } = bench.options.sizes;
  const anywhere = (): number => PAGE + 1 + Math.floor(Math.random() * (messages - PAGE));
  await readFor(bench, warmUpMs, (reader) => ask(reader, anywhere()));
  const newest = await readFor(bench, measureMs, (reader) => ask(reader, undefined));
  const deep = await readFor(bench, measureMs, (reader) => ask(reader, anywhere()));
  return { newest, deep };
}

/** Each reader asks for its next page when it has the last one. */
async function readFor(bench: Bench, forMs: number, ask: (reader: number) => Promise<void>): Promise<Read> {
  const latencies: number[] = [];
  const end = performance.now() + forMs;
  const reader = async (_: unknown, index: number): Promise<void> => {
    while (performance.now() < end) {
      const begun = performance.now();
      await ask(index);
      latencies.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: bench.options.sizes.readers }, reader));
  return { perSecond: (latencies.length / forMs) * 1_000, p99: quantile(latencies, 0.99) };
}

/** A page holds fifty messages that follow each other; a floor gives them newest first. */
function expectPage(bench: Bench, json: string): void {
  const { items = [] } = JSON.parse(json) as { items?: { seq: number }[] };
  const steps = items.slice(1).filter(({ seq }, index) => Math.abs(seq - (items[index]?.seq ?? 0)) === 1);
  bench.expect('history: messages on a page', items.length, PAGE);
  bench.expect('history: steps between the messages of a page', steps.length, PAGE - 1);
}
