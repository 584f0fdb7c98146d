import { type Chunk } from './chunks.ts';
import { isDutch, isFamily, isGiven, isListedWord } from './lexicon.ts';
import { isAddressed, isSignature } from './people-position.ts';
import { slotScore } from './people-slot.ts';
import { isCompoundRole } from './professionals.ts';
import { isJoined, keyAfter, keyBefore, knownBehind, type Reading } from './reading.ts';
import { type Token } from './tokens.ts';
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
import { wordSurnames } from './vocabulary-sentences.ts';

const BRACKET_BEHIND =
  /^,? ?\((?:\d{1,2}(?![.:]\d)|[mvx]|geb|bijna|net|zijn|haar|hun|\d+ ?(?:jr|jaar))(?![\p{L}\p{N}])/u;
const NAMED_BEHIND = /^["']? (?:genoemd|noemt|noemen|genaamd|geheten|te heten)/;
const SURNAME_FIRST = /^, ?(?:\p{Lu}\.){1,4}(?=[\s,;)]|$)/u;
const ECHOED = /^ ?\([\p{L} ,]{0,14}(?:zo heet|heet ze|heet hij|zo noem|zijn naam|haar naam)/u;
const STAGE = /^(?:Lil|Lil'|MC|Mc|DJ|Dj|Big|Young|Yung|Kid|Don)$/;
const DOES =
  /^(?:belde|belt|zegt|zei|wil|wilde|heeft|komt|kwam|woont|weigert|vertelt|vertelde|vindt|zit|weet|mailt|mailde|appt|vroeg|vraagt|gaf|meldt|meldde)$/;
const CHAT_LINE = /^(?: \S{1,3})?:/;
const NAMES_ITSELF = /^(?:zich|hem|haar|zichzelf|m)$/;
const AGE_BEHIND = /^,? (?:van )?\d{1,2}(?=[\s,.)]|$)(?! (?:uur|euro|procent|keer|maal|min|km|meter))/;

/** How much the words around it speak for a name of somebody. */
export function contextScore(reading: Reading, { from, to }: Chunk, form: number): number {
  const { tokens, text } = reading;
  const first = tokens[from];
  const last = tokens[to];
  if (first === undefined || last === undefined) return 0;
  const announced = beforeScore(reading, from, first);
  // Where a name is announced its place in the sentence adds nothing.
  let score = announced === 0 ? slotScore(reading, from, to) * (form < 0.5 ? 0.5 : 1) : announced;
  const behind = text.slice(last.end, last.end + 12);
  const isAged = knownBehind(reading, last.end, 'age', 5) !== undefined && !/^ (?:op|in|over|na)/.test(behind);
  if (BRACKET_BEHIND.test(behind) || (form > 0.5 && isAged) || (form >= 1.5 && AGE_BEHIND.test(behind))) score += 2;
  else if (knownBehind(reading, last.end, 'birthdate')) score += 3;
  const after = keyAfter(reading, to);
  if (NAMED_BEHIND.test(behind) || ECHOED.test(text.slice(last.end, last.end + 30))) score += 3;
  // "Lil Schorpioen", "MC Tijger".
  if (to > from && STAGE.test(first.text)) score += 3;
  // "Zwanenburg, Q. is niet verschenen."
  if (SURNAME_FIRST.test(behind) && !isListedWord(first.key)) score += 3;
  if (isAddressed(reading, from, last)) score += 1.5;
  if (isSignature(reading, from, last)) score += 2;
  // The writer of a line in a copied chat.
  if (CHAT_LINE.test(behind) && /[\]\n]/.test(first.gap) && !isDutch(first.key)) score += 1.5;
  if (personVerbs.has(after) && first.opens && wordSurnames.has(first.key) && DOES.test(after)) score += 0.5;
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
  if (roles.has(direct) || (isCompoundRole(direct) && !direct.endsWith('team')))
    return isListedWord(first.key) && !isGiven(first.key) && !isFamily(first.key) ? 1 : 3;
  // "De Kleine Kapitein" is a school.
  if (kin.has(direct)) return RANK.test(direct) && previous.shape === 'capital' && !previous.opens ? 0.5 : 3;
  if (MATTER.test(direct) && !(isListedWord(first.key) && !isFamily(first.key))) return 1.5;
  if (greetings.has(direct) || closings.has(direct)) return 3;
  if (/^(?:ene|zekere)$/.test(direct)) return 3;
  if (
    /^(?:is|luidt|was)$/.test(direct) &&
    /^(?:naam|roepnaam|voornaam|achternaam|bijnaam)$/.test(keyBefore(reading, from, 2))
  )
    return 4;
  if (!isDutch(first.key) && namedShortlyBefore(reading, from)) return 2.5;
  if (direct === 'ben' && keyBefore(reading, from, 2) === 'ik' && !isListedWord(first.key)) return 2;
  if (NAMES_ITSELF.test(direct) && keyBefore(reading, from, 2).startsWith('noem')) return 4;
  if (CARS.test(direct)) return -3;
  if (/^(?:de|die|onze)$/.test(direct) && isFamilyPlural(first.key)) return 2;
  // "de Fraudehelpdesk", "een Vivaro": people have no article, unless in the plural.
  if (direct === 'de' && wordSurnames.has(first.key)) return 0;
  if (/^(?:de|het|een)$/.test(direct) && (isListedWord(first.key) || (!isGiven(first.key) && !isFamily(first.key))))
    return -1;
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
