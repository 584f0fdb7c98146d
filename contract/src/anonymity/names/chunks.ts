import { isFamily, isGiven, isListedWord, isDutch } from './lexicon.ts';
import { type Reading } from './reading.ts';
import { type Token } from './tokens.ts';
import { isOpenerOf } from './people-slot.ts';
import { neverNames } from './vocabulary-common.ts';
import {
  closings,
  greetings,
  kin,
  naming,
  openingParticles,
  particles,
  personVerbs,
  roles,
  titles,
} from './vocabulary-people.ts';
import { openers } from './vocabulary-sentences.ts';

/** A row of words that may be one name. */
export interface Chunk {
  from: number;
  to: number;
}

const COMPOUND_TAIL = /-\p{Ll}+$/u;
const isThingTail = (tail: string): boolean =>
  /^nrs?$/.test(tail) || (tail.length > 2 && !particles.has(tail) && isDutch(tail) && !isGiven(tail));
const LONGEST_NAME = 7;
const NICKNAMING =
  /^(?:lange|dikke|rooie|rode|blonde|zwarte|ome|malle|gekke|oude|jonge|schele|manke|mooie|wilde|bolle|kromme|dolle)$/;
const isMarker = (key: string) =>
  titles.has(key) || kin.has(key) || roles.has(key) || greetings.has(key) || closings.has(key);

/** "VNG-brief", "A-nummer", "motie-Jansen": a compound of which one half is a thing. */
export const isThingCompound = ({ text, key }: Token): boolean =>
  COMPOUND_TAIL.test(text) && isThingTail(key.slice(key.lastIndexOf('-') + 1));

/** Whether the word is written like (a part of) a name. */
function isNameLike(token: Token | undefined, before: string): boolean {
  if (token === undefined) return false;
  const { shape, text, key } = token;
  if (shape === 'initials' || shape === 'foreign') return true;
  if (isThingCompound(token)) return false;
  if (/^(?:sint|st)-/.test(key)) return titles.has(before);
  if (shape === 'capital') return text.length > 1 && !(token.shouted && text.length === 2);
  if (shape === 'mixed') return APOSTROPHE.test(text);
  if (shape !== 'upper' || text.length < 2) return false;
  if (token.shouted)
    return (
      !neverNames.has(key) &&
      !isMarker(key) &&
      !personVerbs.has(key) &&
      (((isGiven(key) || isFamily(key)) && !isListedWord(key)) ||
        !isDutch(key) ||
        ((titles.has(before) || naming.has(before)) && (isFamily(key) || isGiven(key))))
    );
  return (
    text.length > 2 &&
    (((isGiven(key) || isFamily(key)) && !isListedWord(key)) ||
      ((titles.has(before) || kin.has(before)) && text.length > 3))
  );
}

// "d'Ancona", "O'Brien", "N'Golo".
const APOSTROPHE = /^\p{L}'\p{Lu}\p{Ll}/u;

const PREPOSITION = /^(?:in|aan|op|uit|te|y|e)$/;

/** "in 't Veld" and "op den Kamp" are in a name, "in Heerlen" and "van het Cygnus" stand behind it. */
function isInside(key: string, next: string | undefined): boolean {
  if (PREPOSITION.test(key)) return next !== undefined && /^(?:de|den|der|'t)$/.test(next);
  return key !== 'het';
}

function follows(token: Token, before: Token): boolean {
  if (token.gap === ' ') return true;
  // "J.P.Balken", "A. -B."
  return before.shape === 'initials' && token.gap === '';
}

/** All rows of name-like words, small words between them included, in order and without overlap. */
export function chunks({ tokens, blocked }: Reading): Chunk[] {
  const found: Chunk[] = [];
  const nameAt = (at: number) => blocked[at] === 0 && isNameLike(tokens[at], tokens[at - 1]?.key ?? '');
  let at = 0;
  while (at < tokens.length) {
    if (!nameAt(at)) {
      at += 1;
      continue;
    }
    let to = at;
    for (let next = at + 1; next < tokens.length && next - at < LONGEST_NAME; next += 1) {
      const token = tokens[next];
      const before = tokens[next - 1];
      if (token === undefined || before === undefined || !follows(token, before)) break;
      if (token.opens && before.shape !== 'initials') break;
      if (nameAt(next)) to = next;
      else if (!(
        particles.has(token.key) &&
        blocked[next] === 0 &&
        next - to <= 3 &&
        isInside(token.key, tokens[next + 1]?.key)
      ))
        break;
    }
    found.push(...trimmed(tokens, at, to));
    at = to + 1;
  }
  return found;
}

/** Takes the words off both ends that are no part of the name; splits at one that stands in between. */
function trimmed(tokens: readonly Token[], start: number, end: number): Chunk[] {
  const isOut = (at: number) => {
    const token = tokens[at];
    if (token === undefined) return true;
    if (token.shape === 'initials' || token.shape === 'foreign') return false;
    // "Van Dongen" keeps its capital particle.
    const isOwnParticle = particles.has(token.key) && token.shape === 'capital' && at < end && !token.opens;
    if (isOwnParticle) return false;
    // "T. de Koning": behind initials and a small word anything is a name.
    if (at === end && at - 1 > start && tokens[start]?.shape === 'initials' && particles.has(tokens[at - 1]?.key ?? ''))
      return false;
    if (isSurnameHere(tokens, start, at)) return false;
    if (neverNames.has(token.key) || isMarker(token.key))
      return !(isGiven(token.key) && !token.opens && at < end && !isMarker(token.key));
    if (particles.has(token.key))
      return (
        at === end || (token.opens && isListedWord(tokens[at + 1]?.key ?? '') && !isFamily(tokens[at + 1]?.key ?? ''))
      );
    if (token.opens && at < end && naming.has(token.key)) return true;
    // "Lange Jan", "Dikke Sjonnie".
    if (token.opens && at < end && NICKNAMING.test(token.key) && isGiven(tokens[at + 1]?.key ?? '')) return false;
    // An ordinary word in capitals because the sentence begins there.
    return (
      token.opens &&
      at < end &&
      (openers.has(token.key) ||
        (isListedWord(token.key) && !isGiven(token.key) && (!isFamily(token.key) || isOpenerOf(tokens, at))) ||
        // "Vervangster van Gea".
        (tokens[at + 1]?.key === 'van' && isDutch(token.key) && !isGiven(token.key) && !isFamily(token.key)))
    );
  };
  let from = start;
  while (
    from <= end &&
    (isOut(from) ||
      (tokens[from]?.shape !== 'capital' &&
        particles.has(tokens[from]?.key ?? '') &&
        !openingParticles.has(tokens[from]?.key ?? '')))
  )
    from += 1;
  let to = end;
  while (to >= from && isOut(to)) to -= 1;
  if (to < from) return [];
  for (let at = from + 1; at < to; at += 1) {
    const key = tokens[at]?.key ?? '';
    if (isMarker(key) && tokens[at]?.shape === 'capital')
      return [...trimmed(tokens, from, at - 1), ...trimmed(tokens, at + 1, to)];
  }
  return [{ from: withNickname(tokens, withParticles(tokens, from)), to }];
}

/** "dhr. Koning", "Jan de Koning": a word that is no name by itself is one behind a title or a given name. */
function isSurnameHere(tokens: readonly Token[], start: number, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || token.shape !== 'capital' || !isFamily(token.key)) return false;
  if (!/^\.? $/.test(token.gap) || isMarker(token.key)) return false;
  return titles.has(before.key) || (at > start && isGiven(before.key) && !isListedWord(before.key));
}

/** "lange Nol": the word before a given name that tells which one. */
function withNickname(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 1];
  const here = tokens[from];
  if (before === undefined || here === undefined || here.gap !== ' ' || !isGiven(here.key)) return from;
  return before.shape === 'lower' && NICKNAMING.test(before.key) ? from - 1 : from;
}

/** "de Kale" and "el Amrani" begin with a small word; only names like "van Dongen" surely do. */
function withParticles(tokens: readonly Token[], from: number): number {
  let first = from;
  while (first > 0 && from - first < 3) {
    const before = tokens[first - 1];
    const here = tokens[first];
    if (
      before === undefined ||
      here === undefined ||
      here.gap !== ' ' ||
      !(NAME_PARTICLES.has(before.key) || before.shape === 'particle')
    )
      break;
    first -= 1;
  }
  return first;
}
const NAME_PARTICLES = new Set(['el', 'al', 'ait', 'oulad', 'ould', 'abu', 'ben']);
