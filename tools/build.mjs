import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, isUpToDate, writeStamp } from './fingerprint.mjs';
import { buildFolder, inRoot } from './paths.mjs';
import { cleanEnvironment, runQuietly } from './processes.mjs';

/** Server and web page, each only as far as its sources changed. */
export async function build() {
  await Promise.all([buildBackend(), buildFrontend()]);
}

async function buildBackend() {
  // The compiler trusts its own notes on what it wrote before, and would not miss a folder that was removed since.
  if (!existsSync(inRoot('backend/dist'))) rmSync(inRoot('backend/tsconfig.tsbuildinfo'), { force: true });
  await runQuietly(
    'Compiling',
    process.execPath,
    [inRoot('node_modules/typescript/bin/tsc'), '-b', 'contract', 'backend'],
    {
      cwd: inRoot(),
      env: cleanEnvironment(),
    },
  );
}

async function buildFrontend() {
  const stamp = path.join(buildFolder, 'frontend.stamp');
  const sources = [inRoot('frontend'), inRoot('contract/src'), inRoot('package-lock.json')];
  const isOutput = (name) => ['node_modules', 'dist', 'dist-types'].includes(name) || name.endsWith('.tsbuildinfo');
  const wanted = fingerprint(sources, isOutput);
  if (existsSync(inRoot('frontend/dist/index.html')) && isUpToDate(stamp, wanted)) return;
  await runQuietly('Building the web page', process.execPath, [inRoot('node_modules/vite/bin/vite.js'), 'build'], {
    cwd: inRoot('frontend'),
    env: cleanEnvironment({ NODE_ENV: 'production' }),
  });
  writeStamp(stamp, wanted);
}
