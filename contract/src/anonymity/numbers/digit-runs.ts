import { digitsOfWord } from './number-words.ts';
import { type Reading } from './reading.ts';

/** Digits that stand together, in figures or as a word. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** What stands between the group before it and this one; '' for the first of a run. */
  readonly gap: string;
}

/** Groups of digits with nothing but a few separators between them: one number, or several in a row. */
export type DigitRun = readonly DigitGroup[];

const TOKEN = /\d+|\p{L}+/gu;
const GAP = /^[\s.\-/()_,:;'"*|~+\u2014\u2022\u00b7]*$/;
const LONGEST_GAP = 3;
// The shortest number that any pattern over runs looks for: a local telephone number.
const FEWEST_DIGITS = 6;

/** The runs of at least six digits in a text, in order. */
export function digitRuns(reading: Reading): DigitRun[] {
  const runs: DigitRun[] = [];
  let run: DigitGroup[] = [];
  let count = 0;
  let doubled = -1;
  const close = () => {
    if (count >= FEWEST_DIGITS) runs.push(run);
    run = [];
    count = 0;
  };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(reading.digits); match !== null; match = TOKEN.exec(reading.digits)) {
    const token = match[0];
    let digits: string | null = token;
    const code = token.charCodeAt(0);
    if (code < 0x30 || code > 0x39) {
      const word = token.toLowerCase();
      if (word === 'dubbel' || word === 'dubbele' || word === 'dubbelle') {
        doubled = match.index;
        continue;
      }
      digits = digitsOfWord(word);
    }
    if (digits === null) {
      close();
      doubled = -1;
      continue;
    }
    const start = doubled === -1 ? match.index : doubled;
    if (doubled !== -1 && digits.length === 1) digits += digits;
    doubled = -1;
    const last = run.at(-1);
    const gap = last === undefined ? '' : reading.text.slice(last.end, start);
    if (gap.length > LONGEST_GAP || !GAP.test(gap)) close();
    run.push({ start, end: match.index + token.length, digits, gap: run.length === 0 ? '' : gap });
    count += digits.length;
  }
  close();
  return runs;
}

/** The digits of the groups from `from` up to and including `to`, joined. */
export function joined(run: DigitRun, from: number, to: number): string {
  let digits = '';
  for (let index = from; index <= to; index += 1) digits += run[index]?.digits ?? '';
  return digits;
}

/** Whether the gaps between the groups `from` to `to` are all at most `longest` long and free of commas and line ends. */
export function tightlyJoined(run: DigitRun, from: number, to: number, longest: number): boolean {
  for (let index = from + 1; index <= to; index += 1) {
    const gap = run[index]?.gap ?? '';
    if (gap.length > longest || /[,;:\n]/.test(gap)) return false;
  }
  return true;
}

/** Whether the groups from `from` begin with day, month and a year of this or the last century. */
export function beginsAsDate(run: DigitRun, from: number): boolean {
  const [first, second, third] = [run[from], run[from + 1], run[from + 2]];
  if (first === undefined || second === undefined || third === undefined) return false;
  const sameGap = second.gap === third.gap;
  const dayFirst = first.digits.length <= 2 && second.digits.length <= 2 && /^(?:19|20)\d\d$/.test(third.digits);
  const yearFirst = /^(?:19|20)\d\d$/.test(first.digits) && second.digits.length === 2 && third.digits.length === 2;
  return sameGap && (dayFirst || yearFirst);
}
