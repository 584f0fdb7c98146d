import { type Reading } from './reading.ts';
import { type Token } from './tokens.ts';
import { neverNames } from './vocabulary-common.ts';

const INNER = new Set([
  'de',
  'het',
  "'t",
  "'n",
  "d'n",
  'van',
  'den',
  'der',
  'ten',
  'ter',
  'op',
  'en',
  'aan',
  'in',
  'sint',
  'st',
  'la',
  'le',
  "d'",
  'locatie',
  'bij',
]);
/** Articles that open the name of a place, a school or an institution. */
export const ARTICLES = new Set(['de', 'het', "'t", 'den', "'n", "d'n"]);

/** The last word of the capitalised name that begins at this word; one less than `from` without a name. */
export function nameUntil({ tokens, blocked, text }: Reading, from: number, allowsPreposition: boolean): number {
  let to = from - 1;
  for (let at = from; at < from + 6; at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      blocked[at] !== 0 ||
      !/^\.? ?["']?$/.test(token.gap) ||
      (/[.!?]\s/.test(token.gap) && !/^(?:st|dr|mr|ds)$/.test(tokens[at - 1]?.key ?? ''))
    )
      break;
    const isName =
      (token.shape === 'capital' ||
        token.shape === 'initials' ||
        token.shape === 'mixed' ||
        (token.shape === 'upper' && token.shouted)) &&
      token.text.length > 1;
    const isQuoted = /["']$/.test(token.gap) && token.shape !== 'number';
    if (
      (isName || isQuoted) &&
      !(at === from && neverNames.has(token.key) && !ARTICLES.has(token.key) && !isFirstOfTwo(token, tokens[at + 1]))
    )
      to = at;
    else if (
      !INNER.has(token.key) ||
      (token.key === 'bij' && !allowsPreposition) ||
      (token.key === 'in' && at === from) ||
      token.key === 'en'
    )
      break;
  }
  // An article alone is no name: "school De".
  if (to >= from && to === from && ARTICLES.has(tokens[to]?.key ?? '')) return from - 1;
  const last = tokens[to];
  const place = last === undefined ? null : /^,? locatie \p{Lu}\p{Ll}+/u.exec(text.slice(last.end, last.end + 40));
  return place ? to + 2 : to;
}

/** "mavo Nieuw Elan", "school Prinses Irene", "slachterij Van Gool": no name alone, but the beginning of one. */
const isFirstOfTwo = (token: Token, next: Token | undefined): boolean =>
  token.shape === 'capital' &&
  next !== undefined &&
  next.gap === ' ' &&
  next.shape === 'capital' &&
  !neverNames.has(next.key);
