import { type Chunk } from './chunks.ts';
import {
  isDutch,
  isDutchPlace,
  isFamily,
  isForeignPlace,
  isGiven,
  isListedWord,
  isOtherGiven,
  isProperNoun,
} from './lexicon.ts';
import { isJoined, keyAfter, keyBefore, knownBehind, type Reading } from './reading.ts';
import { type Token } from './tokens.ts';
import { neverNames } from './vocabulary-common.ts';
import {
  closings,
  greetings,
  kin,
  naming,
  particles,
  personVerbs,
  roles,
  titles,
  workLabels,
} from './vocabulary-people.ts';

const ACTORS = /^(?:gemeenten?|provincies?|stadhuis|gemeentehuis|regio|veiligheidsregio|rechtbank|gerechtshof)$/;

/** Whether the words are the name of a municipality, a court or a region that acts. */
export const isActor = (reading: Reading, { from }: Chunk): boolean => ACTORS.test(keyBefore(reading, from));
const SPEAKING_PREPOSITIONS = new Set(
  'van bij met door voor aan over dat als tegen namens en of want omdat waar toen vanwege zonder'.split(' '),
);
const BRACKET_BEHIND =
  /^,? ?\((?:\d{1,2}(?![.:]\d)|[mvx]|geb|bijna|net|zijn|haar|hun|\d+ ?(?:jr|jaar))(?![\p{L}\p{N}])/u;
const NAMED_BEHIND = /^["']? (?:genoemd|noemt|noemen)/;
const CHAT_LINE = /^(?: \S{1,3})?:/;
const NAMES_ITSELF = /^(?:zich|hem|haar|zichzelf|m)$/;
const AGE_BEHIND = /^,? (?:van )?\d{1,2}(?=[\s,.)]|$)(?! (?:uur|euro|procent|keer|maal|min|km|meter))/;

/** How much the words themselves look like a name of somebody. */
export function formScore({ tokens }: Reading, { from, to }: Chunk): number {
  let score = 0;
  let contents = 0;
  let initials = false;
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.shape === 'initials') {
      initials = true;
      continue;
    }
    if (particles.has(token.key) && token.shape !== 'capital') {
      if (contents > 0 || at === from) score += 0.5;
      continue;
    }
    score += contents === 0 ? firstWord(token) : laterWord(token);
    contents += 1;
  }
  // "Alleen Jij Bepaalt": a title, unless it begins with a name.
  if (contents > 1 && !initials && isPlainStart(tokens[from])) score -= 1.5;
  if (initials) score += contents === 0 ? 0 : 2;
  const opening = tokens[from];
  // "Van Loenhout", "Ter Horst" inside a sentence; "Riet van de Wouw".
  if (opening && to > from && (opening.shape === 'particle' || (SURNAME_PARTICLE.test(opening.text) && !opening.opens)))
    score += 2;
  if (
    to - from >= 2 &&
    particles.has(tokens[from + 1]?.key ?? '') &&
    tokens[from + 1]?.shape !== 'capital' &&
    isGiven(opening?.key ?? '')
  )
    score += 1.5;
  return score;
}

// Letters that Dutch spelling does not use.
const FOREIGN_LETTER = /[ćčžšđşğıłńśźżąęăâîșțţñøåäőűýřě]/iu;
const foreignBonus = ({ text }: Token): number => (FOREIGN_LETTER.test(text) ? 1 : 0);
const VOWELLESS = /^[^aeiouy]+$/;

const isPlainStart = (token: Token | undefined): boolean =>
  token !== undefined &&
  isListedWord(token.key) &&
  !isGiven(token.key) &&
  !isFamily(token.key) &&
  !particles.has(token.key);

const SURNAME_PARTICLE = /^(?:Van|Ter|Ten|El|Al|Ben|Ait|Da|Dos|Della|Von)$/;

function firstWord(token: Token): number {
  const { key, opens } = token;
  if (token.shape === 'foreign') return 3;
  if (isGiven(key)) return givenScore(token);
  if (isDutchPlace(key)) return isFamily(key) || isOtherGiven(key) ? 0.5 : 0;
  if (isListedWord(key)) return isFamily(key) && !opens ? 0.5 : 0;
  if (isDutch(key)) return isFamily(key) ? (opens ? 1 : 1.5) : opens ? 0 : 0.25;
  if (isThing(key) || VOWELLESS.test(key)) return 0;
  if (isFamily(key) || isOtherGiven(key)) return 2 + foreignBonus(token);
  if (isProperNoun(key)) return 1;
  if (isForeignPlace(key)) return opens ? 1.25 : 1.75;
  return (opens ? 1.5 : 2) + foreignBonus(token);
}

function givenScore({ key, opens }: Token): number {
  // "Kees-Jan": both halves may be words, together they are a name.
  if (key.includes('-') && key.split('-').every(isGiven)) return 3;
  if (isListedWord(key)) return opens ? 0.75 : 2;
  return isDutchPlace(key) ? 1.5 : 3;
}

// Heads of compounds that name measures, meetings and things, whatever stands in front.
const THING =
  /.{3}(?:regeling|methode|methodiek|aanpak|ramp|model|wet|norm|zaak|fonds|prijs|dag|week|maand|jaar|plan|project|programma|lijst|kaart|code|test|toets|scan|desk|punt|team|groep|raad|bank|dienst|kamer|commissie|akkoord|verdrag|protocol|convenant|nr|subsidie|toeslag|uitkering|gelden|pact|tafel|portaal|loket|bijeenkomst|overleg|beraad|conferentie|congres|symposium|training|cursus|beleid|visie|nota|brief|bericht|krant|nieuws|gids|wijzer|monitor|index|register|systeem|netwerk|platform|app|site|pagina|instrument|formulier|rapport|onderzoek|studie|poule|cup|loop|tocht|feest|viering|festival|talig|media|crisis|oorlog|affaire|debat|kabinet|fractie|partij|bond|corporatie|stichting|instituut|ministerie|inspectie|autoriteit|meter|scope|ware|box|hub|lab|net|line|tech)$/;
const isThing = (key: string): boolean => key.length < 40 && THING.test(key);

function laterWord({ key }: Token): number {
  if (isGiven(key) && !isListedWord(key)) return 1.5;
  if (isFamily(key)) return isListedWord(key) ? 1 : 1.5;
  if (isDutch(key)) return isListedWord(key) ? -0.5 : 0;
  return isDutchPlace(key) ? 0.25 : 1;
}

/** How much the words around it speak for a name of somebody. */
export function contextScore(reading: Reading, { from, to }: Chunk, form: number): number {
  const { tokens, text } = reading;
  const first = tokens[from];
  const last = tokens[to];
  if (first === undefined || last === undefined) return 0;
  let score = beforeScore(reading, from, first);
  const behind = text.slice(last.end, last.end + 12);
  const isAged = knownBehind(reading, last.end, 'age', 5) !== undefined && !/^ (?:op|in|over|na)/.test(behind);
  if (BRACKET_BEHIND.test(behind) || (form > 0.5 && isAged) || (form >= 1.5 && AGE_BEHIND.test(behind))) score += 2;
  else if (knownBehind(reading, last.end, 'birthdate')) score += 3;
  const after = keyAfter(reading, to);
  if (NAMED_BEHIND.test(behind)) score += 3;
  if (isAddressed(reading, from, last)) score += 1.5;
  if (isSignature(reading, from, last)) score += 2;
  // The writer of a line in a copied chat.
  if (CHAT_LINE.test(behind) && /[\]\n]/.test(first.gap) && !isDutch(first.key)) score += 1.5;
  if (personVerbs.has(after)) score += form >= 0.75 && first.opens && isGiven(first.key) ? 1.5 : 1;
  if (NAMES_ITSELF.test(keyBefore(reading, from)) && /^(?:noem|laat|laten)/.test(after)) score += 4;
  return score;
}

function beforeScore(reading: Reading, from: number, first: Token): number {
  const { tokens } = reading;
  const previous = tokens[from - 1];
  if (previous === undefined) return 0;
  if (!isJoined(first)) return afterLabel(previous, first);
  // "mr. drs. Jansen", "familie de Bruin", "moeder, mw. X".
  let at = from - 1;
  while (at > 0 && from - at < 4 && particles.has(tokens[at]?.key ?? '') && isJoined(tokens[at])) at -= 1;
  const marker = tokens[at]?.key ?? '';
  const direct = previous.key;
  if (titles.has(marker)) return 4;
  if (naming.has(marker)) return 4;
  // "wethouder Jeugd": a field of work, not a name.
  if (roles.has(direct)) return isListedWord(first.key) && !isGiven(first.key) && !isFamily(first.key) ? 1 : 3;
  // "De Kleine Kapitein" is a school.
  if (kin.has(direct)) return RANK.test(direct) && previous.shape === 'capital' && !previous.opens ? 0.5 : 3;
  if (MATTER.test(direct) && !(isListedWord(first.key) && !isFamily(first.key))) return 1.5;
  if (greetings.has(direct) || closings.has(direct)) return 3;
  if (!isDutch(first.key) && namedShortlyBefore(reading, from)) return 2.5;
  if (direct === 'ben' && keyBefore(reading, from, 2) === 'ik' && !isListedWord(first.key)) return 2;
  if (NAMES_ITSELF.test(direct) && /^noem/.test(keyBefore(reading, from, 2))) return 4;
  if (CARS.test(direct)) return -3;
  if (/^(?:de|die|onze)$/.test(direct) && isFamilyPlural(first.key)) return 1.5;
  // "de Fraudehelpdesk", "een Vivaro": people have no article, unless in the plural.
  if (/^(?:de|het|een)$/.test(direct) && !isGiven(first.key) && !isFamily(first.key)) return -1;
  if (SPEAKING_PREPOSITIONS.has(direct)) return 0.25;
  return 0;
}

function afterLabel(previous: Token, first: Token): number {
  const mark = first.gap.trim();
  if (mark === ':' && (naming.has(previous.key) || kin.has(previous.key) || titles.has(previous.key))) return 4;
  if (mark === ':' && (workLabels.has(previous.key) || roles.has(previous.key))) return 2;
  if (
    (mark === ',' || mark === '' || mark === '!' || mark === '-') &&
    (closings.has(previous.key) || (greetings.has(previous.key) && mark === ','))
  )
    return 3;
  if ((mark === '(' || mark === ',') && (kin.has(previous.key) || roles.has(previous.key))) return 2;
  return 0;
}

const CARS =
  /^(?:audi|bmw|mercedes|volkswagen|vw|opel|ford|renault|peugeot|citroen|fiat|seat|skoda|volvo|toyota|mazda|nissan|honda|suzuki|kia|hyundai|mitsubishi|tesla|dacia|iveco|mini|jeep|porsche|zwarte|witte|grijze|rode|blauwe|zilveren)$/;

/** "de Vossen", "de Boertjes", "de Demirovi\u0107en": a family by its name in the plural. */
function isFamilyPlural(key: string): boolean {
  const stem = /^(.{3,}?)(?:'?s|'?en|tjes|jes|etjes)$/.exec(key)?.[1];
  if (stem === undefined) return false;
  const single = stem.replace(/([bdfgklmnprst])\1$/, '$1');
  return [stem, single, single.replace(/v$/, 'f'), single.replace(/z$/, 's')].some(
    (name) => isFamily(name) && name.length > 2,
  );
}

const RANK = /^(?:kleine|oudste|jongste|middelste)$/;
const MATTER =
  /^(?:zaak|zaken|dossier|dossiers|aanpak|melding|zitting|verhoor|huisbezoek|bespreking|casusbespreking|casussen|stavaza|terugkoppeling|kwestie|nabespreking|beschikking|uithuisplaatsing)$/;
const NAMING_REACH = 5;

/** "heet volgens haar ketting Darina", "noemt zich Marko": a naming verb a few words back, nothing but words between. */
function namedShortlyBefore(reading: Reading, from: number): boolean {
  for (let step = 1; step <= NAMING_REACH; step += 1) {
    const key = keyBefore(reading, from, step);
    if (key === '') return false;
    if (naming.has(key)) return true;
  }
  return false;
}

/** Whether a single capitalised word is one that never is a name. */
export const isNever = (tokens: readonly Token[], { from, to }: Chunk): boolean =>
  from === to && neverNames.has(tokens[from]?.key ?? '');

const INSIDE = /^(?:in|te|uit|vanuit|nabij|omgeving)$/;

/** "in Ede": what stands behind these is a place, even when people are called so. */
export const isPlaced = (reading: Reading, { from, to }: Chunk): boolean =>
  from === to && INSIDE.test(keyBefore(reading, from)) && isDutchPlace(reading.tokens[from]?.key ?? '');

const SIGNED = /^[^\p{L}\p{N}]*$/u;

/** A name alone at the end of a message of more than a few words. */
export function isSignature({ tokens, text }: Reading, from: number, last: Token): boolean {
  return (
    from > 2 &&
    (tokens[from]?.opens ?? false) &&
    tokens.at(-1) === last &&
    SIGNED.test(text.slice(last.end, last.end + 20))
  );
}

const ASKING =
  /^, ?(?:wil|kun|kan|heb|ben|weet|zou|ik|jij|je|graag|dank|kijk|bel|mail|stuur|pak|noteer|fijn|mooi|goed|neem|doe|laat|vraag|mag|hoe|wat|zie|kom|ga)(?![\p{L}\p{N}])/u;

/** "Wim, jij had toch dat dossier": somebody in the conversation. */
export function isAddressed({ tokens, text }: Reading, from: number, last: Token): boolean {
  return (
    (tokens[from]?.opens ?? false) &&
    tokens[from] === last &&
    !isListedWord(last.key) &&
    ASKING.test(text.slice(last.end, last.end + 12))
  );
}
