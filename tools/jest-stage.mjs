import { existsSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';
import { cleanEnvironment, runVisibly } from './processes.mjs';
import { failures, readReport } from './test-report.mjs';

/** The unit and integration tests of one workspace; none when it has no Jest. */
export async function runJest(workspace, { folder, args, databaseUrl }) {
  if (!existsSync(inRoot(workspace, 'jest.config.json'))) return {};
  const report = path.join(folder, `${workspace}.json`);
  const jest = inRoot('node_modules/jest/bin/jest.js');
  const code = await runVisibly(process.execPath, [jest, '--ci', '--json', `--outputFile=${report}`, ...args], {
    cwd: inRoot(workspace),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: cleanEnvironment({
      // Jest's ES module support is behind this flag; as an argument it would not reach its workers.
      NODE_OPTIONS:
        `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim(),
      TZ: 'UTC',
      ...(databaseUrl === undefined ? {} : { TEST_DATABASE_URL: databaseUrl }),
    }),
  });
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } = readReport(
    report,
    code,
  );
  return {
    passed: numPassedTests,
    failed: failures(numFailedTests + numRuntimeErrorTestSuites, code),
    skipped: numPendingTests + numTodoTests,
  };
}
