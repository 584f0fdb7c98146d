import { build } from './build.mjs';
import { Failure } from './failure.mjs';
import { runJest } from './jest-stage.mjs';
import { inRoot } from './paths.mjs';
import { runPlaywright } from './playwright-stage.mjs';
import { cleanEnvironment, runVisibly } from './processes.mjs';

/** In the order they run; each resolves to counts. Set-up stages run whatever is chosen. */
export const stages = {
  check: { run: runCheck },
  build: { isSetUp: true, run: build },
  contract: { run: (context) => runJest('contract', context) },
  backend: { needsDatabase: true, run: (context) => runJest('backend', context) },
  frontend: { run: (context) => runJest('frontend', context) },
  e2e: { needsDatabase: true, run: runPlaywright },
};

async function runCheck() {
  const code = await runVisibly(process.execPath, [inRoot('tools/check/check.mjs')], {
    cwd: inRoot(),
    env: cleanEnvironment(),
  });
  if (code !== 0) throw new Failure(`The check ended with code ${code}.`);
  return { passed: 1 };
}
