import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { inRoot } from './paths.mjs';
import { cleanEnvironment, runVisibly } from './processes.mjs';
import { failures, readReport } from './test-report.mjs';

/** The journeys through a real browser; none when there is no configuration for them. */
export async function runPlaywright({ folder, args, databaseUrl }) {
  if (!existsSync(inRoot('e2e/playwright.config.ts'))) return {};
  const browser = await ensureBrowser();
  const report = path.join(folder, 'e2e.json');
  const playwright = inRoot('node_modules/@playwright/test/cli.js');
  const code = await runVisibly(process.execPath, [playwright, 'test', '--reporter=line,json', ...args], {
    cwd: inRoot('e2e'),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: cleanEnvironment({
      ...browser.env,
      CHROMIUM_PATH: browser.executablePath,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      TZ: 'UTC',
      TEST_DATABASE_URL: databaseUrl,
    }),
  });
  const { stats } = readReport(report, code);
  return {
    passed: stats.expected + stats.flaky,
    failed: failures(stats.unexpected, code),
    skipped: stats.skipped,
  };
}
