import { type Finding } from '../finding.ts';
import { numberWordPattern } from './number-words.ts';
import { SPELLING_WORD } from './spelling-words.ts';
import { foreignPlates } from './plate-foreign.ts';
import { type Reading, after, before, each, wholeFinding } from './reading.ts';

// The fourteen Dutch side codes as letters (L) and digits (D); the last two letters of some were never issued.
const SIDE_CODES = [
  'LL-DD-DD',
  'DD-DD-LL',
  'DD-LL-DD',
  'LL-DD-LL',
  'LL-LL-DD',
  'DD-LL-LL',
  'DD-LLL-D',
  'D-LLL-DD',
  'LL-DDD-L',
  'L-DDD-LL',
  'LLL-DD-L',
  'L-DD-LLL',
  'D-LL-DDD',
  'DDD-LL-D',
];

function pattern(separator: string): RegExp {
  const codes = SIDE_CODES.map((code) =>
    code.replace(/L+|D+|-/g, (part) => {
      if (part === '-') return separator;
      return `${part.startsWith('L') ? '[A-Za-z]' : '\\d'}{${part.length}}`;
    }),
  );
  return new RegExp(String.raw`(?<![\p{L}\d]|[\p{L}\d][-./:])(?:${codes.join('|')})(?![\p{L}\d]|[-/][\p{L}\d])`, 'gu');
}

const DASHED = pattern(' ?[-·•] ?');
// Written with some of the hyphens only.
const HALF_DASHED = pattern('-?');
const LOOSE = pattern('[ ./_*:,=|+~\u2014]{0,2}');
// Full stops or strokes around three letters: no version and no paragraph is written so.
const DOTTED = /^\d{1,2}([./])[A-Z]{3}\1\d{1,2}$/;
const VEHICLE =
  /(?:kenteken|nummerplaat|nummerbord|plaat|kent\.|auto|wagen|bus|busje|busjes|voertuig|scooter|brommer|motor|camper|caravan|aanhanger|taxi|truck|rijdt|reed|rijden|reden|wegreed|geparkeerd|parkeer|bestuurder|volvo|audi|bmw|golf|volkswagen|vw|polo|mercedes|opel|ford|fiat|seat|skoda|peugeot|renault|citro[eë]n|toyota|kia|hyundai|mazda|nissan|dacia|suzuki|transporter|sprinter|transit|caddy|vito|rdw|apk|anpr)/;
const NAMED = /(?:kenteken|nummerplaat|nummerbord|plaatje|plaat|kent\.|rdw|anpr)/;
// Letters of a side code that are words or measures when the parts are not joined by hyphens.
const WORDS =
  /(?:vwo|mbo|hbo|uur|jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|eur|km|cm|kg|pm|am|nr|en|of|om|op|in|te|je|de|me|ik|is|rk|art|lid|awb|avg|ots|mdo|ggz|cjg|ja|al|er|zo|we|ze|pv|a4)/i;
const SPELT =
  /(?:kenteken|nummerplaat|nummerbord)[^\n.!?]{0,30}?(?<![\p{L}\d])((?:[A-Za-z\d](?: |-| - |\. ?)){5}[A-Za-z\d])(?![\p{L}\d])/dgiu;
const SPELT_PAIRS =
  /(?:kenteken|nummerbord|nummerplaat)[^\n.!?]{0,20}? ((?:[A-Z\d]{1,2} ){3,6}[A-Z\d]{1,2})(?![\p{L}\d])/dgu;
const IN_WORDS = new RegExp(
  String.raw`(?:kenteken|nummerplaat|nummerbord)[ :=]{1,3}(?:is )?((?:(?:${numberWordPattern}|nul|een|\d{1,3}|[a-z]{1,3})[- ]){2,3}(?:${numberWordPattern}|nul|een|\d{1,3}|[a-z]{1,3}))(?!\p{L})`,
  'dgu',
);
// "kent K 882 . LB": any way of grouping, right behind the word for it.
const GROUPED =
  /(?:kenteken|kent|kntkn|nummerplaat|nummerbord|plaat)(?:nr|nummer)?\.?(?: is| was| zou zijn)?[ :=(]{1,3}((?=(?:[^\d\n]{0,6}\d){1,6})(?=(?:[^A-Z\n]{0,9}[A-Z]){2,5})[A-Z\d]{1,4}(?:[ .,/_-]{1,3}[A-Z\d]{1,4}){1,6})(?![\p{L}\d])/dgu;
// "nul vier, Zaandam Karel, Pieter, zes".
const SPELLED = new RegExp(
  String.raw`(?:kenteken|kent|nummerplaat|nummerbord|plaat)[^\n.!?]{0,24}?(?<!\p{L})((?:(?:${SPELLING_WORD}|${numberWordPattern}|nul|een|\d{1,3})[ ,-]{1,2}){2,6}(?:${SPELLING_WORD}|${numberWordPattern}|nul|een|\d{1,3}))(?![\p{L}\d])`,
  'dgu',
);
const SPELLED_LETTER = new RegExp(String.raw`(?<!\p{L})(?:${SPELLING_WORD})(?!\p{L})`, 'u');
const PARTIAL =
  /(?:kenteken|kent|nummerplaat|nummerbord|plaat)[^\n!?]{0,40}?(?:beginnend met|begint (?:met|op)|begon met|eindigt (?:op|met)|eindigend op|eindigde op|iets met|iets van|deels|gedeeltelijk|daarin|laatste (?:twee |drie )?(?:cijfers|letters|tekens)(?: zijn| is|:)?|eerste (?:twee |drie )?(?:cijfers|letters|tekens)(?: zijn| is|:)?|met daarin|met erin|onvolledig|half|alleen)\)?[ :"'(]{1,3}(-?(?:[A-Za-z]{1,3}|\d{1,4})(?:[- ]?(?:[A-Za-z]{1,3}(?![\p{L}])|\d{1,4}(?!\d))){0,3})(?![\p{L}\d])/dgiu;
const STARTS_ON =
  /(?<=(?:begint met|eindigt op|begon met|eindigend op) )["']?((?:[A-Z]{1,3}|\d{1,3})(?:-(?:[A-Z]{1,3}|\d{1,3})){1,2}-?)(?![\p{L}\d])/dgu;
const GAPPED = /(?<![\p{L}\d-])[A-Z\d?*.…_#]{1,4}-[A-Z\d?*.…_#]{1,4}-[A-Z\d?*.…_#]{1,4}(?![\p{L}\d-])/gu;
// "kenteken met XZB erin", "laatste deel kenteken ZB-9".
const WITHIN =
  /(?:kenteken|nummerplaat|nummerbord|plaat) met (?:een |de )?((?:[A-Z]{1,3}|\d{1,3})(?:-(?:[A-Z]{1,3}|\d{1,3})){0,2}) (?:erin|er in|erop|daarin)/dgu;
const END_OF =
  /(?:laatste|eerste) (?:deel|stuk|helft)(?: van)?(?: het| zijn| haar)? (?:kenteken|nummerplaat)[ :=(]{1,3}((?:[A-Z]{1,3}|\d{1,3})(?:-(?:[A-Z]{1,3}|\d{1,3})){0,2})(?![\p{L}\d])/dgu;
const LOWER_GAPPED =
  /(?<=kenteken(?: is|:)? )(?=[a-z\d-]{1,8}[?*.…_#]+[a-z\d-])(?=[a-z?*.…_#-]*\d)[a-z\d?*.…_#-]{4,10}(?![\p{L}\d-])/giu;
const HALF =
  /(?:half|halve|gedeeltelijk|deel van (?:het|een)|onvolledig|stukje van het|(?:laatste|eerste) (?:twee|drie|vier|\d) (?:tekens )?van (?:het|zijn|haar|dat))[^\n.]{0,12}(?:kenteken|nummerplaat)[ :=(]{1,3}([A-Z\d]{1,3}(?:[- ]?[A-Z\d]{1,3}){0,2})(?![\p{L}\d])/dgu;

// A letter and a digit close together; further apart only near a vehicle.
const MAY_BE_PLATE =
  /\d ?[-./·•_*:,=|+~\u2014]? ?[A-Z]|[A-Z] ?[-./·•_*:,=|+~\u2014]? ?\d|\d[-./·•_*:]?[a-z]|[a-z][-./·•_*:]?\d|[a-z] ?[-·•] ?\d|\d ?[-·•] ?[a-z]|\d.{1,30}(?:plaat|reed|rijdt|stond|scheurde|geparkeerd)/;

/** Licence plates: Dutch ones in any spelling, foreign ones and parts of one near words about vehicles. */
export function findPlates(reading: Reading): Finding[] {
  const { text } = reading;
  const findings: Finding[] = [];
  const aboutVehicles = VEHICLE.test(reading.lower);
  if (/\d/.test(text) && (aboutVehicles || MAY_BE_PLATE.test(text))) {
    each(DASHED, text, (match) => {
      if (isDashed(reading, match)) findings.push(wholeFinding(match, 'plate'));
    });
    each(HALF_DASHED, text, (match) => {
      const isUpper = !/[a-z]/.test(match[0]);
      if (match[0].includes('-') && (isUpper || aboutVehicle(reading, match)))
        findings.push(wholeFinding(match, 'plate'));
    });
    each(LOOSE, text, (match) => {
      if (isLoose(reading, match)) findings.push(wholeFinding(match, 'plate'));
    });
    findings.push(...foreignPlates(reading));
  }
  if (aboutVehicles) {
    for (const partial of [SPELT, SPELT_PAIRS, PARTIAL, STARTS_ON, HALF, WITHIN, END_OF, GROUPED]) {
      each(partial, text, (match) => {
        const range = match.indices?.[1];
        if (range === undefined || !isPart(match[1] ?? '')) return;
        findings.push({ start: range[0], end: range[1], type: 'plate' });
      });
    }
  }
  if (NAMED.test(reading.lower)) {
    each(SPELLED, reading.lower, (match) => {
      const range = match.indices?.[1];
      if (range !== undefined && SPELLED_LETTER.test(match[1] ?? ''))
        findings.push({ start: range[0], end: range[1], type: 'plate' });
    });
    each(IN_WORDS, reading.lower, (match) => {
      const range = match.indices?.[1];
      const spelt = /(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig)(?!\p{L})/u.test(
        match[1] ?? '',
      );
      if (range !== undefined && spelt && /(?<!\p{L})[b-df-hj-np-tv-z]{1,3}(?!\p{L})/u.test(match[1] ?? ''))
        findings.push({ start: range[0], end: range[1], type: 'plate' });
    });
  }
  if (/[?*.…_#]/.test(text)) {
    each(LOWER_GAPPED, text, (match) => findings.push(wholeFinding(match, 'plate')));
    each(GAPPED, text, (match) => {
      const known = match[0].replace(/[^A-Z\d]/g, '').length;
      if (known >= 3 && /[?*.…_#]/.test(match[0]) && /[A-Z]/.test(match[0]))
        findings.push(wholeFinding(match, 'plate'));
    });
  }
  return findings;
}

/** A part in capitals or with a digit; a lower-case word is the rest of the sentence. */
function isPart(part: string): boolean {
  return /\d/.test(part) || part === part.toUpperCase();
}

function isDashed(reading: Reading, match: RegExpExecArray): boolean {
  const letters = match[0].replace(/[^A-Za-z]/g, '');
  if (letters === letters.toUpperCase()) return true;
  return aboutVehicle(reading, match) || (letters === letters.toLowerCase() && !WORDS.test(letters));
}

function isLoose(reading: Reading, match: RegExpExecArray): boolean {
  const plate = match[0];
  const letters = plate.replace(/[^A-Za-z]/g, '');
  const compact = /^[A-Za-z\d]+$/.test(plate);
  const near = aboutVehicle(reading, match);
  const named = NAMED.test(before(reading, match.index, 40));
  const isWord = new RegExp(`^${WORDS.source}$`, 'i').test(letters) || hasWordPart(plate);
  // Four digits and two letters in one go read as a postcode first.
  if (/^\d{4}[A-Za-z]{2}$/.test(plate)) return named;
  if (letters === letters.toUpperCase()) {
    if (compact) return near || !isWord;
    return named || DOTTED.test(plate) || (near && !isWord);
  }
  if (isWord && !named) return false;
  return compact ? near || /^[b-df-hj-np-tv-z\d]+$/.test(plate) : named || (near && !/[aeiou]/i.test(letters));
}

function hasWordPart(plate: string): boolean {
  return plate.split(/[^A-Za-z]+/).some((part) => part.length > 1 && new RegExp(`^${WORDS.source}$`, 'i').test(part));
}

function aboutVehicle(reading: Reading, match: RegExpExecArray): boolean {
  return (
    VEHICLE.test(before(reading, match.index, 90)) ||
    /kenteken|nummerplaat|nummerbord|plaat|kent\.|rdw|anpr|^ (?:reed|rijdt|stond|scheurde|geparkeerd)/.test(
      after(reading, match.index + match[0].length, 30),
    )
  );
}
