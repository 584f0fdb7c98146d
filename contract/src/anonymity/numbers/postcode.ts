import { type Finding } from '../finding.ts';
import { numberWordPattern } from './number-words.ts';
import { SPELLING_WORD } from './spelling-words.ts';
import { fold } from '../names/fold.ts';
import { isDutchPlace } from '../names/lexicon.ts';
import { type Reading, after, before, each, groupFinding, wholeFinding } from './reading.ts';

const SHAPE =
  /(?<![\p{L}\d.,/]|(?<!NL)-|\d )([1-9]\d{3})([ .·_(*-]{0,3})([A-Za-z]{2})(?!(?!nr|huisnr)\p{L}|\d{5}|[-/.](?:\p{L}|\d{5}|\d+-))/gu;
const SPLIT =
  /(?<![\p{L}\d])([1-9](?: ?[ .-] ?)?\d(?: ?[ .-] ?)?\d(?: ?[ .-] ?)?\d)([ .,-]{0,4})([A-Za-z][ .-]?[A-Za-z])(?![\p{L}\d])/gu;
const CONFUSED =
  /(?<![\p{L}\d-])(?=[1-9\d]*[oOlI])(?=(?:[oOlI]*\d){3})[1-9][\doOlI]{3} ?[A-HJKMNP-Z]{2}(?![\p{L}\d])/gu;
const NAMED = /(?:postcode|postc\.|post-code|pc|p\.c\.|zip|pc\/plaats)[^\d\n]{0,25}$/;
const ADDRESS_AHEAD =
  /(?:\p{L}{3,} \d{1,4} ?[a-z]?(?:-\p{L}{1,6}| \p{L}{1,8}|bis|hs)?[,;]? {0,2}|adres:? |wonende te |gevestigd te )$/u;
const HOME = /(?:woon|woont|wonen|woning|adres|huis|verblijf|ingeschreven|straat|laan|weg|plein)/;
const HOUSE_BEHIND = /^[ ,;+'"]{0,4}(?:\+ ?')?(?:nr|huisnummer|huisnr|nummer|no|\d{1,4}[a-z]?(?![\d.:]))/;
const IN_WORDS = new RegExp(
  String.raw`postcode(?: is| was|:|,| =| van \p{L}+){0,2} ((?:(?:${numberWordPattern}|nul|een|\d{1,2})[ -]{1,2}){1,4}(?:\p{L}{2}|\p{L} \p{L})(?!\p{L}))`,
  'dgu',
);
// "3312 Victor Bernard", "drieëndertig twaalf, Karel Anton".
const SPELLED = new RegExp(
  String.raw`(?<![\p{L}\d])((?:[1-9]\d{3}|[1-9]\d ?\d\d|(?:(?:${numberWordPattern}|nul|een)[ -,]{1,2}){2,4}),? {0,1}(?:de |van |met )?(?:${SPELLING_WORD})[ ,-]{1,2}(?:${SPELLING_WORD}))(?!\p{L})`,
  'dgu',
);
// The figures alone are a neighbourhood.
const AREA =
  /(?:postcode(?:gebied|cijfers|wijk)?|(?<!\p{L})pc4?|(?<!\p{L})wijk)[ :=]{1,2}(?:is |= ?|van |begint met |begint op |ergens in )?([1-9]\d{3})(?![\d]|[ .-]{0,3}[a-z]{1,2}(?![a-z]))/dgu;
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
      const isDotted = /^[A-Z][.-][A-Z]$/.test(match[3] ?? '') && !/^(?:1\d|20)/.test(figures);
      const isSpaced = /^[A-Z] [A-Z]$/.test(match[3] ?? '') && /(?<!\p{L})(?:in|in de|op|uit|bij) $/u.test(ahead);
      const isTown =
        /^[A-Za-z]\.[A-Za-z]$/.test(match[3] ?? '') && isBeforePlace(reading, match.index + match[0].length + 1);
      const isApart =
        isDotted ||
        isSpaced ||
        isTown ||
        (figures !== '' && (ADDRESS_AHEAD.test(ahead) || isSpread) && !WORDS.test(letters));
      if (
        isApart ||
        NAMED.test(before(reading, match.index, 40)) ||
        /^[ )]{0,2}(?:is|als|=)? ?(?:de|haar|zijn|hun)? ?postcode/.test(behind)
      ) {
        findings.push(wholeFinding(match, 'postcode'));
      }
    });
  }
  // A letter typed for a digit in a code without a space.
  each(CONFUSED, reading.text, (match) => findings.push(wholeFinding(match, 'postcode')));
  if (/postcode/.test(reading.lower)) {
    each(IN_WORDS, reading.lower, (match) => {
      const finding = groupFinding(match, 1, 'postcode');
      if (finding !== null && !/^[\d ]+$/.test(match[1] ?? '')) findings.push(finding);
    });
  }
  if (/postcode|adres|woont|wonen|huisnummer/.test(reading.lower)) {
    each(SPELLED, reading.lower, (match) => {
      const finding = groupFinding(match, 1, 'postcode');
      if (finding !== null) findings.push(finding);
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
  if (/(?<!\p{L})(?:ergens in|in|op|bij|woont) $/u.test(ahead) && !isYear) return true;
  return inAddress || isBeforePlace(reading, match.index + all.length) || (HOME.test(ahead) && !isYear);
}

/** Whether a Dutch place is named right behind: "6711 qx ede". */
function isBeforePlace(reading: Reading, index: number): boolean {
  const word = /^,? (\p{L}{3,}(?:-\p{L}+)*)/u.exec(reading.text.slice(index, index + 30))?.[1];
  return word !== undefined && isDutchPlace(fold(word));
}
