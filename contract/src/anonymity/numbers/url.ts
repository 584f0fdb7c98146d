import { type Finding } from '../finding.ts';
import { isPublicHost } from './hosts.ts';
import { type Reading, before, each } from './reading.ts';

const ENDINGS =
  'nl|com|org|net|be|de|eu|example|test|info|io|me|tv|app|gg|link|to|co|nu|ro|bg|pl|hu|hr|rs|sk|cz|fr|uk|it|es|tr|ru|ua|ly|gl|st|page|site|online|shop|live|xyz|chat|social|club|be|lu|at|ch|fm|im|sh|dev|frl|amsterdam';
const SCHEME = /(?<![\p{L}\d])(?:h(?:tt|xx)ps?|ftp)(?: ?: ?|:)\/\/ ?[^\s<>"|]{2,2000}/giu;
const WWW = /(?<![\p{L}\d/.@-])www ?\. ?[\p{L}\d-]{1,63}(?: ?\. ?[\p{L}\d-]{2,63}){1,4}(?:[/?#:][^\s<>"|]{0,2000})?/giu;
const BARE = new RegExp(
  String.raw`(?<![\p{L}\d@/._-])(?:[\p{L}\d-]{1,63}\.){1,5}(?:${ENDINGS})(?![\p{L}\d.-]*[\p{L}\d])(?::\d{2,5})?[/?#][^\s<>"|]{0,2000}`,
  'giu',
);
const SITE = new RegExp(
  String.raw`(?<![\p{L}\d@/._-])(?:[\p{L}\d-]{1,63}\.){1,4}(?:${ENDINGS})(?![\p{L}\d@/_-]|\.[\p{L}\d])`,
  'giu',
);
const SPELT =
  /(?<![\p{L}\d])[\p{L}\d-]{2,40} ?[([]?(?:punt|dot)[)\]]? ?(?:com|nl|net|org|be|example|me|tv|gg)(?:(?: (?:slash|schuine streep) |\/)[@\p{L}\d._-]{2,60}){1,4}/giu;
const NAMED =
  /(?:profiel|pagina|site|website|link|webshop|webwinkel|account|kanaal|blog|url|adres is|staat op|online)[^.!?]{0,25}$/;
// Sites that everybody knows; named without a page they point nowhere.
const COMMON_SITES =
  /^(?:(?:www|m)\.)?(?:google|marktplaats|facebook|instagram|tiktok|snapchat|youtube|whatsapp|bol|funda|linkedin|telegram|discord|vinted|booking|airbnb|speurders|kinky|sexjobs|twitter|wikipedia|nos|nu|ad)\./;

/** Links, apart from those to public sources. */
export function findUrls(reading: Reading): Finding[] {
  const { text } = reading;
  const findings: Finding[] = [];
  const keep = (match: RegExpExecArray) => {
    const length = trimmedLength(match[0]);
    const host = hostOf(match[0].slice(0, length));
    if (isPublicHost(host) || isLocal(host)) return;
    findings.push({ start: match.index, end: match.index + length, type: 'url' });
  };
  if (text.includes('//')) each(SCHEME, text, keep);
  if (/www/i.test(text)) each(WWW, text, keep);
  if (text.includes('.')) {
    each(BARE, text, keep);
    each(SITE, text, (match) => {
      if (COMMON_SITES.test(match[0].toLowerCase()) || !NAMED.test(before(reading, match.index, 40))) return;
      keep(match);
    });
  }
  if (/punt|dot/i.test(text)) each(SPELT, text, keep);
  return findings;
}

/** Without the punctuation of the sentence around it. */
function trimmedLength(link: string): number {
  let length = link.length;
  while (length > 0 && /[.,;:!?'"*\u2026]/.test(link.charAt(length - 1))) length -= 1;
  const last = link.charAt(length - 1);
  const opening = last === ')' ? '(' : last === ']' ? '[' : null;
  if (opening !== null && !link.slice(0, length).includes(opening)) return trimmedLength(link.slice(0, length - 1));
  return length;
}

function hostOf(link: string): string {
  const bare = link.toLowerCase().replace(/^[a-z]{3,5} ?: ?\/\/ ?/, '');
  // What stands before an "@" is a user name, however much it looks like a host.
  const end = bare.search(/[/?#\\]/);
  const authority = end === -1 ? bare : bare.slice(0, end);
  return authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .replace(/ /g, '');
}

function isLocal(host: string): boolean {
  return host === 'localhost' || /^(?:127|10)\.\d+\.\d+\.\d+$/.test(host) || /^192\.168\.\d+\.\d+$/.test(host);
}
