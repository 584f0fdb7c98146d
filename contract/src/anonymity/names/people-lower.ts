import { type Candidate } from './candidates.ts';
import { isDutch, isDutchPlace, isFamily, isGiven, isListedWord, isOtherGiven } from './lexicon.ts';
import { isContacted } from './people-slot.ts';
import { isJoined, keyAfter, keyBefore, knownBehind, type Reading } from './reading.ts';
import { type Token } from './tokens.ts';
import { neverNames } from './vocabulary-common.ts';
import { wordSurnames } from './vocabulary-sentences.ts';
import { closings, greetings, kin, naming, particles, personVerbs, roles, titles } from './vocabulary-people.ts';

const PREPOSITIONS = new Set('van bij met door voor aan over dat als tegen en of want omdat'.split(' '));

/** People whose names are typed without capitals, as in chat. Only words that are no Dutch words can be such names. */
export function lowerCasePeople(reading: Reading): Candidate[] {
  const { tokens, blocked } = reading;
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || blocked[at] !== 0 || !isWritable(token)) continue;
    const context = contextOf(reading, at, token);
    const score = wordScore(token) + context;
    if (score < 2) continue;
    const to = endOfName(reading, at);
    const isKnown =
      context >= 3 || (isPetName(token.key) && !isDutch(token.key)) || (isGiven(token.key) && !isListedWord(token.key));
    found.push({ from: startOfName(reading, at), to, type: 'person', score, ...(isKnown ? { firm: true } : {}) });
    at = to;
  }
  return found;
}

function isWritable({ key, shape, text }: Token): boolean {
  return (
    shape === 'lower' &&
    text.length > 1 &&
    !neverNames.has(key) &&
    !particles.has(key) &&
    !titles.has(key) &&
    !kin.has(key)
  );
}

function wordScore({ key }: Token): number {
  if (key.length < 3) return isGiven(key) ? -1 : -3;
  if (isListedWord(key)) return isGiven(key) ? -2 : -4;
  if (isGiven(key)) return isDutch(key) || isDutchPlace(key) ? 0.5 : 3;
  if (isPetName(key) && (!isDutch(key) || key.endsWith('ie'))) return 2;
  if (isDutch(key)) return -3;
  if (isOtherGiven(key) || isFamily(key)) return isDutchPlace(key) ? -1 : key.length > 4 ? 1 : 0.5;
  return -0.5;
}

function contextOf(reading: Reading, at: number, token: Token): number {
  const { tokens } = reading;
  let score = 0;
  let marker = at - 1;
  while (marker > 0 && at - marker < 4 && particles.has(tokens[marker]?.key ?? '') && isJoined(tokens[marker]))
    marker -= 1;
  const title = isJoined(token) || token.gap === '. ' ? (tokens[marker]?.key ?? '') : '';
  const direct = keyBefore(reading, at);
  // "mevrouw het wijkteam": no name stands behind "het".
  if (direct === 'het') return 0;
  if (marker < at - 1 && FAMILY_TITLE.test(title) && isFamily(token.key)) score += 6.5;
  else if (titles.has(title) && title !== 'casus') score += titleScore(title, token);
  else if (direct === 'heet' && WHO.test(keyBefore(reading, at, 2))) score += 6.5;
  else if (marker < at - 1 && tokens[marker + 1]?.opens && isSurname(token.key) && DOES.test(keyAfter(reading, at)))
    score += 6;
  else if (naming.has(direct) && !/^(?:betreft|namelijk|namen|betrokken)/.test(direct)) score += 3;
  else if (CALLED.test(direct) && isGiven(token.key)) score += 4.5;
  else if (kin.has(direct) || roles.has(direct)) score += isDutch(token.key) ? 1 : 2.5;
  else if (marker < at - 1 && roles.has(title) && isFamily(token.key)) score += 6;
  else if (greetings.has(direct) || closings.has(direct))
    score += isEndOfGreeting(reading, token) && !isDutch(token.key) ? 3 : 2;
  else if (isContacted(reading, at)) score += isListedWord(token.key) ? 4 : 2.5;
  else if (PREPOSITIONS.has(direct)) score += 0.5;
  const next = keyAfter(reading, at);
  // "shaniqua en d'r moeder", "fatou haar broer".
  if (
    /^(?:zn|z'n|d'r|haar)$/.test(next) ||
    (next === 'en' && /^(?:zn|z'n|d'r|haar|zijn|hun)$/.test(keyAfter(reading, at, 2)))
  )
    score += 1.5;
  if (isGiven(token.key) && token.key.endsWith('s') && kin.has(next)) score += 4;
  if (token.opens) score += isDoer(reading, at, token) ? 4 : 0.5;
  if (knownBehind(reading, token.end, 'age', 5)) score += 1.5;
  if (token.opens && /^(?:is|was|wordt)$/.test(keyAfter(reading, at)) && knownBehind(reading, token.end, 'age', 12))
    score += 1.5;
  if (personVerbs.has(keyAfter(reading, at)) && !isListedWord(token.key)) score += 0.75;
  return score;
}

// "oma riek", "neefje sem".
const CALLED =
  /^(?:oma|opa|tante|oom|ome|neef|neefje|nicht|nichtje|broertje|zusje|kleine|zoontje|dochtertje|mama|papa|juf|meester)$/;
const WHO = /^(?:ze|hij|zij|die|meisje|jongen|kind|zoon|dochter|moeder|vader|vriend|vriendje|vriendin|man|vrouw|baby)$/;
const isSurname = (key: string): boolean => wordSurnames.has(key) || (isFamily(key) && !isDutch(key));
const FAMILY_TITLE = /^(?:fam|familie|gezin|meneer|mevrouw|mevr|mw|mvr|dhr)$/;
const MASS =
  /^(?:wil|ton|lies|lama|trees|hans|adel|salam|nada|blonde|kromme|bolle|angel|joep|ama|flip|mark|grace|hope|storm|bloem|jong)$/;

/** "merel is weer thuis": a sentence does not begin with a thing that has no article. */
const isDoer = ({ tokens }: Reading, at: number, { key }: Token): boolean =>
  isGiven(key) &&
  isListedWord(key) &&
  !MASS.test(key) &&
  !key.endsWith('s') &&
  tokens[at + 1]?.gap === ' ' &&
  DOES.test(tokens[at + 1]?.key ?? '');
const DOES =
  /^(?:is|was|heeft|had|wil|wilde|zegt|zei|kan|moet|gaat|ging|komt|kwam|woont|zit|zat|belt|belde|weet|vindt|wordt|blijft|krijgt|kreeg|liep|loopt|vraagt|vroeg)$/;

/** "hoi khadija, ...", "groetjes ylse": nothing of a sentence follows. */
const isEndOfGreeting = ({ text }: Reading, at: Reading['tokens'][number] | undefined): boolean =>
  at !== undefined && /^ ?(?:[,!\n:]|$)/.test(text.slice(at.end, at.end + 2));

function startOfName(reading: Reading, at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < 3 &&
    /^(?:van|der|den|de|el|al|v|v\/d)$/.test(reading.tokens[from - 1]?.key ?? '') &&
    titleBefore(reading, from - 1)
  )
    from -= 1;
  return from;
}

function titleBefore(reading: Reading, at: number): boolean {
  const key = keyBefore(reading, at);
  return titles.has(key) || particles.has(key);
}

/** The family name behind a given name: "damian kowalczyk", "ali el amrani". */
function endOfName(reading: Reading, at: number): number {
  const { tokens } = reading;
  let to = at;
  for (let next = at + 1; next <= at + 4; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.gap !== ' ' || token.opens) break;
    // "jaylano de wit": behind a small word a family name may be any word.
    const isBehindParticle = next - 1 > to && token.shape === 'lower' && isFamily(token.key);
    const isName =
      token.shape !== 'number' &&
      (isBehindParticle || !isDutch(token.key)) &&
      !neverNames.has(token.key) &&
      (isFamily(token.key) || isGiven(token.key));
    if (isName && (isBehindParticle || !isDutchPlace(token.key))) to = next;
    else if (!particles.has(token.key) || /^(?:in|aan|op|en|te|uit|y|e)$/.test(token.key)) break;
  }
  return to;
}

const ADDRESSED = /^(?:meneer|mevrouw|mevr|mw|mvr|dhr|fam|juffrouw)$/;

/** "fam hoogstraten" may be any word; behind "gezin" usually comes a verb. */
function titleScore(title: string, { key }: Token): number {
  if (!isDutch(key)) return 3.5;
  if (!ADDRESSED.test(title) || personVerbs.has(key)) return 1;
  return isFamily(key) ? 6.5 : isListedWord(key) ? 1 : 5.5;
}

/** "henkie", "sjonnie", "romanootje": a listed given name made small. */
function isPetName(key: string): boolean {
  const stem = /^(.{3,}?)(?:ie|y|je|tje|etje|ke|eke|o?otje)$/.exec(key)?.[1];
  return stem !== undefined && [stem, stem.replace(/(.)\1$/, '$1')].some((name) => name.length > 2 && isGiven(name));
}
