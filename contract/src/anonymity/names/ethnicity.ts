import { type Candidate } from './candidates.ts';
import { isJoined, keyBefore, type Reading } from './reading.ts';
import { type Token } from './tokens.ts';
import { adjectives, nouns, personNouns, policyWords } from './vocabulary-ethnicity.ts';

const REACH = 3;
// "Een pool van deskundigen": only with its capital is it somebody.
const ALSO_A_WORD = /^(?:pool|roma|bask|kamper|reiziger|rus|ier|schot|fin)$/;
const COPULA = /^(?:is|zijn|was|waren|half|van|deels|oorspronkelijk|volledig|echt)$/;
const SUBJECT =
  /^(?:moeder|vader|ouders|hij|zij|ze|gezin|familie|man|vrouw|jongen|meisje|oma|opa|client|cliente|broer|broers|zus|zussen|kinderen|partner|vriend|vriendin|stiefvader|stiefmoeder|allebei|beiden|verdachte|slachtoffer|buurman|buurvrouw)$/;
// "pleegfamilie", "grootouders", "poetshulp".
const PERSON_ENDING =
  /(?:gezin|familie|ouders?|moeder|vader|broer|zus|zusje|kind|kinderen|meisje|jongen|jongens|man|vrouw|oma|opa|hulp|dochter|zoon|migrant|migranten|houder|ling|genoot)$/;
const isPersonNoun = (key: string): boolean => personNouns.has(key) || (key.length < 30 && PERSON_ENDING.test(key));
const FACT_LABEL =
  /^(?:nationaliteit|nationaliteiten|afkomst|herkomst|komaf|origine|roots|bloed|wortels|geloof|religie|etniciteit|achtergrond|huize|paspoort|gezindte|cultuur|stam|clan)$/;
const FAITH =
  /^(?:moslims?|moslima|joods?|jood|katholiek|islamitisch|hindoes?|atheist|sikh|bevindelijk|boeddhist|protestants|protestant|mormonen|boeddhisten|christen|jehova's|jehova|jezidi|gereformeerd|hervormd|evangelisch|alevitisch|koptisch)$/;

/** Origin, nationality or faith where it belongs to somebody; not that of programmes, authorities or languages. */
export function ethnicities(reading: Reading): Candidate[] {
  const { tokens, blocked } = reading;
  const found: Candidate[] = [];
  tokens.forEach((token, at) => {
    if (blocked[at] !== 0 || (token.shape === 'lower' && ALSO_A_WORD.test(token.key))) return;
    const parts = token.key.split('-');
    const isOrigin =
      isOriginWord(token.key) ||
      (parts.length === 2 && isOriginWord(parts[0] ?? '') && parts[1] === 'orthodox') ||
      (parts.length > 1 && parts.every((part) => isOriginWord(part)));
    const isBoundTo =
      parts.length === 2 &&
      isOriginWord(parts[0] ?? '') &&
      (isPersonNoun(parts[1] ?? '') || FACT_LABEL.test(parts[1] ?? ''));
    if (!isOrigin && !isBoundTo) return;
    const score = isBoundTo ? 3 : originScore(reading, at, token);
    // "Jehova's getuigen" are one word in two.
    const to = token.key.startsWith('jehova') && /^getuigen?$/.test(tokens[at + 1]?.key ?? '') ? at + 1 : at;
    if (score > 0) found.push({ from: at, to, type: 'ethnicity', score });
  });
  return found;
}

/** Whether the word names an origin, a nationality or a faith. */
export const isOriginWord = (key: string): boolean => adjectives.has(key) || nouns.has(key);

function originScore(reading: Reading, at: number, token: Token): number {
  const { tokens } = reading;
  let score = 0;
  for (let step = 1; step <= REACH; step += 1) {
    const next = tokens[at + step];
    if (next === undefined || !/^,? ?$/.test(next.gap) || next.opens) break;
    if (policyWords.has(next.key)) return 0;
    if (isPersonNoun(next.key) && (step === 1 || adjectives.has(token.key))) {
      // "Nog een Poolse en een Turkse jongen": only adjectives may stand in between.
      score += isProgramme(reading, at) ? 0 : 3;
      break;
    }
    if (next.shape === 'capital' && step === 1 && next.gap === ' ' && token.key.endsWith('e')) score += 2;
    if (!/e$|^(?:en|of|half|sprekende?)$/.test(next.key)) break;
  }
  const label = tokens[at - 1];
  if (
    label &&
    /[:/]/.test(token.gap) &&
    (FACT_LABEL.test(label.key) || (isOriginWord(label.key) && FACT_LABEL.test(tokens[at - 2]?.key ?? '')))
  )
    return 3;
  if (
    /^(?:roma|sinti|zigeuners|moslims|joden|kampers)$/.test(token.key) &&
    /^(?:zijn|waren)$/.test(keyBefore(reading, at))
  )
    return 3;
  if (FAITH.test(token.key) && /^(?:opgevoed|gedoopt|gelovig|grootgebracht)$/.test(tokens[at + 1]?.key ?? '')) return 3;
  const before = keyBefore(reading, at);
  const second = keyBefore(reading, at, 2);
  if (
    COPULA.test(before) &&
    (SUBJECT.test(second) ||
      (second === '' && FAITH.test(token.key)) ||
      SUBJECT.test(keyBefore(reading, at, 3)) ||
      before === 'half')
  )
    score += 3;
  if (
    FAITH.test(token.key) &&
    (COPULA.test(before) ||
      /^(?:een|streng|geen|en|bevindelijk|zwaar|leven|leeft|praktiserend|vader|moeder|beiden|allebei)$/.test(before))
  )
    score += 2;
  // "reizigersfamilie", "moslimgezin" say it all by themselves.
  if (nouns.has(token.key) && OWN_FAMILY.test(token.key)) return 3;
  if (
    nouns.has(token.key) &&
    !adjectives.has(token.key) &&
    /^(?:een|de|die|deze|dat|twee|drie|vier|jonge|oude|bekende|die)$/.test(before) &&
    !isProgramme(reading, at)
  ) {
    score += 2;
  }
  // "Syriërs zijn het, dat gezin op de hoek."
  if (
    token.opens &&
    nouns.has(token.key) &&
    COPULA.test(tokens[at + 1]?.key ?? '') &&
    /^(?:het|dat|ze)$/.test(tokens[at + 2]?.key ?? '')
  )
    score += 3;
  if (token.gap.includes('(') && !isProgramme(reading, at)) score += 2;
  return score;
}

const OWN_FAMILY = /.{4}(?:familie|gezin|meisje|jongen|kind|vrouw|man)$/;
const PROGRAMME =
  /^(?:programma|aanpak|platform|netwerk|project|verdrag|wet|beleid|agenda|uitbuiting|thema|onderzoek|training|conferentie|rapport|raad|inclusie|discriminatie|integratie|bijeenkomst|over|positie|gemeenschap|emancipatie)$/;
const PROGRAMME_REACH = 4;

function isProgramme({ tokens }: Reading, at: number): boolean {
  for (let step = 1; step <= PROGRAMME_REACH; step += 1) {
    const here = tokens[at - step + 1];
    if (here === undefined || here.opens || !isJoined(here)) return false;
    if (PROGRAMME.test(tokens[at - step]?.key ?? '')) return true;
  }
  return false;
}
