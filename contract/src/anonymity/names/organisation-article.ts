import { type Candidate } from './candidates.ts';
import { isDutch, isDutchPlace, isFamily, isGiven } from './lexicon.ts';
import { ARTICLES, nameUntil } from './organisation-name.ts';
import { keyBefore, type Reading } from './reading.ts';
import { type Token } from './tokens.ts';
import { neverNames } from './vocabulary-common.ts';
import { kin, naming, personVerbs, roles, titles } from './vocabulary-people.ts';
import { areas, locatives, schoolContext } from './vocabulary-places.ts';

/** "bij De Lichtboei", "op het Goudriaan": a capitalised article inside a sentence, or "het" with an unknown word. */
export function byArticle(reading: Reading, at: number, token: Token): Candidate | undefined {
  const { tokens } = reading;
  const next = tokens[at + 1];
  if (
    !ARTICLES.has(token.key) ||
    next === undefined ||
    next.gap !== ' ' ||
    next.shape !== 'capital' ||
    next.text.length < 3 ||
    reading.blocked[at + 1] !== 0
  )
    return undefined;
  if (neverNames.has(next.key) || titles.has(next.key)) return undefined;
  const before = keyBefore(reading, at);
  const isCapital =
    (token.shape === 'capital' || token.key === "'t") &&
    (!token.opens || tokens[at - 1]?.key === 'school' || token.gap.includes(':'));
  const type = isSchool(reading, at) ? 'school' : 'institution';
  if (isCapital && !token.shouted && !isSomebodyBefore(tokens[at - 1])) {
    if (isFamily(next.key) && !isDutch(next.key)) return undefined;
    const noun = tokens[at - 1];
    const isNamed =
      noun !== undefined &&
      token.gap === ' ' &&
      noun.key.length > 4 &&
      noun.shape !== 'upper' &&
      !neverNames.has(noun.key) &&
      !personVerbs.has(noun.key) &&
      !locatives.has(noun.key) &&
      isDutch(noun.key) &&
      !areas.test(noun.key);
    return { from: isNamed ? at - 1 : at, to: Math.max(at + 1, nameUntil(reading, at + 1, false)), type, score: 3 };
  }
  if (isCommonName(reading, at, next, before)) return { from: at, to: at + 1, type, score: 2.5 };
  if (isSchoolName(reading, at, next, before)) return { from: at, to: at + 1, type: 'school', score: 2.5 };
  const isUnknown = !isDutch(next.key) && !isDutchPlace(next.key);
  const isNeuter = token.key === 'het' && /^(?:op|naar|bij|van)$/.test(before) && isUnknown && !next.shouted;
  return isNeuter ? { from: at, to: Math.max(at + 1, nameUntil(reading, at + 1, false)), type, score: 2.5 } : undefined;
}

/** "de directeur van de Hoeksteen": near a word of school, a capital where none belongs. */
function isSchoolName(reading: Reading, at: number, next: Token, before: string): boolean {
  if (next.opens || next.shouted || isGiven(next.key) || isFamily(next.key) || !isDutch(next.key)) return false;
  if (OFFICIAL.test(next.key)) return false;
  const isBehindSchool = reading.tokens[at]?.gap === ', ' && (reading.tokens[at - 1]?.key.endsWith('school') ?? false);
  if (!isBehindSchool && !/^(?:op|naar|van|bij)$/.test(before)) return false;
  return isSchool(reading, at) || isSchool(reading, Math.min(reading.tokens.length, at + SCHOOL_REACH + 2));
}
const OFFICIAL =
  /(?:wet|raad|ministerie|inspectie|college|kamer|rijk|staat|bond|unie|autoriteit|commissie|bank|dienst|wijzer|monitor|gids|krant|app|team|gemeente|agenda|visie|aanpak|congres|week|dag)$/;

const SCHOOL_REACH = 8;

function isSchool({ tokens }: Reading, at: number): boolean {
  for (let step = Math.max(0, at - SCHOOL_REACH); step < at; step += 1) {
    const key = tokens[step]?.key ?? '';
    if (schoolContext.has(key) && !/^(?:op|naar|van|bij)$/.test(key)) return true;
    if (/school|klas|leerling|college/.test(key)) return true;
  }
  return false;
}

const isSomebodyBefore = (before: Token | undefined): boolean =>
  before !== undefined &&
  (titles.has(before.key) ||
    kin.has(before.key) ||
    roles.has(before.key) ||
    naming.has(before.key) ||
    (before.shape === 'capital' && isGiven(before.key)) ||
    before.shape === 'initials');

const ATTENDS =
  /^(?:zit|zat|zitten|zaten|gaat|ging|gaan|durft|school|leerling|klas|les|juf|meester|overgestapt|geschorst|verwijderd|ingeschreven|aangemeld|woont|verblijft|opgenomen|logeert|slaapt)$/;
const ATTENDS_REACH = 5;

/** "zit op de Vuurvlinder": an ordinary word with a capital, where somebody goes to school or stays. */
function isCommonName({ tokens }: Reading, at: number, next: Token, before: string): boolean {
  if (!/^(?:op|naar|van|bij)$/.test(before) || !isDutch(next.key) || next.shouted || isGiven(next.key)) return false;
  for (let step = at - 2; step >= Math.max(0, at - ATTENDS_REACH); step -= 1) {
    if (ATTENDS.test(tokens[step]?.key ?? '')) return true;
    if (tokens[step]?.opens) return false;
  }
  return false;
}
