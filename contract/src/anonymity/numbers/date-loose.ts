import { type DateSpan } from './date-span.ts';
import { numberWordPattern } from './number-words.ts';
import { type Reading, each } from './reading.ts';

const BORN = String.raw`(?:(?<!\p{L})(?:geb\p{L}{0,12}|g\.?d|gb|gbd|dob)\.?(?: ?-?dat(?:um)?\.?)?[^.!?\n\d]{0,14}[ :=(])`;
const DAY = String.raw`(?:3[01]|[12]\d|0[1-9])`;
const MONTH = String.raw`(?:1[0-2]|0[1-9])`;
const FULL_WEEKDAY = '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)';
const PART = '(?:ochtend|morgen|middag|avond|nacht)';
const ORDINAL = `(?:(?:${numberWordPattern})(?:ste|de)|derde|achtste)`;

/** Six digits, or month and year, behind a word for birth; six digits behind "m" or "v" in a register. */
const SIX = new RegExp(
  String.raw`(?<=${BORN}|(?<![\p{L}\d])[mv][,/ ]{1,2})${DAY}${MONTH}(\d\d)(?![\p{L}\d-]|[.,:/]\d)`,
  'giu',
);
const MONTH_AND_YEAR = new RegExp(
  String.raw`(?<=${BORN}|geboortejaar\/maand )(?:(?:1[0-2]|0?[1-9])[-/.]((?:19|20)\d\d)|((?:19|20)\d\d)[-/.]${MONTH})(?![\d-]|[./]\d)`,
  'giu',
);
/** Any way to part day, month and year, and months with a short year. */
const PARTED = new RegExp(
  String.raw`(?<=${BORN})(?:(?:3[01]|[12]\d|0?[1-9])[ ,./\\_-]{1,3}(?:1[0-2]|0?[1-9])[ ,./\\_-]{1,3}'?((?:19|20)?\d\d)|(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}{0,6}\.? '?((?:19|20)?\d\d))(?![\p{L}\d])`,
  'giu',
);
/** Registers write zeros for what nobody knows. */
const UNKNOWN_DAY = /(?<![\p{L}\d.,/-])(?:0?0[-./]0?0|(?:3[01]|[12]\d|0?[1-9])[-./]00)[-./]((?:19|20)\d\d)(?![\d/-])/gu;
const IN_WORDS = new RegExp(
  String.raw`(?<=${BORN})(?:de )?(?:${numberWordPattern}|eerste|${ORDINAL}) (?:van de )?(?:${numberWordPattern}|eerste|${ORDINAL}),? (?:((?:19|20)\d\d)|twee ?duizend(?: ?(?:en )?(?:${numberWordPattern}))?|negentien(?:honderd)? ?(?:${numberWordPattern}))(?!\p{L})`,
  'giu',
);
const ORDINALS = new RegExp(
  String.raw`(?<!\p{L})de ${ORDINAL} van de (?:${ORDINAL}|eerste),? ((?:19|20)\d\d)(?!\d)`,
  'giu',
);

/** Dates written as only dates of birth are. */
export function birthShapes(reading: Reading): DateSpan[] {
  const spans: DateSpan[] = [];
  const add = (pattern: RegExp) =>
    each(pattern, reading.text, (match) => {
      const figures = match[1] ?? match[2];
      const year = figures === undefined ? null : fullYear(Number(figures));
      spans.push({ start: match.index, end: match.index + match[0].length, year, bare: false, birth: true });
    });
  if (/\d\d/.test(reading.text)) {
    if (/\d{6}/.test(reading.text)) add(SIX);
    add(UNKNOWN_DAY);
    if (/geb|dob|g\.?d|gb/.test(reading.lower)) add(PARTED);
    if (/[-/.](?:19|20)\d\d|(?:19|20)\d\d[-/.]/.test(reading.text)) add(MONTH_AND_YEAR);
    add(ORDINALS);
  }
  if (/(?:duizend|negentien)|de,? (?:19|20)\d\d/.test(reading.lower)) add(IN_WORDS);
  return spans;
}

function fullYear(year: number): number {
  if (year > 99) return year;
  return year < 40 ? year + 2000 : year + 1900;
}

const DAY_OF_WEEK = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:afgelopen|vorige|verleden|jongstleden) (?:week )?${FULL_WEEKDAY}${PART}?|(?<=van |op |sinds )${FULL_WEEKDAY}${PART}|${FULL_WEEKDAY} (?:de |den )(?:3[01]|[12]\d|0?[1-9])(?:e|ste|de))(?![\p{L}\d])`,
  'giu',
);
const DOTTED = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:op|sinds|vanaf) )(?:3[01]|[12]\d|0?[1-9])\.${MONTH}(?!\d|[.,:]\d| ?(?:uur|u|euro|%)(?!\p{L}))`,
  'giu',
);

/** Days that tell something only where something happened: "afgelopen dinsdagnacht", "vrijdag de 13e", "op 12.03". */
export function looseDays(reading: Reading): DateSpan[] {
  const spans: DateSpan[] = [];
  const add = (pattern: RegExp) =>
    each(pattern, reading.text, (match) => {
      spans.push({ start: match.index, end: match.index + match[0].length, year: null, bare: false, loose: true });
    });
  if (/dag/.test(reading.lower)) add(DAY_OF_WEEK);
  if (/\d\.\d\d/.test(reading.text)) add(DOTTED);
  return spans;
}
