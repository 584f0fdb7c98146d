import { type Candidate } from './candidates.ts';
import { isDutch, isDutchPlace, isFamily, isGiven, isListedWord } from './lexicon.ts';
import { keyBefore, type Reading } from './reading.ts';
import { type Token } from './tokens.ts';
import { neverNames } from './vocabulary-common.ts';
import { kin, naming, personVerbs, roles, titles } from './vocabulary-people.ts';
import {
  areas,
  guarded,
  institutionEndings,
  institutionNouns,
  locatives,
  schoolContext,
  schoolNames,
  schoolNouns,
  spots,
} from './vocabulary-places.ts';

const LONGEST_NOUN = 32;
const INNER = new Set([
  'de',
  'het',
  "'t",
  "'n",
  "d'n",
  'van',
  'den',
  'der',
  'ten',
  'ter',
  'op',
  'en',
  'aan',
  'in',
  'sint',
  'st',
  'la',
  'le',
  "d'",
  'locatie',
  'bij',
]);
const ARTICLES = new Set(['de', 'het', "'t", 'den', "'n", "d'n"]);
// Too common to be followed by the name of just one of them, unless the name has its own article.
const LOOSE =
  /^(?:school|scholen|gemeente|huis|groep|centrum|club|bar|kas|zaak|bureau|so|pro|brede|openbare|kerk|inrichting|instelling|kermis|park|kamp|station|haven|terrein|plein|bedrijf|firma|stadhuis|gemeentehuis|raadhuis|politiebureau)$/;

/** Schools, institutions and spots: a noun with a name behind it, or a name that says itself what it is. */
export function organisations(reading: Reading): Candidate[] {
  const { tokens, blocked } = reading;
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || blocked[at] !== 0) continue;
    const candidate = byNoun(reading, at, token) ?? byEnding(reading, at, token) ?? byArticle(reading, at, token);
    if (candidate === undefined) continue;
    found.push(candidate);
    at = Math.max(at, candidate.to);
  }
  return found;
}

function kindOf(key: string): Candidate['type'] | undefined {
  if (key.length > LONGEST_NOUN || key.length < 2) return undefined;
  if (schoolNouns.test(key)) return 'school';
  if (spots.test(key)) return 'place';
  return institutionNouns.test(key) || guarded.test(key) ? 'institution' : undefined;
}

function byNoun(reading: Reading, at: number, token: Token): Candidate | undefined {
  const type = kindOf(token.key);
  if (type === undefined || /^(?:gemeente|basis|basisscholen)$/.test(token.key)) return undefined;
  const { tokens, known } = reading;
  if (/^(?:woonwagen|wagen|kamp|camping|standplaats|carpool)/.test(token.key)) {
    const address = known.find(
      (finding) => finding.type === 'address' && finding.start > token.end && finding.start - token.end < 16,
    );
    if (
      address &&
      /^ (?:aan|op|bij|langs|achter|in) (?:de |het )?$/.test(reading.text.slice(token.end, address.start))
    ) {
      return { from: at, to: lastBefore(tokens, at, address.start), type, score: 3 };
    }
  }
  const to = nameUntil(reading, at + 1, type === 'place');
  if (to <= at) return guardedTown(reading, at, token, type);
  const next = tokens[at + 1];
  const hasArticle = next !== undefined && ARTICLES.has(next.key);
  if (LOOSE.test(token.key) && !(hasArticle && next?.shape === 'capital')) return undefined;
  const isPersonal = to === at + 1 && next !== undefined && isGiven(next.key) && !isListedWord(next.key);
  if (isPersonal && token.shape === 'lower' && type === 'school') return undefined;
  return { from: token.shape === 'capital' && token.key === 'school' ? at + 1 : at, to, type, score: 4 };
}

function lastBefore(tokens: readonly Token[], at: number, offset: number): number {
  let last = at;
  while ((tokens[last + 1]?.end ?? Infinity) <= offset) last += 1;
  return last;
}

/** "pi lelystad", "azc Gilze": called by the town. */
function guardedTown({ tokens }: Reading, at: number, token: Token, type: Candidate['type']): Candidate | undefined {
  const next = tokens[at + 1];
  if (!guarded.test(token.key) || next === undefined || next.gap !== ' ') return undefined;
  return isDutchPlace(next.key) ? { from: at, to: at + 1, type, score: 4 } : undefined;
}

/** The last word of the capitalised name that begins at this word; one less than `from` without a name. */
function nameUntil({ tokens, blocked, text }: Reading, from: number, allowsPreposition: boolean): number {
  let to = from - 1;
  for (let at = from; at < from + 6; at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      blocked[at] !== 0 ||
      !/^\.? ?["']?$/.test(token.gap) ||
      (/[.!?]\s/.test(token.gap) && !/^(?:st|dr|mr|ds)$/.test(tokens[at - 1]?.key ?? ''))
    )
      break;
    const isName =
      (token.shape === 'capital' ||
        token.shape === 'initials' ||
        token.shape === 'mixed' ||
        (token.shape === 'upper' && token.shouted)) &&
      token.text.length > 1;
    const isQuoted = /["']$/.test(token.gap) && token.shape !== 'number';
    if ((isName || isQuoted) && !(at === from && neverNames.has(token.key) && !ARTICLES.has(token.key))) to = at;
    else if (
      !INNER.has(token.key) ||
      (token.key === 'bij' && !allowsPreposition) ||
      (token.key === 'in' && at === from) ||
      token.key === 'en'
    )
      break;
  }
  // An article alone is no name: "school De".
  if (to >= from && to === from && ARTICLES.has(tokens[to]?.key ?? '')) return from - 1;
  const last = tokens[to];
  const place = last === undefined ? null : /^,? locatie \p{Lu}\p{Ll}+/u.exec(text.slice(last.end, last.end + 40));
  return place ? to + 2 : to;
}

/** "Lindeborg College", "Sint-Alfonsuskerk", "Dr. Schaepmanhuis". */
function byEnding(reading: Reading, at: number, token: Token): Candidate | undefined {
  const { tokens, text } = reading;
  if (token.shape !== 'capital' || token.text.length > LONGEST_NOUN) return undefined;
  const before = tokens[at - 1];
  const isLater =
    before !== undefined &&
    token.gap === ' ' &&
    !token.opens &&
    (before.shape === 'capital' || before.shape === 'upper') &&
    !ARTICLES.has(before.key);
  if (schoolNames.test(token.text) && isLater && !neverNames.has(before.key) && !roles.has(before.key)) {
    return { from: nameFrom(tokens, at), to: at, type: 'school', score: 3.5 };
  }
  if (
    token.opens ||
    !institutionEndings.test(token.text) ||
    isListedWord(token.key) ||
    (isFamily(token.key) && !token.text.includes('-'))
  ) {
    const isOwn =
      /(?:huis|kerk|college|lyceum)$/.test(token.key) &&
      before !== undefined &&
      token.gap.trim() === '.' &&
      /^(?:dr|st|ds|mr|pater)$/.test(before.key);
    if (!isOwn || text === '') return undefined;
  }
  const article = keyBefore(reading, at);
  const isNamed =
    ARTICLES.has(article) ||
    isLater ||
    token.text.includes('-') ||
    tokens[at - 1]?.key === 'dr' ||
    tokens[at - 1]?.key === 'st';
  if (!isNamed || titles.has(article)) return undefined;
  return {
    from: nameFrom(tokens, at),
    to: at,
    type: /(?:college|lyceum)$/.test(token.key) ? 'school' : 'institution',
    score: 3,
  };
}

function nameFrom(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 4) {
    const here = tokens[from];
    const before = tokens[from - 1];
    if (here === undefined || before === undefined || here.opens || !/^\.? ?$/.test(here.gap)) break;
    if (before.shape !== 'capital' && before.shape !== 'initials' && !/^(?:dr|st|van|der|den)$/.test(before.key)) break;
    if (before.opens && isDutch(before.key)) break;
    from -= 1;
  }
  return from;
}

/** "bij De Lichtboei", "op het Goudriaan": a capitalised article inside a sentence, or "het" with an unknown word. */
function byArticle(reading: Reading, at: number, token: Token): Candidate | undefined {
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
  const isUnknown = !isDutch(next.key) && !isDutchPlace(next.key);
  const isNeuter = token.key === 'het' && /^(?:op|naar|bij|van)$/.test(before) && isUnknown && !next.shouted;
  return isNeuter ? { from: at, to: Math.max(at + 1, nameUntil(reading, at + 1, false)), type, score: 2.5 } : undefined;
}

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
