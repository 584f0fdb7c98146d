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
import { type Reading } from './reading.ts';
import { type Token } from './tokens.ts';
import { particles } from './vocabulary-people.ts';
import { wordSurnames } from './vocabulary-sentences.ts';

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
  // "M. el K."
  if (initials && contents === 0 && to > from) score += 2.5;
  // "Alleen Jij Bepaalt": a title, unless it begins with a name.
  if (contents > 1 && !initials && isPlainStart(tokens[from])) score -= 1.5;
  if (initials && contents > 0) score += isNumbering(tokens[from], tokens[to]) ? 0.5 : 2.5;
  const opening = tokens[from];
  // "Van Loenhout", "Ter Horst" inside a sentence; "Riet van de Wouw".
  // "De Boer wil niet."
  if (opening?.text === 'De' && opening.opens && to === from + 1 && isSurname(tokens[to])) score += 2;
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

/** "A. Opening": a letter that numbers a line. */
const isNumbering = (first: Token | undefined, last: Token | undefined): boolean =>
  first !== undefined &&
  last !== undefined &&
  first.opens &&
  first.text.length === 2 &&
  isListedWord(last.key) &&
  !isFamily(last.key);

const isPlainStart = (token: Token | undefined): boolean =>
  token !== undefined &&
  isListedWord(token.key) &&
  !isGiven(token.key) &&
  !isFamily(token.key) &&
  !particles.has(token.key);

const isSurname = (token: Token | undefined): boolean =>
  token !== undefined && (wordSurnames.has(token.key) || (isFamily(token.key) && !isDutch(token.key)));

const SURNAME_PARTICLE = /^(?:Van|Ter|Ten|El|Al|Ben|Ait|Da|Dos|Della|Von)$/;

function firstWord(token: Token): number {
  const { key, opens } = token;
  if (token.shape === 'foreign') return 3;
  if (isGiven(key)) return givenScore(token);
  if (isDutchPlace(key)) return isFamily(key) || isOtherGiven(key) ? 0.5 : 0;
  if (wordSurnames.has(key)) return opens ? 0.75 : 1.75;
  if (isListedWord(key)) return isFamily(key) && !opens ? 1 : 0;
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
  /.{3}(?:regeling|methode|methodiek|aanpak|ramp|model|wet|norm|zaak|fonds|prijs|dag|week|maand|jaar|plan|project|programma|lijst|kaart|code|test|toets|scan|desk|punt|team|groep|raad|bank|dienst|kamer|commissie|akkoord|verdrag|protocol|convenant|nr|subsidie|toeslag|uitkering|gelden|pact|tafel|portaal|loket|bijeenkomst|overleg|beraad|conferentie|congres|symposium|training|cursus|beleid|visie|nota|brief|bericht|krant|nieuws|gids|wijzer|monitor|index|register|systeem|netwerk|platform|app|site|pagina|instrument|formulier|rapport|onderzoek|studie|poule|cup|loop|tocht|feest|viering|festival|talig|media|crisis|oorlog|affaire|debat|kabinet|fractie|partij|bond|corporatie|stichting|instituut|ministerie|inspectie|autoriteit|meter|scope|ware|box|hub|lab|net|line|tech|nummer|adres|verslag|termijn|proces|traject|middel|stukken|document|voorstel|opdracht|controle|bezoek|dossier|formulieren|plicht|beheer|gebruik|zaken|sessie|ronde|wijziging|inschrijving|verhuur|recht|rechtspraak|inspectie)$/;
const isThing = (key: string): boolean => key.length < 40 && THING.test(key);

function laterWord({ key }: Token): number {
  if (isGiven(key) && !isListedWord(key)) return 1.5;
  if (isFamily(key)) return isListedWord(key) ? 1 : 1.5;
  if (isDutch(key)) return isListedWord(key) ? -0.5 : 0;
  return isDutchPlace(key) ? 0.25 : 1;
}
