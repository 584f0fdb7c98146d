import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { fingerprint, isUpToDate, writeStamp } from './fingerprint.mjs';
import { npm } from './npm.mjs';

/** Installs exactly what the folder's lock file says, when that is not what is there. */
export async function ensureDependencies(node, folder, notice) {
  const lock = path.join(folder, 'package-lock.json');
  const stamp = path.join(folder, 'node_modules/.netwerkplein-lock');
  const wanted = fingerprint([lock]);
  if (isUpToDate(stamp, wanted)) return;
  if (missingPackage(folder, lock) !== undefined) {
    // Not on the output: some commands write there what a program reads.
    console.error(notice);
    await npm('Installing packages', node, folder, ['ci']);
    // A package for this platform counts as optional, and npm is silent about an optional one it could not fetch.
    const missing = missingPackage(folder, lock);
    if (missing !== undefined)
      throw new Failure(`npm could not install ${missing} in ${folder}: see to its network and cache, and try again.`);
  }
  writeStamp(stamp, wanted);
}

/** The first package of the lock that is not there. npm keeps a list of what it installed, a developer's `npm install` too. */
function missingPackage(folder, lock) {
  const list = path.join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(list)) return 'anything';
  const installed = JSON.parse(readFileSync(list, 'utf8')).packages;
  const { packages } = JSON.parse(readFileSync(lock, 'utf8'));
  return Object.keys(packages).find((place) => {
    const { version, integrity, optional, link, os, cpu, libc } = packages[place];
    if (!place.includes('node_modules/')) return false;
    const there = installed[place];
    if (there === undefined) return optional !== true || isForThisPlatform(os, cpu, libc);
    return link !== true && (there.version !== version || there.integrity !== integrity);
  });
}

function isForThisPlatform(os = [], cpu = [], libc = [ownLibc()]) {
  return os.includes(process.platform) && cpu.includes(process.arch) && libc.includes(ownLibc());
}

function ownLibc() {
  return process.report.getReport().header.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}
