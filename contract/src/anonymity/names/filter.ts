/** A packed set of words: may say yes to 1 in 256 words that are not in it, never no to one that is. */
export interface PackedSet {
  readonly seed: number;
  /** Slots in each of the three parts of the table. */
  readonly part: number;
  /** The table of 8-bit prints in base64. */
  readonly table: string;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 without the help of a browser or a server, so that both read the same. */
export function bytesOf(base64: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < DIGITS.length; at += 1) values[DIGITS.charCodeAt(at)] = at;
  const length = base64.endsWith('==') ? base64.length - 2 : base64.endsWith('=') ? base64.length - 1 : base64.length;
  const bytes = new Uint8Array((length * 3) >> 2);
  let bits = 0;
  let held = 0;
  let out = 0;
  for (let at = 0; at < length; at += 1) {
    held = (held << 6) | (values[base64.charCodeAt(at)] ?? 0);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[out] = (held >> bits) & 0xff;
      out += 1;
    }
  }
  return bytes;
}

/** A 32-bit hash of a word; other seeds give independent hashes. */
export function hashOf(word: string, seed: number): number {
  let hash = (seed ^ 0x811c9dc5) | 0;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The three slots and the print of a word in a table of three parts. */
export function slotsOf(word: string, seed: number, part: number): [number, number, number, number] {
  const one = hashOf(word, seed);
  const two = hashOf(word, seed ^ 0x5bd1e995);
  const three = Math.imul(one ^ (two >>> 7), 0x9e3779b1) >>> 0;
  return [one % part, part + (two % part), 2 * part + (three % part), ((one >>> 24) ^ (two >>> 16) ^ three) & 0xff];
}

/** Makes the question "is this folded word in the set?". The table is unpacked at the first question. */
export function membership(set: PackedSet): (word: string) => boolean {
  let bytes: Uint8Array | undefined;
  return (word) => {
    bytes ??= bytesOf(set.table);
    const [one, two, three, print] = slotsOf(word, set.seed, set.part);
    return ((bytes[one] ?? 0) ^ (bytes[two] ?? 0) ^ (bytes[three] ?? 0)) === print;
  };
}
