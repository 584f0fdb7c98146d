import { type Finding } from '../finding.ts';
import { type DigitRun } from './digit-runs.ts';
import { type Reading, before, each, wholeFinding } from './reading.ts';

const NAMED =
  /(?<![\p{L}])(?:[va][- .]{0,2}(?:nummers?|nrs?|num|no)|vreemdelingen(?:nummer|nr)|administratienummer|vnummer|anummer|ind[- ]?(?:nummer|nr)|crv|zorg- ?en v-nummer|bvv|verblijfsnummer)\.?[^\d]{0,32}$/u;
const NAMED_BRIEFLY = /(?<![\p{L}\d])(?:v-?nr|v-?nummer|a-?nr|a-?nummer|[va]#)[^\d]{0,20}$/u;
const DIGITS = 10;

const LETTERED = /(?<![\p{L}\d-])[VA][ -]?\d{10}(?![\p{L}\d-])/gu;

/** Numbers of the aliens' and the population register: ten digits after a word that names them. */
export function findVNumbers(reading: Reading, runs: readonly DigitRun[]): Finding[] {
  const findings: Finding[] = [];
  for (const run of runs) {
    let from = 0;
    while (from < run.length) {
      const to = lastGroup(reading, run, from);
      if (to >= from) findings.push({ start: run[from]?.start ?? 0, end: run[to]?.end ?? 0, type: 'vnumber' });
      from = Math.max(to, from) + 1;
    }
  }
  each(LETTERED, reading.text, (match) => findings.push(wholeFinding(match, 'vnumber')));
  return findings;
}

function lastGroup(reading: Reading, run: DigitRun, from: number): number {
  const ahead = before(reading, run[from]?.start ?? 0, 55);
  if (
    !NAMED.test(ahead) &&
    !NAMED_BRIEFLY.test(ahead) &&
    !(/[va]-?n(?:umme)?rs?/.test(ahead) && /\d (?:en|of|\/) $/.test(ahead))
  )
    return -1;
  let count = 0;
  for (let to = from; to < run.length; to += 1) {
    count += run[to]?.digits.length ?? 0;
    if (count === DIGITS) return to;
    // One digit too few or too many is a slip of the pen, not another number.
    if (to === run.length - 1 && (count === DIGITS - 1 || count === DIGITS + 1)) return to;
    if (count > DIGITS) return -1;
  }
  return -1;
}
