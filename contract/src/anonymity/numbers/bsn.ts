import { type Finding } from '../finding.ts';
import { type DigitRun, beginsAsDate, joined, tightlyJoined } from './digit-runs.ts';
import { type Reading, after, before } from './reading.ts';

const NAMED = /(?:bsn|b\.?s\.?n\.?|sofi|burger ?service|persoonsnummer|persoonsgebonden|rijksregister)/;
const NAMED_AFTER = /^[^.!?\d]{0,32}(?<!\p{L})(?:bsn|b\.s\.n|sofi|burgerservice)(?!\p{L}*[ :=]{1,3}\d)/u;
const OTHER_NUMBER =
  /(?:bestel|order|factu|offerte|pakket|track|artikel|product|serie|barcode|ticket|inkoop|isbn|postbus|€|eur|bedrag|tel|mob|06|v-n|a-n|kvk|rsin|btw|imei|ean)[^\d]{0,20}$/;
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The eleven test of citizen service numbers, over nine digits. */
export function passesElevenTest(digits: string): boolean {
  if (digits.length !== 9 || /^0+$/.test(digits)) return false;
  let sum = 0;
  for (const [index, weight] of WEIGHTS.entries()) sum += weight * (digits.charCodeAt(index) - 0x30);
  return sum % 11 === 0;
}

/** Citizen service numbers, however split or spelt. */
export function findBsn(reading: Reading, runs: readonly DigitRun[]): Finding[] {
  const findings: Finding[] = [];
  for (const run of runs) {
    for (let from = 0; from < run.length; from += 1) {
      const to = windowEnd(reading, run, from);
      const [first, last] = [run[from], run[to]];
      if (first === undefined || last === undefined) continue;
      findings.push({ start: first.start, end: last.end, type: 'bsn' });
      from = to;
    }
  }
  return findings;
}

/** The last group of a number that begins at `from`; -1 when none does. */
function windowEnd(reading: Reading, run: DigitRun, from: number): number {
  const start = run[from]?.start ?? 0;
  let count = 0;
  for (let to = from; to < run.length && count <= 9; to += 1) {
    count += run[to]?.digits.length ?? 0;
    if (count !== 9 && !(count === 8 && isLastOf(run, to))) continue;
    const digits = joined(run, from, to);
    const end = run[to]?.end ?? start;
    if (isNamed(reading, start, end) && (from === 0 || count === 9)) return to;
    if (count === 9 && passesElevenTest(digits) && standsAlone(reading, run, from, to)) return to;
  }
  return -1;
}

function isLastOf(run: DigitRun, to: number): boolean {
  return to === run.length - 1 || (run[to + 1]?.gap.length ?? 0) > 1;
}

function isNamed(reading: Reading, start: number, end: number): boolean {
  const ahead = before(reading, start, 45);
  const named = NAMED.exec(ahead);
  // Another number in between takes the name.
  if (named !== null && !/\d{4}|tel|kvk|iban|@/.test(ahead.slice(named.index))) return true;
  return NAMED_AFTER.test(after(reading, end, 40));
}

function standsAlone(reading: Reading, run: DigitRun, from: number, to: number): boolean {
  const [first, last] = [run[from], run[to]];
  if (first === undefined || last === undefined) return false;
  if (/\p{L}/u.test(reading.text.charAt(first.start - 1)) || /\p{L}/u.test(reading.text.charAt(last.end))) return false;
  if (/[+€]\s?$/.test(before(reading, first.start, 2))) return false;
  if (OTHER_NUMBER.test(before(reading, first.start, 32))) return false;
  if (/^ ?(?:euro|eur\b|inwoners|mensen|,\d\d\b|,-)/.test(after(reading, last.end, 10))) return false;
  if (from === to) return true;
  const apart = (at: number) => /[,;\n]/.test(run[at]?.gap ?? ',');
  return (from === 0 || apart(from)) && apart(to + 1) && tightlyJoined(run, from, to, 3) && !beginsAsDate(run, from);
}
