import { type Candidate } from './candidates.ts';
import { isDutch, isDutchPlace, isFamily, isForeignPlace, isGiven, isListedWord, isProperNoun } from './lexicon.ts';
import { spotChain } from './place-chain.ts';
import { isJoined, keyBefore, type Reading } from './reading.ts';
import { type Token } from './tokens.ts';
import { neverNames } from './vocabulary-common.ts';
import { kin, particles } from './vocabulary-people.ts';
import { areas, locatives, officialWords } from './vocabulary-places.ts';

const MOST_WORDS = 4;
// Towards or inside something that cannot be a person.
const SURE_LOCATIVES = new Set([
  'in',
  'te',
  'uit',
  'naar',
  'vanuit',
  'richting',
  'nabij',
  'omgeving',
  'buiten',
  'omstreken',
  'regio',
  'dorp',
  'stad',
  'rond',
  'rondom',
  'vlakbij',
]);

/** Towns, villages and quarters: listed ones, and unknown capitalised words where only a place can stand. */
export function places(reading: Reading, isAboutSomebody: boolean): Candidate[] {
  const { tokens, blocked } = reading;
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || blocked[at] !== 0 || token.shape === 'number') continue;
    const chain = spotChain(reading, at, isAboutSomebody);
    if (chain !== undefined) {
      found.push(chain);
      at = chain.to;
      continue;
    }
    const to = listedUntil(reading, at);
    const score =
      to >= 0 ? listedScore(reading, at, to, isAboutSomebody) : unknownScore(reading, at, token, isAboutSomebody);
    if (score <= 0) continue;
    const end = Math.max(to, at);
    found.push({ from: at, to: end, type: 'place', score });
    at = end;
  }
  return found;
}

/** The last word of the longest listed place that begins at this word; -1 without one. */
function listedUntil({ tokens, blocked }: Reading, at: number): number {
  const first = tokens[at];
  if (first === undefined) return -1;
  let name = first.key;
  let best = isListed(name, first, false) ? at : -1;
  for (let next = at + 1; next < at + MOST_WORDS; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.gap !== ' ' || token.opens || blocked[next] !== 0) break;
    name += ` ${token.key}`;
    if (isListed(name, token, first.shape === 'lower' && !/^(?:de|het|'t|'s|den|ter|ten)$/.test(first.key)))
      best = next;
  }
  return best;
}

function isListed(name: string, last: Token, lowerHead: boolean): boolean {
  if (neverNames.has(name) || name.length < 3) return false;
  if (last.shape === 'lower')
    return isDutchPlace(name) && !isListedWord(name.includes(' ') ? last.key : name) && !isGiven(name);
  if (lowerHead && name.includes(' ')) return false;
  if (last.shape === 'upper' && !last.shouted && name.length < 5) return false;
  return isDutchPlace(name) || isForeignPlace(name);
}

function listedScore(reading: Reading, from: number, to: number, isAboutSomebody: boolean): number {
  const { tokens, known, text } = reading;
  const first = tokens[from];
  if (first === undefined) return 0;
  if (isOfficial(reading, from)) return 0;
  const key = first.key;
  if (from === to && (kin.has(key) || particles.has(key))) return 0;
  let score = isAboutSomebody ? 0.5 : -1.25;
  const before = keyBefore(reading, from);
  if (locatives.has(before) || areas.test(before))
    score += areas.test(before) ? 3.5 : SURE_LOCATIVES.has(before) ? 2.5 : 1.5;
  if (first.shape === 'lower' && !isAboutSomebody && livesShortlyBefore(reading, from)) score += 1;
  if (before === 'van' && isDutchPlace(key) && !isFamily(key) && !isGiven(key)) score += 1;
  if (
    known.some(
      ({ end, type }) =>
        (type === 'postcode' || type === 'address') &&
        end <= first.start &&
        /^[ ,]{0,3}$/.test(text.slice(end, first.start)),
    )
  )
    score += 3;
  if (
    /(?:plaats|woonplaats|geboorteplaats|gemeente) ?: ?$/i.test(text.slice(Math.max(0, first.start - 20), first.start))
  )
    score += 5.5;
  if (from === to && (isGiven(key) || (isFamily(key) && !isDutchPlace(key))))
    score -= SURE_LOCATIVES.has(before) ? (isDutchPlace(key) ? 0 : 0.5) : 1.5;
  if (from === to && isListedWord(key)) score -= first.opens ? 2 : 0.75;
  if (first.shape === 'lower' && !(isDutch(key) ? SURE_LOCATIVES : locatives).has(before)) score -= 2;
  return score + (first.opens || first.shape === 'lower' ? 0 : 0.5);
}

/** A capitalised word nobody knows, where only a place can stand: "naar Garowe". */
function unknownScore(reading: Reading, at: number, token: Token, isAboutSomebody: boolean): number {
  // "in de tarwewijk"
  if (
    token.shape === 'lower' &&
    isAboutSomebody &&
    DISTRICT.test(token.key) &&
    !isDutch(token.key) &&
    keyBefore(reading, at) === 'de'
  )
    return /^(?:in|uit|door)$/.test(keyBefore(reading, at, 2)) ? 2.5 : 0;
  if (token.shape !== 'capital' || token.opens || token.shouted || token.text.length < 3 || neverNames.has(token.key))
    return 0;
  const before = keyBefore(reading, at);
  const isArea = areas.test(before);
  if (
    /^(?:de|het)$/.test(before) &&
    DISTRICT.test(token.key) &&
    /^(?:in|bij|uit|op|naar|rond)$/.test(keyBefore(reading, at, 2))
  )
    return 2.5;
  if (!SURE_LOCATIVES.has(before) && !isArea) return 0;
  if (isOfficial(reading, at)) return 0;
  if (isArea) return isListedWord(token.key) ? 1 : 3;
  if (isGiven(token.key)) return 0.5;
  if (isDutch(token.key)) return isProperNoun(token.key) || (isAboutSomebody && !isListedWord(token.key)) ? 2 : 0;
  return isFamily(token.key) ? 2.25 : 2.5;
}

const LIVING =
  /^(?:verhuisd|verhuist|verhuisde|vertrokken|vertrok|woont|woonde|wonen|komt|kwam|zit|zitten|gevlucht|terug|opgegroeid|geboren|verblijft|slaapt|gezien|vlakbij|vandaan|omgeving)$/;

function livesShortlyBefore(reading: Reading, from: number): boolean {
  for (let step = 1; step <= 4; step += 1) if (LIVING.test(keyBefore(reading, from, step))) return true;
  return false;
}

const DISTRICT = /.{3}(?:buurt|wijk|kwartier|polder|eiland)$/;
const OFFICIAL_REACH = 4;
const LIST = /^(?:,? ?(?:en|of|\/|&) ?|, |\/)$/;

/** Whether the place is named as a municipality that acts or as the place of a meeting. */
function isOfficial({ tokens }: Reading, from: number): boolean {
  let at = from;
  // Back through "gemeente Ede, Veldhoven en Lelystad".
  for (let step = 0; step < 12 && at > 0; step += 1) {
    const here = tokens[at];
    const before = tokens[at - 1];
    if (here === undefined || before === undefined || here.opens) return false;
    if (/^gemeenten?$/.test(before.key)) return !LIVES.has(tokens[at - 4]?.key ?? '') || before.key === 'gemeenten';
    const isListing = LIST.test(here.gap) || before.key === 'en' || before.key === 'of' || /^[A-Z]/.test(before.text);
    if (!isListing) break;
    at -= 1;
  }
  for (let step = 1; step <= OFFICIAL_REACH; step += 1) {
    const here = tokens[from - step + 1];
    const before = tokens[from - step];
    if (here === undefined || before === undefined || here.opens || !isJoined(here)) return false;
    if (
      (before.shape === 'lower' && officialWords.has(before.key)) ||
      /(?:overleg|bijeenkomst|vergadering|congres)$/.test(before.key)
    )
      return true;
  }
  return false;
}
const LIVES = new Set([
  'woont',
  'wonen',
  'woonde',
  'woonden',
  'verblijft',
  'verblijven',
  'staat',
  'ingeschreven',
  'verhuisd',
  'verhuist',
  'verhuisde',
  'gevestigd',
  'geboren',
]);

const CASE_WORD =
  /^(?:gezin|gezinnen|familie|moeder|vader|ouders|kind|kindje|kinderen|jongen|jongens|meisje|meisjes|jongere|broer|broers|broertje|zus|zusje|zoon|dochter|man|vrouw|opa|oma|tante|oom|hij|zij|ze|haar|hem|zn|z'n|client|cliente|leerling|slachtoffer|verdachte|buurvrouw|buurman|woont|wonen|gezien|baby|tweeling|caravan|busje|casus|intervisie)$/;

/** Whether anything in the text is about people, so that a place may be theirs. */
export const hasCaseWords = ({ tokens, known }: Reading): boolean =>
  known.length > 0 || tokens.some(({ key }) => CASE_WORD.test(key));
