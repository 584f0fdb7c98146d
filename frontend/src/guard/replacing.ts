import type { Hit } from './protocol.ts';
import { wordsOf } from './verdict.ts';

/** The text with something else in the place of a hit: with a capital where a sentence begins, and without a gap where nothing comes. */
export function replaced(text: string, hit: Hit): string {
  const before = text.slice(0, hit.start);
  const after = text.slice(hit.end);
  if (hit.replacement !== '') return before + cased(hit.replacement, before, wordsOf(text, hit)) + after;
  const joined = after.replace(/^-(?=\p{L})/u, '');
  if (/^[.,;:!?)]/.test(joined)) return before.replace(/ +$/, '') + joined;
  return before + (before === '' || /\s$/.test(before) ? joined.replace(/^ +/, '') : joined);
}

/** All of them, from the last to the first, so that no place moves before its turn. */
export const replacedAll = (text: string, hits: readonly Hit[]): string =>
  hits.toSorted((one, other) => other.start - one.start).reduce(replaced, text);

function cased(replacement: string, before: string, words: string): string {
  const begins = /(^|[.!?\n]\s*)$/.test(before) && /^\p{Lu}/u.test(words);
  return begins ? replacement.charAt(0).toLocaleUpperCase('nl') + replacement.slice(1) : replacement;
}
