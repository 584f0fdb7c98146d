import { numberWordPattern } from './number-words.ts';
import { type Reading, each } from './reading.ts';

/** A day, or a week, named in a text. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  /** Four digits, when a year is named. */
  readonly year: number | null;
  /** Day and month in figures without a year ("12/3"), which may as well be something else. */
  readonly bare: boolean;
}

const MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|febr|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec|january|february|march|may|june|july|august|october)\\.?';
const WEEKDAY =
  '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)(?:ochtend|middag|avond|nacht)?\\.?';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const YEAR = "(?:(?:19|20)\\d\\d|'\\d\\d|tweeduizend\\p{L}*|negentienhonderd\\p{L}*)";

const ORDINAL = `(?:(?:${numberWordPattern})(?:ste|de)|derde|achtste)`;

const WRITTEN = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:de nacht|de week|het weekend|weekend|de avond|de ochtend) van )?(?:${WEEKDAY},? (?:de |den )?)?(?:${DAY}(?:e|ste|de)? ?(?:en|op|of|-|t\/m|/|tot) ?)?(?:${DAY}(?:e|ste|de|'e)?|${numberWordPattern}|eerste|${ORDINAL}) {0,2}(?:van )?[-.]? ?${MONTH}(?:[ ,.-]{1,2}(${YEAR}))?(?![\p{L}\d])`,
  'gdiu',
);
const MONTH_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d])(?:january|february|march|april|may|june|july|august|september|october|november|december) ${DAY}(?:st|nd|rd|th)?(?:,? ((?:19|20)\d\d))?(?![\p{L}\d])`,
  'gdiu',
);
const FIGURES = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])(?:${WEEKDAY},? )?(?:${DAY}( ?[-/.|] ?)(?:1[0-2]|0?[1-9])\1((?:19|20)\d\d|'?\d\d)|${DAY} (?:1[0-2]|0?[1-9]) ((?:19|20)\d\d))(?![\p{L}\d]|[-/.:]\d)`,
  'gdiu',
);
const FEAST =
  /(?<!\p{L})(?:(?:eerste|tweede|1e|2e) (?:kerst|paas|pinkster)dag|kerstavond|kerstnacht|oudejaars(?:avond|nacht|dag)|nieuwjaars(?:dag|nacht)|koningsnacht|pakjesavond|sinterklaasavond|hemelvaartsdag|goede vrijdag|allerheiligen|allerzielen|bevrijdingsdag|dodenherdenking|vaderdag|moederdag|suikerfeest|offerfeest|sint maarten|driekoningen|valentijnsdag|halloween)(?!\p{L})/giu;
const BIRTH_MONTH = new RegExp(
  String.raw`(?<=(?:geboren|geb\.?) (?:in )?(?:de maand )?)${MONTH} ((?:19|20)\d\d)(?!\d)`,
  'giu',
);
const ROMAN = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])${DAY}[-./ ](?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})[-./ ]((?:19|20)\d\d)(?!\d)`,
  'gu',
);
const ISO = /(?<![\p{L}\d.,/-])((?:19|20)\d\d)[-/.](?:1[0-2]|0?[1-9])[-/.](?:3[01]|[12]\d|0?[1-9])(?!\d|[-/.]\d)/dgu;
const COMPACT =
  /(?<![\p{L}\d._-])(?:(?:3[01]|[12]\d|0[1-9])(?:1[0-2]|0[1-9])((?:19|20)\d\d)|((?:19|20)\d\d)(?:1[0-2]|0[1-9])(?:3[01]|[12]\d|0[1-9]))(?![\p{L}\d_-])/dgu;
const BARE = new RegExp(
  String.raw`(?<![\p{L}\d.,:/-])(?:${WEEKDAY} )?${DAY}[/-](?:1[0-2]|0?[1-9])(?![\p{L}\d]|[-/.:,]\d| ?(?:jaar|jr|jarige|uur|u\b|euro|%|personen|deel|weken|maanden|dagen|keer|kinderen))`,
  'giu',
);
const WEEK = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:week|wk\.?) {1,2}(?:5[0-3]|[1-4]\d|0?[1-9])(?: van (?:19|20)\d\d)?|(?:in |de )?(?:de )?(?:eerste|tweede|derde|vierde|laatste|[1-4]e) (?:week|weekend|${WEEKDAY}) (?:van )?${MONTH}|de (?:week|dag|nacht|${WEEKDAY}) (?:voor|na|vóór) (?:pasen|pinksteren|kerst(?:mis)?|hemelvaart|sinterklaas|carnaval|oud en nieuw|koningsdag)|de nacht van (?:oudjaar|oud en nieuw|koningsdag))(?![\p{L}\d]|[.,:]\d|-\d)`,
  'giu',
);

/** The days and weeks named in a text, in order of place, the longest reading of each place. */
export function dateSpans(reading: Reading): DateSpan[] {
  const { text } = reading;
  const spans: DateSpan[] = [];
  const add = (pattern: RegExp, yearGroup: number, bare = false) =>
    each(pattern, text, (match) => {
      const year = yearOf(match[yearGroup] ?? match[yearGroup + 1]);
      spans.push({ start: match.index, end: match.index + match[0].length, year, bare });
    });
  add(WRITTEN, 1);
  add(MONTH_FIRST, 1);
  if (/\d\d?[-/. ]/.test(text)) {
    add(FIGURES, 2);
    add(ISO, 1);
    add(ROMAN, 1);
    add(BARE, 9, true);
  }
  if (/\d{8}/.test(text)) {
    each(COMPACT, text, (match) => {
      const year = yearOf(match[1] ?? match[2]);
      spans.push({ start: match.index, end: match.index + match[0].length, year, bare: true });
    });
  }
  add(FEAST, 9);
  if (/geb/.test(reading.lower)) add(BIRTH_MONTH, 1);
  if (/week|wk/.test(reading.lower) || /(?:eerste|tweede|derde|vierde|laatste|\de|dag|nacht) /.test(reading.lower))
    add(WEEK, 9);
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(
      (span, index, all) =>
        index === 0 || span.start >= Math.max(...all.slice(Math.max(0, index - 3), index).map(({ end }) => end)),
    );
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const digits = text.replace(/\D/g, '');
  if (digits.length === 4) return Number(digits);
  // Two digits: nobody in a case was born after this century began to be written with one.
  if (digits.length === 2) return Number(digits) + (Number(digits) < 40 ? 2000 : 1900);
  return null;
}
