import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { runningPostgres } from '../embedded-postgres/index.ts';
import { Bench } from './bench.ts';
import { readOptions, type Options } from './options.ts';
import { Seeds } from './seeds.ts';
import { Server, stopAll } from './servers.ts';
import { tableOf } from './table.ts';
import { fanOut } from './workload-fan-out.ts';
import { history } from './workload-history.ts';
import { memory } from './workload-memory.ts';
import { reconnect } from './workload-reconnect.ts';
import { durableSends } from './workload-sends.ts';

/** What a workload is given. */
interface Ground {
  bench: Bench;
  url: string;
  dataDir: string;
}

// The channel with a million messages comes last: it is not taken away again.
const WORKLOADS: Record<string, (ground: Ground) => Promise<void>> = {
  memory: ({ bench, url, dataDir }) => memory(bench, url, dataDir),
  'fan-out': ({ bench }) => fanOut(bench),
  sends: ({ bench, url }) => durableSends(bench, url),
  reconnect: ({ bench }) => reconnect(bench),
  history: ({ bench, url }) => history(bench, url),
};

/** @returns whether nothing was lost, doubled or broken; a goal that was missed is a figure, not a fault. */
async function run(options: Options, dataDir: string): Promise<boolean> {
  const product = await Server.startProduct({ DATA_DIR: dataDir });
  const url = runningPostgres({ dataDir });
  if (url === null) throw new Error('the product started without its embedded database');
  const seeds = await Seeds.connect(url);
  const { crowds, idle, returning, readers } = options.sizes;
  await seeds.members(Math.max(...crowds, 2 * idle, returning, readers));
  const bench = new Bench(options, product, seeds);
  const load = loadavg();
  for (const [name, workload] of Object.entries(WORKLOADS)) {
    if (options.only !== undefined && !options.only.includes(name)) continue;
    const begun = performance.now();
    await workload({ bench, url, dataDir });
    console.error(`${name}: ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
  }
  if (product.crashed) bench.faults.push('product: ended by itself');
  await seeds.end();
  console.log(tableOf(bench.figures));
  for (const fault of new Set(bench.faults)) console.log(`FAULT ${fault}`);
  if (options.json !== undefined) {
    const machine = {
      node: process.version,
      cpu: cpus()[0]?.model,
      cores: availableParallelism(),
      memory: totalmem(),
      loadBefore: load,
    };
    const report = {
      at: new Date().toISOString(),
      quick: options.quick,
      machine,
      figures: bench.figures,
      faults: bench.faults,
    };
    writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  }
  return bench.faults.length === 0;
}

async function clean(dataDir: string): Promise<void> {
  await stopAll().catch(() => undefined);
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
}

const dataDir = mkdtempSync(join(tmpdir(), 'netwerkplein-bench-'));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void clean(dataDir).finally(() => process.exit(1)));
}

try {
  const options = readOptions(process.argv.slice(2), Object.keys(WORKLOADS));
  setTimeout(() => {
    console.error(`not ready after ${options.sizes.limitMs / 60_000} minutes`);
    void clean(dataDir).finally(() => process.exit(1));
  }, options.sizes.limitMs).unref();
  process.exitCode = (await run(options, dataDir)) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
} finally {
  await clean(dataDir);
}
process.exit();
