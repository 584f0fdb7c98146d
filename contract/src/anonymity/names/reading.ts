import { type Finding } from '../finding.ts';
import { type Token, tokens } from './tokens.ts';
import { markBlocked } from './blocked.ts';

/** A text cut into words, with what is known about each before any rule for names has looked at it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly known: readonly Finding[];
  /** Words that no rule may take for a name: partners, laws, sayings, and what the numbers already hold. */
  readonly blocked: Uint8Array;
}

export function read(text: string, known: readonly Finding[]): Reading {
  const found = tokens(text);
  const blocked = new Uint8Array(found.length);
  markBlocked(found, blocked);
  const sorted = known.toSorted((a, b) => a.start - b.start);
  let at = 0;
  for (const finding of sorted) {
    while (at < found.length && (found[at]?.end ?? 0) <= finding.start) at += 1;
    for (let inside = at; inside < found.length && (found[inside]?.start ?? 0) < finding.end; inside += 1)
      blocked[inside] = 1;
  }
  return { text, tokens: found, known: sorted, blocked };
}

/** The key of the word `steps` before word `at`, as long as only a space stands between all of them. */
export function keyBefore({ tokens: all }: Reading, at: number, steps = 1): string {
  for (let step = 0; step < steps; step += 1) if (!isJoined(all[at - step])) return '';
  return all[at - steps]?.key ?? '';
}

/** The key of the word after word `at`, as long as only a space stands between. */
export function keyAfter({ tokens: all }: Reading, at: number, steps = 1): string {
  for (let step = 1; step <= steps; step += 1) if (!isJoined(all[at + step])) return '';
  return all[at + steps]?.key ?? '';
}

const JOINING = /^\.? ?["'(]?$/;

const QUOTED = /^ ["']$/;

/** Whether at most a space and an opening quote stand before this word. A point belongs to an abbreviation here. */
export function isJoined(token: Token | undefined): boolean {
  return token !== undefined && (!token.opens || QUOTED.test(token.gap)) && JOINING.test(token.gap);
}

/** The known number finding of this type that begins right behind the offset, past at most `reach` characters. */
export function knownBehind({ known }: Reading, end: number, type: Finding['type'], reach = 3): Finding | undefined {
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const next = known[low];
  return next !== undefined && next.type === type && next.start - end <= reach ? next : undefined;
}
