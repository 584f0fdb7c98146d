/** Shorter is refused. Length is what makes guessing hopeless; signs and capitals only make typing hard. */
const PASSPHRASE_MIN = 20;
const COMFORTABLE = 30;
const ENOUGH_WORDS = 5;

export type Strength = 'short' | 'own' | 'fair' | 'good';

/** How hard a passphrase is to guess, for somebody who knows whose it is. @param known names that belong to the holder. */
export function strengthOf(passphrase: string, known: readonly string[]): Strength {
  const plain = passphrase.normalize('NFC').toLocaleLowerCase('nl');
  const words = new Set(plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1));
  if (plain.trim().length < PASSPHRASE_MIN || new Set(plain).size < 8) return 'short';
  if (known.some((name) => name.length > 3 && words.has(name.toLocaleLowerCase('nl')))) return 'own';
  return plain.length >= COMFORTABLE && words.size >= ENOUGH_WORDS ? 'good' : 'fair';
}

/** The words that somebody who knows the holder would try first. */
export const namesOf = (...names: string[]): string[] => names.flatMap((name) => name.split(/\s+/));
