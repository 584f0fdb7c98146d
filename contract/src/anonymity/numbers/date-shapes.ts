import { numberWordPattern } from './number-words.ts';
import { birthShapes, looseDays } from './date-loose.ts';
import { type DateSpan } from './date-span.ts';
import { type Reading, each } from './reading.ts';

const MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|febr|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec|january|february|march|may|june|july|august|october)\\.?';
const WEEKDAY =
  '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)(?:ochtend|middag|avond|nacht)?\\.?';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const YEAR = `(?:(?:19|20)\\d\\d|'\\d\\d|twee ?duizend(?: ?(?:en )?(?:${numberWordPattern}))?(?!\\p{L})|negentien ?(?:honderd)?(?: ?(?:en )?(?:${numberWordPattern}))?(?!\\p{L}))`;

const ORDINAL = `(?:(?:${numberWordPattern})(?:ste|de)|derde|achtste)`;

const WRITTEN = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:de nacht|de week|het weekend|weekend|de avond|de ochtend) van )?(?:${WEEKDAY},? (?:de |den )?)?(?:${DAY}(?:e|ste|de)? ?(?:en|op|of|-|t\/m|/|tot) ?)?(?:${DAY}(?:e|ste|de|'e)?|${numberWordPattern}|eerste|${ORDINAL}) {0,2}(?:van )?[-./]? ?${MONTH}(?:[ ,./-]{0,2}(${YEAR}))?(?![\p{L}\d])`,
  'gdiu',
);
const MONTH_FIRST = new RegExp(
  String.raw`(?<![\p{L}\d])(?:january|february|march|april|may|june|july|august|september|october|november|december) ${DAY}(?:st|nd|rd|th)?(?:,? ((?:19|20)\d\d))?(?![\p{L}\d])`,
  'gdiu',
);
const FIGURES = new RegExp(
  String.raw`(?<![\p{L}\d.,/_-])(?:${WEEKDAY},? )?(?:${DAY}( ?[-/.|_] ?)(?:1[0-2]|0?[1-9])\1((?:19|20)\d\d|'?\d\d)|${DAY} (?:1[0-2]|0?[1-9]) ((?:19|20)\d\d))(?![\p{L}\d]|[-/.:]\d)`,
  'gdiu',
);
const FEAST =
  /(?<!\p{L})(?:(?:eerste|tweede|1e|2e) (?:kerst|paas|pinkster)dag|kerstavond|kerstnacht|oudejaars(?:avond|nacht|dag)|nieuwjaars(?:dag|nacht)|koningsnacht|pakjesavond|sinterklaasavond|hemelvaartsdag|goede vrijdag|allerheiligen|allerzielen|bevrijdingsdag|koningsdag|dodenherdenking|de avondvierdaagse|vaderdag|moederdag|suikerfeest|offerfeest|sint maarten|driekoningen|valentijnsdag|halloween)(?: ((?:19|20)\d\d))?(?!\p{L})/giu;
const BIRTH_MONTH = new RegExp(
  String.raw`(?<=(?:geboren|geb\.?|(?:hij|zij|ze) is van|is van|uit) (?:in )?(?:de maand )?)${MONTH} ((?:19|20)\d\d)(?!\d)`,
  'giu',
);
const ROMAN = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])${DAY}[-./ ](?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})[-./ ]((?:19|20)\d\d)(?!\d)`,
  'giu',
);
const ISO = /(?<![\p{L}\d.,/-])((?:19|20)\d\d)[-/.](?:1[0-2]|0?[1-9])[-/.](?:3[01]|[12]\d|0?[1-9])(?!\d|[-/.]\d)/dgu;
const COMPACT =
  /(?<![\p{L}\d._-])(?:(?:3[01]|[12]\d|0[1-9])(?:1[0-2]|0[1-9])((?:19|20)\d\d)|((?:19|20)\d\d)(?:1[0-2]|0[1-9])(?:3[01]|[12]\d|0[1-9]))(?![\p{L}\d_-])/dgu;
const BARE = new RegExp(
  String.raw`(?<![\p{L}\d.,:/-])(?:${WEEKDAY} )?${DAY}[/-](?:1[0-2]|0?[1-9])(?![\p{L}\d]|[-/.:,]\d| ?(?:jaar|jr|jarige|uur|u\b|euro|%|personen|deel|weken|maanden|dagen|keer|kinderen))`,
  'giu',
);
const WEEK = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<!(?:afgelopen|deze|vorige|volgende|komende|elke|per) )(?:week {1,2}|wk\.? {0,2})(?:5[0-3]|[1-4]\d|0?[1-9])(?: van (?:19|20)\d\d)?|(?:in |de )?(?:de )?(?:eerste|tweede|derde|vierde|laatste|[1-4]e) (?:week|weekend|${WEEKDAY}) (?:van )?${MONTH}|de (?:week|dag|nacht|${WEEKDAY}) (?:voor|na|vóór) (?:pasen|pinksteren|kerst(?:mis)?|hemelvaart|sinterklaas|carnaval|oud en nieuw|koningsdag)|de nacht van (?:oudjaar|oud en nieuw|koningsdag))(?![\p{L}\d]|[.,:]\d|-\d)`,
  'giu',
);

// One cheap look each, before the patterns that try every place of a text.
const MONTH_NAMED = /jan|feb|m(?:aa)?rt|march|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec/;
const FEAST_NAMED = /dag|kerst|avond|feest|heilig|zielen|maarten|koning|halloween|jaars|vierdaagse/;

/** The days and weeks named in a text, in order of place, the longest reading of each place. */
export function dateSpans(reading: Reading): DateSpan[] {
  const { text } = reading;
  const spans: DateSpan[] = [];
  const add = (pattern: RegExp, yearGroup: number, bare = false) =>
    each(pattern, text, (match) => {
      const year = yearOf(match[yearGroup] ?? match[yearGroup + 1]);
      spans.push({ ...placeOf(match), year, bare });
    });
  if (MONTH_NAMED.test(reading.lower)) {
    add(WRITTEN, 1);
    add(MONTH_FIRST, 1);
  }
  if (/\d ?[-/._|] ?[\dIVXivx]|\d \d/.test(text)) {
    add(FIGURES, 2);
    add(ISO, 1);
    add(ROMAN, 1);
    add(BARE, 9, true);
  }
  if (/\d{8}/.test(text)) {
    each(COMPACT, text, (match) => {
      const year = yearOf(match[1] ?? match[2]);
      spans.push({ ...placeOf(match), year, bare: true });
    });
  }
  if (FEAST_NAMED.test(reading.lower)) {
    each(FEAST, text, (match) => spans.push({ ...placeOf(match), year: yearOf(match[1]), bare: false }));
  }
  if (/geb|(?:is van|uit) /.test(reading.lower)) add(BIRTH_MONTH, 1);
  spans.push(...birthShapes(reading), ...looseDays(reading));
  if (/week|wk/.test(reading.lower) || /(?:eerste|tweede|derde|vierde|laatste|\de|dag|nacht) /.test(reading.lower))
    add(WEEK, 9);
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(
      (span, index, all) =>
        index === 0 || span.start >= Math.max(...all.slice(Math.max(0, index - 3), index).map(({ end }) => end)),
    );
}

/** Where a match stands, without a full stop that ends it. */
function placeOf(match: RegExpExecArray): { start: number; end: number } {
  const stop = match[0].endsWith('.') ? 1 : 0;
  return { start: match.index, end: match.index + match[0].length - stop };
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const digits = text.replace(/\D/g, '');
  if (digits.length === 4) return Number(digits);
  // Two digits: nobody in a case was born after this century began to be written with one.
  if (digits.length === 2) return Number(digits) + (Number(digits) < 40 ? 2000 : 1900);
  return null;
}
