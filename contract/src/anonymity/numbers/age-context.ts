import { type Reading, after, before } from './reading.ts';

const LIMIT_AHEAD =
  /(?:tot|tot en met|t\/m|tussen(?: de)?|onder(?: de)?|boven(?: de)?|vanaf(?: de)?|jonger dan|ouder dan|minimaal|maximaal|minstens|hoogstens|ten hoogste|ten minste|minder dan|meer dan|gemiddeld|gemiddelde(?: leeftijd)?(?: is| van)?|max\.?|min\.?|circa \d+ (?:tot|-)|voor|per|elke|iedere|om de|na|binnen|over|al|sinds|sedert|gedurende|afgelopen|komende|laatste|eerste|zeker|ruim|bijna al|termijn van|periode van|duur van|straf van|boete van|celstraf van|ots van|maatregel van|jeugddetentie van|looptijd van|bewaartermijn van|ervaring van|verjaringstermijn van|maximum van|minimum van|straks|nog|ongeveer al|\d ?-|\d tot|\d t\/m|\d à|tussen(?: de)? \d{1,2} en|langer dan|korter dan|hooguit|zo'n|wachttijd van|wachtlijst van|achterstand van|leeftijdsgrens van|leeftijdsgrens is|grens van|leerplicht(?:ig)? (?:tot|is)|kwalificatieplicht (?:tot|is))(?: de(?: leeftijd van)?)? $/;
const TERM_BEHIND =
  /^(?: jaar| jr)? ?(?:geleden|terug|lang|later|daarna|daarvoor|eerder|cel|gevangenis|jeugddetentie|detentie|straf|voorwaardelijk|onvoorwaardelijk|tbs|pij|ots|ervaring|niet (?:meer )?(?:op|naar)|getrouwd|samen|in dienst|bezig|zonder|onderzoek|actief|bestaan|garantie|durend|duurt|termijn|bewaren|bewaard|toezicht|uithuisplaatsing|wachten|wachttijd|werkzaam|of (?:ouder|jonger|meer|langer)|en (?:ouder|jonger|hoger)|tot|t\/m|voorafgaand|na |vóór|op rij|achter elkaar|verder|in nederland|in beeld|bekend|weg\b|vermist|spoorloos|per (?:week|maand|jaar|kind)|rechtdoor|nodig|duren|gelden|de tijd|tijd\b|geldig|(?:\p{L}*agent|\p{L}*ambtenaar|leraar|docent|voorzitter|lid|burgemeester|\p{L}*arts|rechter|vrijwilliger|adviseur|consulent|coach)(?!\p{L})|leerplicht|opvang|begeleiding)/u;
const BAND_BEHIND = /^ ?(?:-|tot|t\/m|à|\/) ?\d{1,2}/;
const GROUP_BEHIND = /^ (?:is de grens|is de leeftijdsgrens|mogen|mag je|mag een|moeten jongeren)/;
const GENERAL_AHEAD =
  /(?<!\p{L})(?:mag|mogen|elke?|iedere?|wie) (?:(?:een|iemand|jongeren|kinderen|kind|jongere|leerling|leerlingen|minderjarige|minderjarigen|meisje|jongen|puber|tiener|student|je) ){0,2}(?:van |die |met |al )?$/u;
const PERSON_AHEAD =
  /(?:\b(?:is|was|wordt|werd|blijkt|lijkt|ben|zijn|van|nu|net|bijna|pas|amper|toen|inmiddels|al|zelf|een|jongste|oudste|middelste|leeftijd|leeftijd:|lft:?|geworden|met haar|ze|hij|zij|ie|meisje|jongen|kind|dochter|zoon|volgens \p{L}+ \p{L}+|of|een jaar of|nog geen|nog maar|slechts)|[(,:;!=]|[\p{Lu}])\s?(?:een jaar of |net |bijna |pas |nu |nog geen |amper |al )?$/u;

/** Whether a number of years, months or weeks says how long or how old in general, not how old somebody is. */
export function isCountOrTerm(reading: Reading, start: number, end: number): boolean {
  const ahead = before(reading, start, 40);
  const behind = after(reading, end, 30);
  if (BAND_BEHIND.test(behind) || TERM_BEHIND.test(behind) || GROUP_BEHIND.test(behind)) return true;
  if (/(?:bijna|net|pas|al) $/.test(ahead) && /\b(?:is|wordt|was|die|hij|zij|ze) (?:bijna|net|pas|al) $/.test(ahead)) {
    return /\bal $/.test(ahead);
  }
  return LIMIT_AHEAD.test(ahead) || GENERAL_AHEAD.test(ahead);
}

/** Whether the words in front of a number of years speak of a person. */
export function isPersonAhead(ahead: string): boolean {
  return PERSON_AHEAD.test(ahead);
}

/** Whether the words in front of an age speak of anybody of that age: "mag een leerling van 17 …". */
export function isGeneral(ahead: string): boolean {
  return GENERAL_AHEAD.test(ahead);
}
