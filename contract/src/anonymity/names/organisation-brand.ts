import { type Candidate } from './candidates.ts';
import { isDutch, isDutchPlace, isFamily, isGiven, isListedWord } from './lexicon.ts';
import { isJoined, keyBefore, type Reading } from './reading.ts';
import { type Token } from './tokens.ts';
import { neverNames } from './vocabulary-common.ts';
import { personVerbs, roles, workplaces } from './vocabulary-people.ts';
import {
  careBrands,
  institutionNouns,
  schoolAbbreviations,
  schoolBrands,
  schoolNouns,
  spots,
} from './vocabulary-places.ts';

const BEFORE = /^(?:bij|van|naar|op|in|door|via|met|aan|het|de)$/;
const TIED =
  /^(?:behandeling|behandeld|opgenomen|geplaatst|aangemeld|client|cliente|patient|begeleiding|begeleid|hulp|woont|wonen|verblijft|werkt|werkte|stage|dagbesteding|ambulant|traject|therapie|bekend|onderzocht|logeert|verbleef|zit|zat|beschermd|uitgeplaatst|crisisplek|plek|baan|baantje|lid)$/;
const TIED_REACH = 4;

/** Organisations that say by nothing in their name what they are: well-known ones, and where somebody stays or works. */
export function byBrand(reading: Reading, at: number, token: Token): Candidate | undefined {
  if (token.shouted || token.shape === 'number') return undefined;
  const before = keyBefore(reading, at);
  if (schoolBrands.has(token.key) && BEFORE.test(before)) return { from: at, to: at, type: 'school', score: 2.5 };
  if (careBrands.has(token.key) && BEFORE.test(before)) return { from: at, to: at, type: 'institution', score: 2.5 };
  return isTied(reading, at, token, before) ? { from: at, to: at, type: 'institution', score: 2.5 } : undefined;
}

/** "onder behandeling bij Karakter": an ordinary word with a capital, where only an organisation can stand. */
function isTied(reading: Reading, at: number, token: Token, before: string): boolean {
  if (token.shape !== 'capital' || token.opens || token.text.length < 4 || before !== 'bij') return false;
  const { key } = token;
  if (!isDutch(key) || isGiven(key) || isDutchPlace(key) || neverNames.has(key)) return false;
  if (roles.has(key) || workplaces.has(key)) return false;
  for (let step = 2; step <= TIED_REACH; step += 1) {
    const earlier = keyBefore(reading, at, step);
    if (earlier === '') return false;
    if (TIED.test(earlier)) return true;
  }
  return false;
}

const PREPOSITION = /^(?:bij|van|naar|op|in|uit|vanuit|voor|achter|naast)$/;
const ARTICLE = /^(?:de|het|'t|den|la|le)$/;
const SAINT = /^(?:sint|st)$/;
const NOT_A_NAME =
  /^(?:en|of|in|op|van|bij|met|om|te|is|was|niet|wel|de|het|een|die|dat|als|want|maar|waar|hij|zij|ze|ik|we|er|nog|ook|al|kan|moet|gaat|wil|heeft|zijn|haar|hun|deze|dit|juf|meester|leraar|docent|directeur|politie)$/;
const LOOSE =
  /^(?:school|scholen|huis|groep|dienst|hal|centrum|club|bar|zaak|kas|kerk|station|terrein|plein|kantoor|gemeente|zorg|kamp|strand|handel|transport|service|opvang|park|dagbesteding|bureau|bedrijf|haven|praktijk|winkel|instelling|voorziening|ziekenhuis)$/;

/** "obs de klimop", "snackbar het hoekje", "garage van dijk": names typed in lower case behind a noun without article. */
export function byLowerNoun(reading: Reading, at: number, token: Token): Candidate | undefined {
  const { tokens } = reading;
  const next = tokens[at + 1];
  if (next === undefined || next.gap !== ' ' || next.opens || next.shape !== 'lower' || reading.blocked[at + 1] !== 0)
    return undefined;
  const isSchool = schoolAbbreviations.has(token.key);
  const type = isSchool || schoolNouns.test(token.key) ? 'school' : spots.test(token.key) ? 'place' : 'institution';
  if (!isSchool) {
    if (LOOSE.test(token.key) || !PREPOSITION.test(keyBefore(reading, at))) return undefined;
    if (type === 'institution' && !institutionNouns.test(token.key)) return undefined;
  }
  const family = next.key === 'van' ? tokens[at + 2] : undefined;
  if (family !== undefined && isFamily(family.key) && family.gap === ' ')
    return { from: at, to: at + 2, type, score: 3 };
  const hasHead = ARTICLE.test(next.key) || SAINT.test(next.key);
  const noun = tokens[hasHead ? at + 2 : at + 1];
  if (noun === undefined || !isJoined(noun) || noun.shape === 'number' || NOT_A_NAME.test(noun.key)) return undefined;
  if (personVerbs.has(noun.key) || roles.has(noun.key)) return undefined;
  if (hasHead && noun.key.length > 2) return { from: at, to: at + 2, type, score: 3 };
  const isUnknown = !isDutch(noun.key) || isDutchPlace(noun.key) || (isGiven(noun.key) && !isListedWord(noun.key));
  return isUnknown && noun.key.length > 2 && !neverNames.has(noun.key)
    ? { from: at, to: at + 1, type, score: isSchool ? 3 : 2.5 }
    : undefined;
}
