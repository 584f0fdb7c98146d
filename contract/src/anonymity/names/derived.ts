const ENDINGS = [
  's',
  'e',
  'n',
  'en',
  't',
  'd',
  'je',
  'jes',
  'tje',
  'tjes',
  'de',
  'te',
  'den',
  'ten',
  'er',
  'ers',
  'ste',
];
const PARTICLES = [
  ...[
    'aan',
    'achter',
    'af',
    'bij',
    'binnen',
    'boven',
    'buiten',
    'door',
    'in',
    'mede',
    'mee',
    'na',
    'niet',
    'om',
    'on',
    'onder',
  ],
  ...['op', 'over', 'rond', 'samen', 'tegen', 'terug', 'thuis', 'toe', 'tussen', 'uit', 'vast', 'voor', 'voort', 'weg'],
];
const LEAST_PART = 4;
// Longer words are no words of the language; looking at all their parts would only cost time.
const LONGEST = 32;

/**
 * Makes the question "can this word be put together from listed words?": an inflected form, a particle with a word, or
 * two or three words in a compound, each of at least four letters.
 */
export function deriver(isListed: (word: string) => boolean): (word: string) => boolean {
  const isForm = (word: string) =>
    isListed(word) ||
    ENDINGS.some((ending) => {
      const stem = word.length - ending.length;
      return stem >= LEAST_PART && word.endsWith(ending) && isListed(word.slice(0, stem));
    });
  const hasParticle = (word: string) =>
    PARTICLES.some(
      (particle) =>
        word.length - particle.length >= LEAST_PART && word.startsWith(particle) && isForm(word.slice(particle.length)),
    );
  // Right part first: most cuts end there. A middle part is only looked for between a good head and a good tail.
  const isCompound = (word: string) => {
    const heads: number[] = [];
    for (let cut = LEAST_PART; cut <= word.length - LEAST_PART; cut += 1) {
      const tail = word.slice(cut);
      if (isForm(tail) || hasParticle(tail)) {
        if (isForm(word.slice(0, cut))) return true;
        if (heads.some((head) => cut - head >= LEAST_PART && isForm(word.slice(head, cut)))) return true;
      }
      if (isForm(word.slice(0, cut))) heads.push(cut);
    }
    return false;
  };
  return (word) => word.length <= LONGEST && (isForm(word) || hasParticle(word) || isCompound(word));
}
