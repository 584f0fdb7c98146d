import { type Finding } from '../finding.ts';
import { numberWordPattern } from './number-words.ts';
import { type Reading, after, before, each, groupFinding, wholeFinding } from './reading.ts';

const SHAPE =
  /(?<![\p{L}\d.,/-]|\d )([1-9]\d{3})([ .·_(-]{0,3})([A-Za-z]{2})(?!\p{L}|\d{5}|[-/.](?:\p{L}|\d{5}|\d+-))/gu;
const SPLIT =
  /(?<![\p{L}\d])([1-9](?: ?[ .-] ?)?\d(?: ?[ .-] ?)?\d(?: ?[ .-] ?)?\d)([ .,-]{0,4})([A-Za-z][ .-]?[A-Za-z])(?![\p{L}\d])/gu;
const NAMED = /(?:postcode|postc\.|post-code|pc|p\.c\.|zip|pc\/plaats)[^\d\n]{0,25}$/;
const ADDRESS_AHEAD =
  /(?:\p{L}{3,} \d{1,4} ?[a-z]?(?:-\p{L}{1,6}| \p{L}{1,8}|bis|hs)?[,;]? {0,2}|adres:? |wonende te |gevestigd te )$/u;
const HOME = /(?:woon|woont|wonen|woning|adres|huis|verblijf|ingeschreven|straat|laan|weg|plein)/;
const HOUSE_BEHIND = /^[ ,;+'"]{0,4}(?:\+ ?')?(?:nr|huisnummer|huisnr|nummer|no|\d{1,4}[a-z]?(?![\d.:]))/;
const IN_WORDS = new RegExp(
  String.raw`postcode(?: is| was|:|,| =| van \p{L}+){0,2} ((?:(?:${numberWordPattern}|nul|een|\d{1,2})[ -]{1,2}){1,4}(?:\p{L}{2}|\p{L} \p{L})(?!\p{L}))`,
  'dgu',
);
// The figures alone are a neighbourhood.
const AREA =
  /postcode(?:gebied|cijfers)?[ :=]{1,2}(?:is |= ?|van )?([1-9]\d{3})(?![\d]|[ .-]{0,3}[a-z]{1,2}(?![a-z]))/dg;
// Never issued, for what the letters stand for.
const NEVER = /^(?:SA|SD|SS)$/i;
// Behind a year or an amount these are words and measures.
const WORDS =
  /^(?:en|in|om|op|de|te|is|ze|we|he|of|al|er|je|me|ma|pa|ik|hè|nu|zo|ja|ha|eh|hm|uw|af|na|bv|nv|km|kg|cm|mm|mb|gb|tb|kb|ml|dl|cl|pk|eu|cc|kw|hz|jr|st|pp|vs|nr|m2|ex|ff|ie|zn|mn|rk|za)$/i;

/** Postcodes; in lower case or split up only where the words around them speak of an address. */
export function findPostcodes(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  each(SHAPE, reading.digits, (match) => {
    if (isPostcode(reading, match)) findings.push(wholeFinding(match, 'postcode'));
  });
  if (/\d[ .-]{1,3}\d|\d{4} {0,2}[A-Za-z][ .-][A-Za-z]/.test(reading.text)) {
    each(SPLIT, reading.text, (match) => {
      const ahead = before(reading, match.index, 50);
      const behind = after(reading, match.index + match[0].length, 24);
      const figures = match[1] ?? '';
      const letters = (match[3] ?? '').replace(/[^A-Za-z]/g, '');
      const isSpread = /^\d\D\d\D\d\D\d$/.test(figures) && letters === letters.toUpperCase();
      const isApart = figures !== '' && (ADDRESS_AHEAD.test(ahead) || isSpread) && !WORDS.test(letters);
      if (
        isApart ||
        NAMED.test(before(reading, match.index, 40)) ||
        /^[ )]{0,2}(?:is|als|=)? ?(?:de|haar|zijn|hun)? ?postcode/.test(behind)
      ) {
        findings.push(wholeFinding(match, 'postcode'));
      }
    });
  }
  if (/postcode/.test(reading.lower)) {
    each(IN_WORDS, reading.lower, (match) => {
      const finding = groupFinding(match, 1, 'postcode');
      if (finding !== null && !/^[\d ]+$/.test(match[1] ?? '')) findings.push(finding);
    });
  }
  each(AREA, reading.lower, (match) => {
    const finding = groupFinding(match, 1, 'place');
    if (finding !== null) findings.push(finding);
  });
  return findings;
}

function isPostcode(reading: Reading, match: RegExpExecArray): boolean {
  const [all, figures = '', gap = '', letters = ''] = match;
  if (NEVER.test(letters)) return false;
  const ahead = before(reading, match.index, 50);
  if (NAMED.test(ahead)) return true;
  if (/[€$]\s?$|(?:euro|eur|kst|kamerstuk|artikel|art\.?|iso|nen)\s?$/.test(ahead)) return false;
  const behind = after(reading, match.index + all.length, 20);
  const isWord = WORDS.test(letters);
  const isYear = /^(?:19|20)\d\d$/.test(figures);
  const inAddress = ADDRESS_AHEAD.test(ahead) || HOUSE_BEHIND.test(behind);
  if (letters === letters.toUpperCase()) {
    if (!isWord) return gap.length <= 2 || inAddress || HOME.test(ahead);
    return (gap === '' && !isYear) || (inAddress && !isYear);
  }
  if (isWord) return false;
  if (gap === '') return !/^(?:x|ste|[ij]e)/.test(letters);
  // Nobody joins a year and a word like that.
  if (/^ ?[-.] ?$/.test(gap) && !isYear) return true;
  return inAddress || (HOME.test(ahead) && !isYear);
}
