import { type Finding, type FindingKind } from '../finding.ts';

/** A normalised text with the views on it that the number patterns share. All three have the same length. */
export interface Reading {
  readonly text: string;
  readonly lower: string;
  /** Letters typed for digits (o, O, l, I) made digits, in words that hold nothing but digits and such letters. */
  readonly digits: string;
}

const LETTER_FOR_DIGIT = /\d[oOlI]|[oOlI]\d/;
const DIGIT_WORD = /(?<![\p{L}\d])[\doOlI]{2,}(?![\p{L}\d])/gu;

export function read(text: string): Reading {
  return { text, lower: lowerCase(text), digits: digitView(text) };
}

/** Lower case of the same length; `toLowerCase` alone lengthens the Turkish dotted capital I. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/\u0130/g, 'I').toLowerCase();
}

function digitView(text: string): string {
  if (!LETTER_FOR_DIGIT.test(text)) return text;
  return text.replace(DIGIT_WORD, (word) => {
    if (!/\d/.test(word)) return word;
    return word.replace(/[oO]/g, '0').replace(/[lI]/g, '1');
  });
}

/** At most `length` lower-case characters in front of `index`. */
export function before(reading: Reading, index: number, length: number): string {
  return reading.lower.slice(Math.max(0, index - length), index);
}

/** At most `length` lower-case characters from `index` on. */
export function after(reading: Reading, index: number, length: number): string {
  return reading.lower.slice(index, index + length);
}

const END_OF_SENTENCE = /[.!?\n](?:\s|$)/g;

/** The tail of `window` that belongs to the sentence in which it ends. */
export function lastSentence(window: string): string {
  END_OF_SENTENCE.lastIndex = 0;
  let from = 0;
  for (let hit = END_OF_SENTENCE.exec(window); hit !== null; hit = END_OF_SENTENCE.exec(window)) {
    // A full stop after a short word ("nr.", "geb.", "d.") ends an abbreviation rather than a sentence.
    if (
      hit[0].startsWith('.') &&
      /(?:^|[^\p{L}])\p{L}{1,3}$/u.test(window.slice(Math.max(0, hit.index - 5), hit.index))
    ) {
      continue;
    }
    from = hit.index + 1;
  }
  return window.slice(from);
}

/** Calls `found` for every match of a global pattern. */
export function each(pattern: RegExp, text: string, found: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    // What `found` runs may use the same pattern; the place to go on from is ours.
    const next = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
    found(match);
    pattern.lastIndex = next;
  }
}

/** The place of a group of a match of a pattern with the `d` flag, as a finding; null when the group took no part. */
export function groupFinding(match: RegExpExecArray, group: number, type: FindingKind): Finding | null {
  const range = match.indices?.[group];
  return range === undefined ? null : { start: range[0], end: range[1], type };
}

/** The whole match as a finding. */
export function wholeFinding(match: RegExpExecArray, type: FindingKind): Finding {
  return { start: match.index, end: match.index + match[0].length, type };
}
