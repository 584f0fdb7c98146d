import { type Finding } from '../finding.ts';
import { type DigitRun } from './digit-runs.ts';
import { type Reading, after, before, each, wholeFinding } from './reading.ts';

const NAMED =
  /(?:kvk|k\.v\.k|kamer van koophandel|handelsregister|inschrijfnummer|rsin|uittreksel|koophandel|vestigingsn)/;
const VAT = /(?<![\p{L}\d])NL ?\d{3}[. ]?\d{3}[. ]?\d{3} ?B ?\d{2}(?![\p{L}\d])/giu;

/** Numbers of businesses: of one-person businesses they name the person. */
export function findKvk(reading: Reading, runs: readonly DigitRun[]): Finding[] {
  const findings: Finding[] = [];
  each(VAT, reading.text, (match) => findings.push(wholeFinding(match, 'kvk')));
  if (!NAMED.test(reading.lower)) return findings;
  for (const run of runs) {
    let from = 0;
    while (from < run.length) {
      const to = lastGroup(reading, run, from);
      if (to >= from) findings.push({ start: run[from]?.start ?? 0, end: run[to]?.end ?? 0, type: 'kvk' });
      from = Math.max(to, from) + 1;
    }
  }
  return findings;
}

function lastGroup(reading: Reading, run: DigitRun, from: number): number {
  const ahead = before(reading, run[from]?.start ?? 0, 60);
  const named = NAMED.exec(ahead);
  // Between the name and the number stands at most another number of the same kind.
  const end = run[from]?.end ?? 0;
  if (
    named === null &&
    /^.{0,12}(?:kvk|kamer van koophandel|handelsregister)/.test(after(reading, end, 30)) &&
    run[from]?.digits.length === 8
  )
    return from;
  if (named === null || /@|tel|bsn|iban|\d{2}-\d{2}/.test(ahead.slice(named.index))) return -1;
  let count = 0;
  for (let to = from; to < run.length; to += 1) {
    count += run[to]?.digits.length ?? 0;
    if (count === 8 || (count === 12 && /vestiging/.test(ahead)) || (count === 9 && /rsin/.test(ahead))) return to;
  }
  return -1;
}
