import { build } from './build.mjs';
import { inRoot } from './paths.mjs';
import { cleanEnvironment, runVisibly } from './processes.mjs';
import { runTests } from './test-run.mjs';

/** What each command does once Node and the packages are there; each resolves to the exit code. */
export const commands = {
  start: async (args) => {
    await build();
    return runProgram('backend/dist/main.js', args);
  },
  test: runTests,
  check: (args) => runProgram('tools/check/check.mjs', args),
  guard: (args) => runProgram('tools/guard/guard.mjs', args),
  bench: async (args) => {
    await build();
    return runProgram('backend/dist/bench/main.js', args);
  },
  'trail-verify': async (args) => {
    await build();
    return runProgram('backend/dist/audit/verify-trail.js', args);
  },
};

function runProgram(file, args) {
  return runVisibly(process.execPath, [inRoot(file), ...args], { env: cleanEnvironment() });
}
