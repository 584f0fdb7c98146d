const PARTICLES = /^(?:van|de|der|den|het|'t|op|ten|ter|te|la|el|al|von|di|da|fam|familie)$/;
// Of these there is one in most cases: only a second one gets a letter.
const SINGLE = new Set(['moeder', 'vader']);

interface Person {
  /** The name's words, folded, without particles. */
  readonly words: readonly string[];
  readonly label: string;
}

/** Gives each person of a case one label that stays: the same name, or its first word, gets the same letter again. */
export class Labels {
  readonly #people: Person[] = [];
  readonly #used = new Map<string, number>();

  /** The label of a person, in square brackets: "[kind A]". The role counts only the first time a name is seen. */
  of(name: string, role: string): string {
    const words = wordsOf(name);
    const known = this.#people.find((person) => isSame(person.words, words));
    if (known !== undefined) return known.label;
    const count = this.#used.get(role) ?? 0;
    this.#used.set(role, count + 1);
    const label = SINGLE.has(role) && count === 0 ? `[${role}]` : `[${role} ${letter(count)}]`;
    this.#people.push({ words, label });
    return label;
  }
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '' && !PARTICLES.test(word));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.join(' ') === b.join(' ')) return true;
  // "Elif" is the "Elif Karabulut" of before; two full names are two people, though they share a surname.
  return (a.length === 1 || b.length === 1) && a[0] === b[0];
}

/** A, B, … Z, AA, AB, … */
function letter(index: number): string {
  const last = String.fromCharCode(0x41 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
