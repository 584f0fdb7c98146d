import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One hash over the content of files and, with all that is in them, folders. */
export function fingerprint(places, isIgnored = () => false) {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of filesIn(place, isIgnored)) {
      hash
        .update(`${path.relative(place, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

export function isUpToDate(stampFile, value) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === value;
}

export function writeStamp(stampFile, value) {
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, value);
}

function filesIn(place, isIgnored) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .filter((name) => !isIgnored(name))
    .flatMap((name) => filesIn(path.join(place, name), isIgnored));
}
