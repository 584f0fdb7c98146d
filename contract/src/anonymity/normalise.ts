import { isDropped, isMark, plainForm, unmask } from './look-alikes.ts';

/** A text in its plain spelling, with the way back to the offsets of the text as it was typed. */
export interface Normalised {
  /** The plain spelling; what the patterns read. Never lower-cased. */
  readonly text: string;
  readonly original: string;
  /** The UTF-16 offset in `original` at which the character at `index` of `text` begins. */
  at(index: number): number;
  /** The UTF-16 offset in `original` at which a span ends that ends (exclusive) at `index` of `text`. */
  endAt(index: number): number;
}

const PLAIN_ASCII = /^[\x00-\x5f\x61-\x7f]*$/;
// More marks on one letter than any orthography has are decoration.
const MOST_MARKS = 4;

/**
 * Brings look-alike spellings down to one: compatibility forms (full-width, circled, mathematical), digits of other
 * scripts, keycaps, curly quotes, odd spaces and hyphens, invisible characters, and Cyrillic or Greek letters inside
 * Latin words. Words that are wholly in another script stay. Linear in the length of the text.
 */
export function normalise(text: string): Normalised {
  if (PLAIN_ASCII.test(text)) {
    return { text, original: text, at: (index) => index, endAt: (index) => index };
  }
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let index = 0;
  while (index < text.length) {
    const start = index;
    const code = text.codePointAt(index) ?? 0;
    index += code > 0xffff ? 2 : 1;
    const base = String.fromCodePoint(code);
    let marks = '';
    while (index < text.length && isMark(text.charCodeAt(index))) {
      if (marks.length < MOST_MARKS) marks += text.charAt(index);
      index += 1;
    }
    if (isDropped(code)) continue;
    const piece = plainForm(base, marks, text.charCodeAt(start - 1));
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(start);
      ends.push(index);
    }
  }
  return {
    text: unmask(pieces.join('')),
    original: text,
    at: (at) => starts[at] ?? text.length,
    endAt: (at) => ends[at - 1] ?? 0,
  };
}
