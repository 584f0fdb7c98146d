import { isDutch, isFamily, isGiven } from './lexicon.ts';
import { isJoined, keyAfter, keyBefore, type Reading } from './reading.ts';
import { type Token } from './tokens.ts';
import { kin, personVerbs, roles, workplaces } from './vocabulary-people.ts';
import {
  beside,
  clauseOpeners,
  contactVerbs,
  doings,
  handlingVerbs,
  matters,
  sidePrepositions,
  subjects,
  wordSurnames,
} from './vocabulary-sentences.ts';

const MOST = 1.5;
const WORKS = /^ (?:van|bij|uit) (?:de |het |den |'t |team )?([\p{L}'-]+)/u;
const WORKS_BRACKETED = /^,? ?\(([\p{L}'-]+)/u;
const WORK = /(?:team|zorg|werk|hulp|school|dienst|politie|bescherming)$/;
const APPOSITION = /^, ?(?:de |het |een |onze |mijn |hun |haar |zijn )?([\p{L}-]+)/u;

/** How much the place of a word in its sentence is one where somebody is named, whatever the word is. */
export function slotScore(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  const first = tokens[from];
  const last = tokens[to];
  if (first === undefined || last === undefined) return 0;
  const score = leftScore(reading, beforeParticles(reading, from)) + rightScore(reading, to, last);
  return Math.min(score, MOST);
}

/** "Ik heb de Vries gesproken": the small words of a family name stand outside the row of capitals. */
function beforeParticles(reading: Reading, from: number): number {
  const key = reading.tokens[from]?.key ?? '';
  if (!wordSurnames.has(key) && (!isFamily(key) || isDutch(key))) return from;
  let at = from;
  while (from - at < 3 && /^(?:van|de|der|den|ter|ten)$/.test(keyBefore(reading, at))) at -= 1;
  return at;
}

function leftScore(reading: Reading, from: number): number {
  const before = keyBefore(reading, from);
  if (before === '') return 0;
  if (contactVerbs.has(before) || matters.has(before) || before === 'cc' || before === 'bcc') return 1;
  const opensClause = reading.tokens[from - 1]?.opens === true;
  if (subjects.has(before)) {
    const second = keyBefore(reading, from, 2);
    const third = subjects.has(second) ? keyBefore(reading, from, 3) : '';
    return contactVerbs.has(second) || contactVerbs.has(third) || ASKS.test(second) || ASKS.test(third) ? 0.75 : 0;
  }
  if (handlingVerbs.has(before) && opensClause) return 0.75;
  // "Heeft Els al gebeld?", "Gisteren kwam Els langs."
  if (personVerbs.has(before) && before !== 'is' && before !== 'en') return 0.75;
  if (before === 'is') return opensClause ? 0.75 : 0.25;
  if (clauseOpeners.has(before)) return 0.75;
  if (beside.has(before)) return 0.75;
  return sidePrepositions.has(before) ? (isAfterContact(reading, from) ? 0.75 : 0.5) : 0;
}

const CONTACT_REACH = 5;

/** "wacht op", "vraag het aan", "gesproken over": a word of dealing with people before the preposition. */
function isAfterContact(reading: Reading, from: number): boolean {
  for (let step = 2; step <= CONTACT_REACH; step += 1) {
    const key = keyBefore(reading, from, step);
    if (key === '') return false;
    if (contactVerbs.has(key) || matters.has(key) || DEALING.test(key)) return true;
  }
  return false;
}
const DEALING =
  /^(?:zorgen|wacht|wachten|ligt|hoort|niets|niks|hoorden|gestuurd|brief|gaat|ging|dacht|hulp|overleg|overlegd|besproken|komt|kwam)$/;

const ASKS =
  /^(?:kun|kan|kunnen|wil|willen|heb|hebben|heeft|had|hadden|zou|zouden|moet|moeten|mag|mogen|zal|zullen|ga|gaan)$/;

function rightScore(reading: Reading, to: number, last: Token): number {
  const after = keyAfter(reading, to);
  if (contactVerbs.has(after)) return 0.75;
  if (doings.has(after) && !personVerbs.has(after)) return isGiven(last.key) ? 1.25 : 1;
  const behind = reading.text.slice(last.end, last.end + 48).toLowerCase();
  const at = WORKS.exec(behind)?.[1] ?? WORKS_BRACKETED.exec(behind)?.[1];
  if (at !== undefined && (workplaces.has(at) || roles.has(at) || WORK.test(at))) return 1.5;
  // The writer of a line, or the one a line of a list is about.
  if (reading.tokens[to]?.opens && /^: ?["\p{L}]/u.test(behind))
    return isGiven(last.key) ? 1.5 : isDutch(last.key) ? 0 : 0.75;
  const role = APPOSITION.exec(reading.text.slice(last.end, last.end + 40))?.[1]?.toLowerCase();
  return role !== undefined && (kin.has(role) || roles.has(role)) ? 1.5 : 0;
}

/** Whether a word typed in lower case stands behind "bel", "heb ... gesproken" and the like. */
export function isContacted(reading: Reading, at: number): boolean {
  const before = keyBefore(reading, at);
  if (STRONG.test(before)) return true;
  const after = keyAfter(reading, at);
  return SPOKEN.test(after) && /^(?:heb|hebben|heeft|met|had|ook|al|net|weer)$/.test(before);
}
const STRONG = /^(?:bel|bellen|belde|mail|mailde|app|appte|spreek|sprak|gesproken|vraag|vroeg|zag|bedank|bezoek)$/;
const SPOKEN = /^(?:gesproken|gebeld|gemaild|geappt|gezien|bezocht|opgehaald|gehoord|geholpen|weggestuurd|gevraagd)$/;

/** Whether the next word, not this one, is the name: "Bel Kevin". */
export const isOpenerOf = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && isJoined(next) && isGiven(next.key);
};
