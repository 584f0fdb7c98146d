/** Invisible: soft hyphen, zero-width and direction characters, variation selectors, tags. */
export function isDropped(code: number): boolean {
  if (code < 0xad) return false;
  return (
    code === 0xad ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    (code >= 0xe0000 && code <= 0xe01ef)
  );
}

/** A mark that sits on the character before it: accents, strokes, the frame of a keycap; also a variation selector. */
export function isMark(code: number): boolean {
  if (code < 0x300) return false;
  return (
    code <= 0x36f ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x1dc0 && code <= 0x1dff) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xfe20 && code <= 0xfe2f)
  );
}

const SINGLE = new Set('\u2018\u2019\u201a\u201b\u02bc\u02b9\u00b4\u0060\u2032\u2035\uff07\u02bb');
const DOUBLE = new Set('\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u2036\u301d\u301e\u301f');
// The em dash stays what it is: it separates clauses, it joins nothing.
const HYPHENS = new Set('\u2010\u2011\u2012\u2013\u2212\u02d7\u2043\ufe58\ufe63\uff0d');
const SPACES = /^[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]$/u;
const LETTER_LIKE: ReadonlyMap<string, string> = new Map([
  // Kept: a digit in front would melt with the one inside.
  ['½', '½'],
  ['¼', '¼'],
  ['¾', '¾'],
  ['ɑ', 'a'],
  ['ɡ', 'g'],
  ['ⅼ', 'l'],
  ['․', '.'],
  ['。', '.'],
  ['∕', '/'],
  ['⁄', '/'],
  ['∶', ':'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
]);

// The zeros of the scripts whose ten digits stand in a row and that a phone or a copied page really yields.
const ZEROS = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50];

function asciiDigit(code: number): string | undefined {
  for (const zero of ZEROS) {
    if (code >= zero && code <= zero + 9) return String.fromCharCode(0x30 + code - zero);
  }
  return undefined;
}

/**
 * The plain spelling of one character with its marks; never empty, at most four UTF-16 units. `before` is the UTF-16 unit
 * in front of it.
 */
export function plainForm(base: string, marks: string, before: number): string {
  const code = base.codePointAt(0) ?? 0;
  if (marks === '' && ((code < 0x80 && code !== 0x60) || (code >= 0xc0 && code < 0x250))) return base;
  if (SINGLE.has(base)) return "'";
  if (DOUBLE.has(base)) return '"';
  if (HYPHENS.has(base)) return '-';
  if (SPACES.test(base)) return ' ';
  // The ordinal sign is typed for a degree sign; as a letter it would end the number.
  if (code === 0xba && before >= 0x30 && before <= 0x39) return '°';
  const known = LETTER_LIKE.get(base) ?? asciiDigit(code);
  if (known !== undefined) return known;
  const composed = (base + marks).normalize('NFKC');
  // What does not melt into the letter (strokes, keycap frames, decoration) goes.
  const bare = marks === '' ? composed : stripMarks(composed);
  return bare.length === 0 || bare.length > 4 ? base : bare;
}

function stripMarks(text: string): string {
  let out = '';
  for (let index = 0; index < text.length; index += 1) {
    if (!isMark(text.charCodeAt(index))) out += text.charAt(index);
  }
  return out;
}

const CYRILLIC = 'АВЕЅІЈКМНОРСТУХЗаеѕіјкорсухԁԛԝһвмнт';
const CYRILLIC_AS = 'ABESIJKMHOPCTYX3aesijkopcyxdqwhBMHT';
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορτυχκ';
const GREEK_AS = 'ABEZHIKMNOPTYXaivoptuxk';

const TWINS: ReadonlyMap<string, string> = new Map(
  Array.from(CYRILLIC)
    .map((letter, index): [string, string] => [letter, CYRILLIC_AS.charAt(index)])
    .concat(Array.from(GREEK).map((letter, index): [string, string] => [letter, GREEK_AS.charAt(index)])),
);

const FOREIGN = /[\u0370-\u03ff\u0400-\u052f]/;
const MIXED_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d@._-]+/gu;
const LATIN_OR_DIGIT = /[\p{Script=Latin}\d]/u;

/** Replaces the twins of Latin letters in words that also hold Latin letters or digits. Keeps the length. */
export function unmask(text: string): string {
  if (!FOREIGN.test(text)) return text;
  return text.replace(MIXED_WORD, (word) =>
    FOREIGN.test(word) && LATIN_OR_DIGIT.test(word)
      ? Array.from(word, (letter) => TWINS.get(letter) ?? letter).join('')
      : word,
  );
}
