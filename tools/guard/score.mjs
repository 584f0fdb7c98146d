import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { detect, hardKinds, softKinds } from '../../contract/src/anonymity/index.ts';
import { parseLabelled } from '../../contract/src/anonymity/texts/labelled.ts';
import { score } from '../../contract/src/anonymity/texts/score.ts';
import { inRoot } from '../paths.mjs';
import { slowest } from './slowest.mjs';

const MODULE = inRoot('contract/src/anonymity');
const DEV = path.join(MODULE, 'texts/dev.jsonl');
const HELD_BACK = path.join(MODULE, 'texts/held-back');

/** Prints the figures of the files given, or of the development and the held-back texts. Resolves to the exit code. */
export function printScores(args) {
  const list = args.includes('--list');
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--list');
  const files = args.filter((arg) => !arg.startsWith('-')).map((file) => path.resolve(file));
  const missing = files.find((file) => !existsSync(file));
  if (unknown !== undefined || missing !== undefined) {
    console.error(unknown === undefined ? `There is no file ${missing}.` : `Unknown option ${unknown}.`);
    return 2;
  }
  const sets = files.length > 0 ? files.map((file) => [file]) : [[DEV], heldBack()].filter((set) => set.length > 0);
  for (const set of sets) {
    const texts = set.flatMap((file) => parseLabelled(readFileSync(file, 'utf8')));
    console.log(`\n${set.map((file) => path.relative(inRoot(), file)).join(', ')}`);
    // The held-back texts stay worth something only as long as nobody tunes to what is missed in them.
    const secret = set.every((file) => file.startsWith(HELD_BACK));
    print(
      score(texts, detect, () => performance.now()),
      list && !secret,
    );
  }
  console.log(`\nsize of the guard with its data: ${Math.round(packedSize() / 1024)} KB gzipped`);
  const { piece, ms } = slowest(detect);
  console.log(`longest time over 20,000 characters made to be slow: ${ms.toFixed(0)} ms (${JSON.stringify(piece)})`);
  return 0;
}

function heldBack() {
  if (!existsSync(HELD_BACK)) return [];
  return readdirSync(HELD_BACK)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => path.join(HELD_BACK, name));
}

function packedSize() {
  const sources = readdirSync(MODULE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.startsWith('texts'))
    .toSorted()
    .map((name) => readFileSync(path.join(MODULE, name)));
  return gzipSync(Buffer.concat(sources)).length;
}

function print(figures, list) {
  const percent = (part) => (part === null ? '    -' : `${(100 * part).toFixed(1).padStart(5)}`);
  const ratio = (part, whole) => percent(whole === 0 ? null : part / whole);
  const { texts, cleanTexts, kinds } = figures;
  console.log(`texts ${texts} (identifying ${texts - cleanTexts}, clean ${cleanTexts})\n`);
  console.log('kind           labels  recall%  right type%   findings  precision%');
  for (const kind of [...hardKinds, ...softKinds]) {
    const { labelled, found, typed, findings, right } = kinds[kind];
    if (labelled + findings === 0) continue;
    const mark = hardKinds.includes(kind) ? '!' : kind === 'quasi' ? '~' : ' ';
    const columns = [`${mark} ${kind}`.padEnd(14), String(labelled).padStart(6), `   ${ratio(found, labelled)}`];
    columns.push(
      `       ${ratio(typed, labelled)}`,
      `      ${String(findings).padStart(4)}`,
      `      ${ratio(right, findings)}`,
    );
    console.log(columns.join(' '));
  }
  console.log(
    `\noverall recall            ${percent(figures.recall)} %   (right type ${percent(figures.typedRecall).trim()} %)`,
  );
  console.log(
    `hard kinds (!)            ${percent(figures.hardRecall)} %   soft kinds ${percent(figures.softRecall).trim()} %`,
  );
  console.log(`precision                 ${percent(figures.precision)} %`);
  console.log(`texts without a hard miss ${percent(figures.safeTexts)} %`);
  console.log(
    `flagged but not labelled  ${percent(figures.excess)} % of the flagged letters and digits in identifying texts`,
  );
  const alarms = figures.falseAlarmsPer100Clean?.toFixed(1) ?? '-';
  console.log(
    `false alarms              ${alarms.padStart(5)} per 100 clean texts (${percent(figures.cleanTextsHit).trim()} % of them hit)`,
  );
  console.log(
    `time                      mean ${figures.meanMs.toFixed(3)} ms, 95th percentile ${figures.p95Ms.toFixed(3)} ms per text`,
  );
  if (!list) return;
  console.log('\nmissed:');
  for (const { id, type, text } of figures.misses) console.log(`  ${id} ${type}: ${text}`);
  console.log('\nfalse alarms:');
  for (const { id, clean, type, text } of figures.alarms)
    console.log(`  ${id}${clean ? ' (clean)' : ''} ${type}: ${text}`);
}
