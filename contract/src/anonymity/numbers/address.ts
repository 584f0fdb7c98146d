import { type Finding } from '../finding.ts';
import { looseAddresses } from './address-loose.ts';
import { type Reading, after, before, each, wholeFinding } from './reading.ts';
import { LOOSE_ENDING, NO_STREET, NUMBERED, STREET_ENDING } from './streets.ts';

// A house number with what may be added to it, and nothing behind it that makes it a count, a time or a date.
const NUMBER =
  /(?<![\p{L}\d.,/-]|\d )\d{1,4}(?: ?(?:bis|hs|huis|boven|beneden|rood|zwart|kelder|zolder|parterre|achter)(?![\p{L}])| ?[-/] ?(?:bis|hs|huis|boven|beneden|rood|zwart|[IVX]{1,4}|\d{1,4}|[A-Za-z]\d{0,2})(?![\p{L}\d])| ?t\/m \d{1,4}| (?:[A-Z]|I{1,3})(?![\p{L}\d'.])|[A-Za-z]\d{0,2}(?![\p{L}\d]))?(?![\p{L}\d]|[.,:]\d|\/\d{3}|%)/gu;
const UNIT =
  /^ ?(?:jaar|jr|jarige?|keer|maal|x|uur|u|min|minuten|dagen|dag|weken|week|maanden|mnd|kinderen|kids|personen|mensen|gezinnen|km|m|meter|cm|euro|eur|€|%|procent|graden|stuks|leerlingen|jongeren|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|plaatsen|woningen|caravans|wagens|auto's|punten|stappen)(?![\p{L}])/u;
const PARTICLE = /^(?:van|de|den|der|het|'t|op|ten|ter|te|la|aan|in|bij|'s|d'|le|du|des|von|zu|el|en|over)$/;
const LINK = /(?: ?,? ?(?:op )?(?:huisnummer|huisnr\.?|nummer|nr\.?|no\.?|num\.?) ?:?| ?,)? {1,2}$/;
const STRONG_CUE =
  /(?:aan|op|adres(?: is)?|adres:|postadres:?|woont(?: nu)?(?: officieel)?(?: op| aan)?|wonen(?: op| aan)?|wonend(?:e)?(?: op| aan)?|p\/a|ingeschreven(?: op| aan)?|verblijfadres:?|briefadres:?|woonadres:?|verhuisd naar|getrokken bij|ondergedoken op|gezien bij|huurt)[ :(]{1,3}$/;
// Joined in other ways than with a space.
const JOINED = new RegExp(
  String.raw`(?<!\p{L})(?:\p{Lu}[\p{L}.'-]{0,30} ){0,3}\p{L}{3,30}(?:straat|laan|str\.|weg|plein|hof|kade|dijk|pad|steeg|singel|gracht)(?:\.? ?[:#(] ?|-|(?: huis| op) )?\d{1,4}(?:-?[a-zA-Z])?(?![\p{L}\d]|[.,:]\d)`,
  'gu',
);
const JOINABLE = /(?:straat|laan|str\.|weg|plein|hof|kade|dijk|pad|steeg|singel|gracht)(?: huis| op)?[ .:#(-]{0,3}\d/;
const WEAK_CUE = /(?:bij|naar|voor|achter|naast|tegenover|boven|onder|te|huis|woning|pand|flat|tot|van)[ :]{1,2}$/;
const POSTCODE_BEHIND = /^[,; ]{1,3}[1-9]\d{3} ?-?[a-z]{2}(?![\p{L}])/u;
const BARE_STREET =
  /^(?:straat|laan|weg|plein|hof|kade|dijk|pad|steeg|gracht|singel|wal|park|markt|erf|brink|boulevard|dreef|haven)$/;
const LONGEST = 70;

/** Streets with a house number, and loose numbers of houses, pitches and plots. */
export function findAddresses(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  each(NUMBER, reading.text, (match) => {
    const start = startOfStreet(reading, match.index, match.index + match[0].length);
    if (start !== -1) findings.push({ start, end: match.index + match[0].length, type: 'address' });
  });
  if (JOINABLE.test(reading.lower))
    each(JOINED, reading.text, (match) => {
      const street = /\p{L}+(?=[^\p{L}]*\d)/u.exec(match[0].replace(/ (?:huis|op) /, ' '))?.[0].toLowerCase() ?? '';
      const behind = after(reading, match.index + match[0].length, 16);
      if (street.length > 6 && !NO_STREET.test(street) && !UNIT.test(behind))
        findings.push(wholeFinding(match, 'address'));
    });
  findings.push(...looseAddresses(reading));
  return findings;
}

/** Where the street begins that ends in front of the number at `index`; -1 when none does. */
function startOfStreet(reading: Reading, index: number, end: number): number {
  // Cheap first: between a street and its number stands a space, and in front of that a letter.
  if (reading.text.charAt(index - 1) !== ' ') return -1;
  const from = Math.max(0, index - LONGEST);
  const window = reading.text.slice(from, index);
  const link = LINK.exec(window.toLowerCase());
  if (link === null) return -1;
  const street = window.slice(0, link.index);
  const words = street.split(' ');
  const name = words.at(-1) ?? '';
  if (!/\p{L}{2}|\p{L}\.$/u.test(name) || /[\n,;:!?"')\]]$/.test(name)) return -1;
  // "om 10", "punt 4": nothing more to look at.
  if (NUMBERED.test(name.toLowerCase())) return -1;
  const first = firstWord(words);
  const start = from + words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
  const inner = /[^\n("'„:]*$/.exec(words[first] ?? '')?.[0].length ?? 0;
  const opening = first === words.length - 1 ? (words[first]?.length ?? 0) - inner : 0;
  return isStreet(reading, words.slice(first), start, index, end) ? start + opening : -1;
}

/** The first of the words at the end of `words` that belong to one name: capitals, and particles between or before them. */
function firstWord(words: readonly string[]): number {
  let first = words.length - 1;
  for (let at = first - 1; at >= 0 && words.length - at <= 6; at -= 1) {
    const word = words[at] ?? '';
    if (/[\n,;:!?)]$/.test(word) || (word.length > 6 && word.endsWith('.'))) break;
    if (PARTICLE.test(word)) continue;
    if (!/^['(]?\p{Lu}|^\d{1,2}e$/u.test(word)) break;
    first = at;
  }
  // An article directly in front belongs to the name as people write it.
  return /^(?:de|het|'t|den|la)$/i.test(words[first - 1] ?? '') ? first - 1 : first;
}

function isStreet(reading: Reading, words: readonly string[], start: number, index: number, end: number): boolean {
  const name = (words.at(-1) ?? '').replace(/^[("'\n]+/, '');
  const lower = bareName(name);
  if (NUMBERED.test(lower)) return false;
  const behind = after(reading, end, 24);
  const capital = words.some((word) => /^['("]?\p{Lu}/u.test(word) && !/^(?:De|Het|Een|In|Op|Aan)$/.test(word));
  if (POSTCODE_BEHIND.test(behind)) return capital || STREET_ENDING.test(lower);
  if (UNIT.test(behind)) return false;
  if (STREET_ENDING.test(lower) && !NO_STREET.test(lower) && lower.length > 4) return true;
  if (!capital && !/^(?:de|het|'t)$/.test(words[0] ?? '')) return false;
  // "Kerk straat 12", "Nieuwe Gracht 12", "Markt 5".
  if (capital && BARE_STREET.test(lower) && (words.length > 1 || lower !== 'weg')) return true;
  const ahead = before(reading, start, 30);
  const isYear = /^(?:19|20)\d\d$/.test(reading.text.slice(index, end));
  if (STRONG_CUE.test(ahead) && !isYear) return capital || NO_STREET.test(lower);
  if (!capital || isYear) return false;
  if (
    words.length > 1 &&
    /^(?:laan|plein|straat|weg|hof|singel|kade|park|hofje|markt|pad|steeg|dijk|brink|'t|it)$/.test(
      (words[0] ?? '').toLowerCase(),
    )
  )
    return true;
  if (LOOSE_ENDING.test(lower)) return true;
  const number = Number.parseInt(reading.text.slice(index, end), 10);
  return WEAK_CUE.test(ahead) && number > 20 && number < 2000;
}

/** Lower case, without accents and without the quarter behind a hyphen: "Ringbaan-West" → "ringbaan". */
function bareName(name: string): string {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/-(?:noord|zuid|oost|west|binnen|buiten|noordzijde|zuidzijde|oostzijde|westzijde)$/, '');
}
