/** What letters are spelt with over the telephone, in Dutch and internationally; lower case. */
const WORDS = `
  anton anna bernard bernhard cornelis dirk eduard ferdinand gerard hendrik izaak isaak jan johan johannes karel lodewijk
  maria marie nico otto pieter quirinus quotient rudolf richard simon teunis theodoor utrecht victor willem xantippe
  xaver ypsilon ijmuiden zacharias zaandam alfa alpha bravo charlie delta echo foxtrot golf hotel india juliet juliett
  kilo lima mike november oscar papa quebec romeo sierra tango uniform whiskey whisky x-ray xray yankee zulu
`
  .trim()
  .split(/\s+/);

/** As alternatives for a pattern. */
export const SPELLING_WORD: string = WORDS.join('|');
