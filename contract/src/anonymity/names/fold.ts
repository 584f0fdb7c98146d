// Letters that do not fall apart into a letter and a mark.
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ə', 'e'],
  ['ĳ', 'ij'],
]);
const ASCII = /^[\x00-\x7f]*$/;
const MARKS = /\p{M}/gu;
const SPECIALS = /[łøđðħıßæœþəĳ]/g;

/** The key under which a word is listed: lower case, without accents. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SPECIALS, (letter) => SPECIAL.get(letter) ?? letter);
}
