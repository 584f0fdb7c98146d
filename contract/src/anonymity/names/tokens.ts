import { fold } from './fold.ts';

export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'initials' | 'particle' | 'number' | 'foreign';

/** One word of the text, as the rules see it. */
export interface Token {
  readonly text: string;
  /** Lower case, without accents. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** Whether a sentence, a line or a list item begins here. */
  readonly opens: boolean;
  /** Whether the whole sentence is in capitals, so that capitals say nothing. */
  readonly shouted: boolean;
}

// In order: initials (J.P., A.-M.), short forms of "van de(n)", words with inner hyphens and apostrophes, 't and 's.
const WORD =
  /'s-\p{Lu}[\p{L}-]*|(?:\p{Lu}\.-?){1,6}(?![\p{L}\p{N}])|(?:\p{L}\.){4,}\p{L}?(?![\p{L}\p{N}])|[vV]\.? ?d\.(?![\p{L}\p{N}])|[vV]\/d(?![\p{L}\p{N}])|v\.(?= \p{Lu}\p{Ll})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|'[tsn](?![\p{L}\p{N}])/gu;
const INITIALS = /^(?:\p{Lu}\.-?)+$/u;
const SHORT_PARTICLE = /^v(?:\.? ?d\.|\/d|\.)$/i;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const OWN_CAPITAL = /^(?:Mc|Mac|De|Van|Di|Da|Le|La|El)\p{Lu}\p{Ll}/u;
const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;
const OPENING = /[.!?…:;\n"“„>•|]|(?:^|\s)[-–—*]\s/;
// A point after such a word does not end the sentence.
const ABBREVIATED = new Set(
  'mw mevr mvr dhr fam mr dr drs ds prof ing ir st sr jr geb tel nr gr gebr burg wed resp bijv nl evt ca art par red bgm zgn aka vd h hr'.split(
    ' ',
  ),
);

function shapeOf(text: string): Shape {
  if (INITIALS.test(text)) return 'initials';
  if (SHORT_PARTICLE.test(text)) return 'particle';
  const letter = LETTER.exec(text)?.[0];
  if (letter === undefined) return 'number';
  if (!LATIN.test(letter)) return 'foreign';
  if (text === text.toLowerCase()) return 'lower';
  if (text === text.toUpperCase()) return text.length === 1 ? 'capital' : 'upper';
  if (text.startsWith("'s-")) return 'capital';
  const first = text.charAt(0);
  if (/^(?!IJ)\p{Lu}{2,}(?:'s?$|\p{Ll})/u.test(text)) return 'mixed';
  // "GastNet" is a brand, "McDonald" and "DeVries" may be people.
  if (INNER_CAPITAL.test(text) && !OWN_CAPITAL.test(text)) return 'mixed';
  if (first !== first.toLowerCase()) return 'capital';
  return 'mixed';
}

function opensAfter(gap: string, before: Token | undefined): boolean {
  if (before === undefined) return true;
  if (!OPENING.test(gap)) return false;
  if (before.shape === 'particle') return false;
  // A letter with a point is an initial; a number with one begins a list item, or ends a sentence.
  const isInitial = before.text.length === 1 && before.shape !== 'number';
  return !(gap.trim() === '.' && (ABBREVIATED.has(before.key) || isInitial));
}

/** Cuts the text into words. Linear in its length. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let sentence = 0;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const gap = text.slice(end, match.index);
    const opens = opensAfter(gap, found.at(-1));
    if (opens && /[.!?…\n]/.test(gap)) {
      markShouting(found, sentence);
      sentence = found.length;
    }
    end = match.index + word.length;
    found.push({
      text: word,
      key: fold(word),
      start: match.index,
      end,
      shape: shapeOf(word),
      gap,
      opens,
      shouted: false,
    });
  }
  markShouting(found, sentence);
  return found;
}

const LEAST_SHOUT = 4;

function markShouting(found: Token[], from: number): void {
  let upper = 0;
  let lower = 0;
  for (let at = from; at < found.length; at += 1) {
    const token = found[at];
    if (token?.shape === 'upper' && token.text.length > 1) upper += 1;
    else if (token?.shape === 'lower' || token?.shape === 'capital') lower += token.text.length > 1 ? 1 : 0;
  }
  if (upper < LEAST_SHOUT || lower > upper / 3) return;
  for (let at = from; at < found.length; at += 1) {
    const token = found[at];
    if (token !== undefined) found[at] = { ...token, shouted: true };
  }
}
