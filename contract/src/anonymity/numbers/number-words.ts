const UNITS = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TEENS = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** Dutch words for 0 to 99, as written and as often typed, to their value. Lower case. */
export const numberWords: ReadonlyMap<string, number> = new Map(entries());

function* entries(): Generator<[string, number]> {
  for (const [value, word] of UNITS.entries()) yield [word, value];
  yield ['één', 1];
  yield ['éen', 1];
  yield ['eén', 1];
  for (const [value, word] of TEENS.entries()) yield [word, value + 10];
  for (const [index, tens] of TENS.entries()) {
    const base = (index + 2) * 10;
    yield [tens, base];
    for (const [value, unit] of UNITS.entries()) {
      if (value === 0) continue;
      yield [`${unit}en${tens}`, base + value];
      yield [`${unit}ën${tens}`, base + value];
      if (value === 1) yield [`éénen${tens}`, base + value];
    }
  }
}

/** The words as one alternative for a pattern, longest first, so that "zestien" is not read as "zes". */
export const numberWordPattern: string = [...numberWords.keys()]
  .filter((word) => word !== 'nul' && word !== 'een')
  .toSorted((a, b) => b.length - a.length)
  .join('|');

const JOINED_UNITS = /nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen/y;

/** The digits a word spells ("nul" → "0", "nulzes" → "06", "twaalf" → "12"), or null. Takes lower case. */
export function digitsOfWord(word: string): string | null {
  const value = numberWords.get(word);
  if (value !== undefined) return String(value);
  if (word.length < 6 || word.length > 60) return null;
  let digits = '';
  let index = 0;
  while (index < word.length) {
    JOINED_UNITS.lastIndex = index;
    const unit = JOINED_UNITS.exec(word);
    if (unit === null) return null;
    digits += String(numberWords.get(unit[0]));
    index = JOINED_UNITS.lastIndex;
  }
  return digits;
}
