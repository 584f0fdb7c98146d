import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { startTestDatabase } from './test-database.mjs';
import { stages } from './test-stages.mjs';

const USAGE = `npm test [-- [--only STAGE[,STAGE…]] [arguments for the test runners]]; stages: ${Object.keys(stages).join(', ')}.`;

/** Runs the stages in order, all of them even when one fails, and ends with one line of counts. */
export async function runTests(args) {
  const { names, rest } = selection(args);
  const folder = mkdtempSync(path.join(tmpdir(), 'netwerkplein-test-'));
  const context = { folder, args: rest, databaseUrl: undefined };
  const total = { passed: 0, failed: 0, skipped: 0 };
  const interruption = watchForInterruption();
  let database;
  try {
    for (const name of names) {
      if (interruption.signal !== undefined) break;
      const counts = await runStage(name, async () => {
        if (stages[name].needsDatabase) {
          database ??= await startTestDatabase(folder);
          context.databaseUrl = database.url;
        }
        return stages[name].run(context);
      });
      for (const key of Object.keys(total)) total[key] += counts[key];
    }
  } finally {
    await database?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  if (interruption.signal !== undefined) {
    total.failed += 1;
    console.log(`\nStopped by ${interruption.signal}; the rest was not run.`);
  }
  console.log(
    `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
  );
  return total.failed === 0 ? 0 : 1;
}

async function runStage(name, run) {
  const start = performance.now();
  console.log(`\n── ${name}`);
  let counts;
  try {
    counts = { passed: 0, failed: 0, skipped: 0, ...(await run()) };
  } catch (error) {
    // A stage that breaks down is a failure like any other: the others still run, and the count shows it.
    console.error(error instanceof Failure ? error.message : error);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `── ${name}: ${counts.failed === 0 ? 'good' : 'FAILED'} in ${seconds} s (${counts.passed} passed, ${counts.failed} failed)`,
  );
  return counts;
}

function selection(args) {
  const rest = [...args];
  const at = rest.indexOf('--only');
  if (at === -1) return { names: Object.keys(stages), rest };
  const [, list = ''] = rest.splice(at, 2);
  const wanted = list.split(',');
  const unknown = wanted.find((name) => !Object.hasOwn(stages, name));
  if (unknown !== undefined) throw new Failure(`There is no stage "${unknown}". ${USAGE}`);
  return { names: Object.keys(stages).filter((name) => wanted.includes(name) || stages[name].isSetUp), rest };
}

/** The running stage gets the signal itself; here it only keeps the next ones from starting and lets the database stop. */
function watchForInterruption() {
  const state = { signal: /** @type {string | undefined} */ (undefined) };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => (state.signal ??= signal));
  return state;
}
