import { type Candidate } from './candidates.ts';
import { fold } from './fold.ts';
import { isDutch, isFamily, isGiven, isListedWord } from './lexicon.ts';
import { type Frame, listFrames } from './people-listed.ts';
import { type Reading } from './reading.ts';
import { neverNames } from './vocabulary-common.ts';
import { kin, roles, titles } from './vocabulary-people.ts';

const SURE = 5;

const NAME = String.raw`([\p{L}][\p{L}'-]{2,20})`;
const SMALL = String.raw`(?:(?:van|de|den|der|ten|ter|te|el|al|in|op|'t|von|v\.?d\.?) ){1,3}`;
const MONTHS = '(Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December)';
const LEFT =
  'weg|weggelopen|vermist|verdwenen|spoorloos|terug|thuis|thuisgekomen|opgepakt|aangehouden|gezien|gesignaleerd|opgedoken|komen opdagen|bereikbaar|zwanger';

const isAnyName = (key: string): boolean => isGiven(key) || (!isDutch(key) && !neverNames.has(key));
const isLowerGiven = (key: string): boolean => isGiven(key) && !kin.has(key) && !neverNames.has(key);

const ANYBODY =
  /^(?:iedereen|men|jeugd|bezoek|familie|betrokkene|precies|eigenlijk|vervolgens|dus|jouw|iets|diegene|degene|zoiets|client|verdachte|straks|tegenwoordig|ieder|elk|elke|(?:som|vroeg|lat)\p{L}+)$/u;

const FRAMES: readonly Frame[] = [
  // "weet iemand waar merel uithangt"
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})waar ${NAME} (?:nu |ergens |'s nachts |zich )?(?:uithangt|uithing|uitspookt|slaapt|woont|logeert|verblijft|ophoudt|schuilt|gebleven|naartoe|heen is|is gebleven|is(?=[?.!]|$))`,
      'dgiu',
    ),
    // Only somebody can: without an article even an ordinary word is a name here.
    isName: (key) => !neverNames.has(key) && !kin.has(key) && !titles.has(key) && !roles.has(key) && !ANYBODY.test(key),
  },
  // "roos is weer gezien met …", "storm is sinds gisteren niet thuisgekomen"
  {
    pattern: new RegExp(String.raw`(?:^|[.!?\n] ?|: )${NAME} (?:is|was) (?:\p{L}+ ){0,5}?(?:${LEFT})(?!\p{L})`, 'dgiu'),
    isName: isLowerGiven,
  },
  // "Juni is sinds gisteren niet thuisgekomen", "bij April": no month has a capital inside a sentence.
  {
    pattern: new RegExp(
      String.raw`(?:^|[.!?\n] ?|: )${MONTHS} (?:(?:is|was) (?:\p{L}+ ){0,4}?(?:${LEFT})|(?:belde|belt|zegt|zei|wil|wilde|weigert|woont|slaapt|vertelt|huilt|appt|appte|blowt|durft)(?!\p{L}))`,
      'dgu',
    ),
    isName: () => true,
  },
  {
    pattern: new RegExp(
      String.raw`(?<=\p{Ll},? )(?:bij|met|aan|door|heet|genaamd|dat|vriendin|zusje|dochter|meisje|moeder) ${MONTHS}(?! ?\d|\p{L}|-| (?:en|of|t\/m|tot) \p{L}+ ?\d)`,
      'dgu',
    ),
    isName: () => true,
  },
  // "ze noemen hem de Slager"
  {
    pattern:
      /(?<!\p{L})(?:noem(?:en|t|den|de)?|kennen) (?:ze |we |zij |iedereen |allemaal )?(?:hem|haar|'m|h'm|d'r|zichzelf|zich)(?: (?:hier|allemaal|altijd|gewoon|ook|op straat|in de wijk|alleen|als|zelf)){0,2} ["']?((?:de|den|d'n|die|ome|lange|kleine|dikke) \p{Lu}[\p{L}'-]{2,20})/dgu,
    isName: () => true,
  },
  // "t gaat om bakker, je weet wel"
  {
    pattern:
      /(?<!\p{L})(?:gaat (?:om|over)|(?:had|heb|hoor) (?:net )?(?:van|over)|bedoel|ken je) (\p{L}[\p{L}'-]{2,20}),? (?:je weet wel|weet je wel|weet je nog|je weet nog|die van de |van de (?:overlast|melding|honden|brand)|niet de )/dgiu,
    isName: (key) => isFamily(key) || isAnyName(key),
  },
  // "dat joch kaylano"
  {
    pattern:
      /(?<!\p{L})(?:joch|gast|gozer(?:tje)?|knul|knaap|ventje|meid|meissie|meiske|jochie|gassie|mannetje|dametje|grietje|chick) (\p{Ll}[\p{L}'-]{2,20})(?= (?:die|dat|heeft|is|was|zit|wil|woont|komt|staat|en|van|met|weer|stond)(?!\p{L})|[,.!?\n]|$)/dgu,
    isName: (key) => !isDutch(key) && !neverNames.has(key),
  },
  // "die van ter haar", "de zoon van bolt"
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:die|die kleine|die jongens|de oudste|de jongste|z'n oudste|zoon|zoontje|dochter|dochtertje|broer|zus|moeder|vader|oma|opa|ex|vrouw) van (${SMALL}\p{L}[\p{L}'-]{2,20})(?= (?:heeft|hebben|is|zijn|zit|zitten|stond|stonden|was|waren|kwam|kwamen|wil|woont|en)(?!\p{L})|[,.!?\n]|$)`,
      'dgu',
    ),
    isName: (key, text) =>
      /^(?:ten|ter|van d|v\.?d|el|al|'t)/i.test(text) && (/^te[nr]/i.test(text) || isFamily(key) || !isDutch(key)),
  },
  // "de heer Ten Have", "mevr Te Velde"
  {
    pattern:
      /(?<!\p{L})(?:[Dd]e heer|[Dd]hr|[Mm]evrouw|[Mm]evr|[Mm]w|[Mm]eneer|[Ff]am|[Ff]amilie|[Gg]ezin)\.? ((?:(?:[Vv]an|[Dd]e[nr]?|[Tt]e[nr]?|[Ee]l|[Aa]l|[Ii]n|[Oo]p|'t) ){1,3}\p{Lu}[\p{L}'-]{2,20})/dgu,
    isName: () => true,
  },
  // "Hoe verwijs ik T. door", "is T. al gebeld"
  {
    pattern:
      /(?<=\p{Ll},? )(\p{Lu}\.)(?= (?:uit|door|is|was|heeft|woont|zit|wil|wilde|komt|kwam|kreeg|zegt|weigert|al|weer|naar (?:huis|school)|en (?:haar|zijn|z'n|d'r))(?!\p{L}))(?<=(?:ik|dat|omdat|als|of|met|voor|bij|van|om|aan|is|heeft|waar|toen|wil|kan|moet|en) \p{Lu}\.)/dgu,
    isName: () => true,
  },
  // "kan mo even gebeld worden"
  {
    pattern:
      /(?<!\p{L})(?:kan|wil|mag|moet|zou) (\p{L}[\p{L}'-]{1,20}) (?:ff |even |vandaag |nog |weer |morgen )?(?:terug)?(?:gebeld|geappt|opgehaald|gehoord|gesproken|geholpen|weggebracht) worden/dgiu,
    isName: isAnyName,
  },
  // "Re: Hagedoorn / verlenging"
  {
    pattern:
      /(?:^|\n)(?:(?:[Ii]nzake|[Bb]etreft|[Oo]nderwerp|[Rr][Ee]|[Ff][Ww][Dd]?|[Aa]w|[Dd]oorst)\.?: ?)+(\p{Lu}\p{Ll}[\p{L}'-]{1,20})(?=,| ?\/| [-–] )/dgu,
    isName: (key) => isFamily(key) || isGiven(key) || !isDutch(key),
  },
  // "Roosje v. T."
  {
    pattern:
      /(?<!\p{L})(\p{Lu}\p{Ll}[\p{L}'-]{1,20} (?:v\.?|van|v\.? ?d\.?|de|el|al|ten|ter) (?:\p{Lu}\. ?){1,2})(?!\p{L}{2})/dgu,
    isName: (_, text) => !neverNames.has(fold(text.slice(0, text.indexOf(' ')))),
  },
  // "Memo zoals ie zelf zegt", "koos werkeloos zo noemen ze hem"
  {
    pattern: /(?<!\p{L})(\p{Lu}\p{Ll}{2,20}),? zoals (?:ie|hij|ze|zij) (?:zelf )?(?:zegt|heet|zich noemt)/dgu,
    isName: () => true,
  },
  {
    pattern:
      /(?:^|[.,;:!?\n] ?)["']?(\p{L}[\p{L}'-]{1,20}(?: \p{L}[\p{L}'-]{1,20}){0,2})["']?,? (?:zo|dus) (?:noem(?:en|t|de|den)|heet(?:te)?) (?:ze|we|iedereen|hij|zij|ie|die)(?: (?:hem|haar|'m|zich|hier|op|nu)|[,.]|$)/dgiu,
    isName: (key) => !neverNames.has(key),
  },
  // "fleur en storm (4 en 6)"
  {
    pattern:
      /(?<!\p{L})(\p{L}[\p{L}'-]{2,20}(?:, \p{L}[\p{L}'-]{2,20}){0,3} (?:en|&) \p{L}[\p{L}'-]{2,20}) \(\d{1,2}(?:, \d{1,2}){0,3} (?:en|&) \d{1,2}(?: jaar| jr)?\)/dgiu,
    isName: (_, text) => text.split(/, | en | & /).every((word) => isLowerGiven(fold(word))),
  },
];

/** People told of in ways that give away that a name follows, also where the name is an ordinary word or a month. */
export function toldPeople(reading: Reading): Candidate[] {
  const found = spelledPeople(reading);
  for (const { pattern, isName } of [...FRAMES, ...listFrames]) {
    for (const match of reading.text.matchAll(pattern)) {
      const range = match.indices?.[1];
      const text = match[1] ?? '';
      const key = fold(text.slice(text.lastIndexOf(' ') + 1));
      if (range === undefined || !isName(key, text)) continue;
      found.push(...asWords(reading, range[0], range[1]));
    }
  }
  return found;
}

/** "M o h a m e d", "S-a-r-a": letters that together are a name and no word. */
function spelledPeople(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const match of reading.text.matchAll(SPELLED)) {
    const name = fold(match[0].replace(/[^\p{L}]/gu, ''));
    const ahead = reading.text.slice(Math.max(0, match.index - 24), match.index);
    // "t.a.v.", "i.o.m.": short rows with full stops are abbreviations.
    const isLong = name.length > (match[1] === '.' ? 4 : 3);
    const isKnown = isLong && (isGiven(name) || isFamily(name)) && !isListedWord(name);
    if (isKnown || (ANNOUNCES.test(ahead) && !isDutch(name) && name.length > 2))
      found.push(...asWords(reading, match.index, match.index + match[0].length));
  }
  return found;
}
const SPELLED = /(?<![\p{L}\d.-])\p{L}([ .-])\p{L}(?:\1\p{L}){1,14}(?![\p{L}\d])/gu;
const ANNOUNCES = /(?:heet|naam|naam is|gespeld|spel|spelling|genaamd|genoemd)[ :=("']{1,3}$/i;

/** The words between two offsets, as one name. */
function asWords({ tokens }: Reading, start: number, end: number): Candidate[] {
  const inside: number[] = [];
  for (const [at, token] of tokens.entries()) if (token.start >= start && token.end <= end) inside.push(at);
  const [from, to] = [inside[0], inside.at(-1)];
  if (from === undefined || to === undefined) return [];
  return [{ from, to, type: 'person', score: SURE, firm: true }];
}
