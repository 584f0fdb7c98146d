import { type Candidate } from './candidates.ts';
import { isDutch, isDutchPlace, isFamily, isGiven, isListedWord } from './lexicon.ts';
import { byArticle } from './organisation-article.ts';
import { byBrand, byLowerNoun } from './organisation-brand.ts';
import { ARTICLES, nameUntil } from './organisation-name.ts';
import { keyBefore, type Reading } from './reading.ts';
import { type Token } from './tokens.ts';
import { neverNames } from './vocabulary-common.ts';
import { roles, titles } from './vocabulary-people.ts';
import { guarded, institutionEndings, institutionNouns, schoolNames, schoolNouns, spots } from './vocabulary-places.ts';

const LONGEST_NOUN = 32;
// Too common to be followed by the name of just one of them, unless the name has its own article.
const LOOSE =
  /^(?:school|scholen|gemeente|huis|groep|dienst|boot|hal|centrum|club|bar|kas|zaak|bureau|so|pro|brede|openbare|kerk|inrichting|instelling|kermis|park|kamp|station|haven|terrein|plein|bedrijf|firma|stadhuis|gemeentehuis|raadhuis|politiebureau)$/;

/** Schools, institutions and spots: a noun with a name behind it, or a name that says itself what it is. */
export function organisations(reading: Reading): Candidate[] {
  const { tokens, blocked } = reading;
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || blocked[at] !== 0) continue;
    const candidate =
      byNoun(reading, at, token) ??
      byEnding(reading, at, token) ??
      byArticle(reading, at, token) ??
      byLowerNoun(reading, at, token) ??
      byBrand(reading, at, token);
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

const CARE = /^(?:ziekenhuis|kliniek|kerk|moskee|hotel|opvang|gasthuis|hospitaal)$/;

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
  if (CARE.test(token.key) && isLater && !neverNames.has(before.key) && !before.opens) {
    return { from: nameFrom(tokens, at), to: at, type: 'institution', score: 3 };
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
