import { type Finding } from '../finding.ts';
import { isPublicHost } from './hosts.ts';
import { type Reading, each, wholeFinding } from './reading.ts';

const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 120;
const OFFICE =
  /^(?:info|contact|post|postbus|secretariaat|redactie|meldpunt|helpdesk|servicedesk|loket|noreply|no-reply|support|privacy|fg|algemeen|communicatie|webmaster|aanmelden|aanmelding|voorlichting|receptie|balie|klantcontact)$/i;
const SPACED_AT =
  /(?<![\p{L}\p{N}._-])[\p{L}\p{N}][\p{L}\p{N}._-]{0,40} {0,2}@ {0,2}[\p{L}\p{N}-]{2,40}(?: ?\. ?[\p{L}\p{N}-]{2,20}){1,3}(?![\p{L}\p{N}])/gu;

// An "@" or a full stop written in words or wrapped, as people do to slip past a filter.
const AT = String.raw`(?: {0,2}[([{<]\s?(?:at|a|@|apenstaartje|apenstaart|aapje|æt)\s?[)\]}>] {0,2}| {1,2}(?:apenstaartje|apenstaart|apestaartje|apestaart|aapje|at|ad|æt) {1,2}|[_-](?:at|apenstaartje)[_-]|apenstaartje)`;
const DOT = String.raw`(?: {0,2}[([{<]\s?(?:dot|punt|\.)\s?[)\]}>] {0,2}| {1,2}(?:punt|dot|stip) {1,2}| ?\. ?|[_-](?:dot|punt)[_-])`;
const LOCAL_JOINT = String.raw`(?:[._-]| {0,2}[([{]\s?(?:dot|punt)\s?[)\]}] {0,2}| {1,2}(?:punt|dot|underscore|liggend streepje|streepje|laag streepje|min) {1,2})`;
const SPELT = new RegExp(
  String.raw`(?<![\p{L}\p{N}._-])([\p{L}\p{N}+]{1,40}(?:${LOCAL_JOINT}[\p{L}\p{N}+]{1,40}){0,5})(${AT})([\p{L}\p{N}-]{1,40}(?:${DOT}[\p{L}\p{N}-]{2,30}){0,4})(?![\p{L}\p{N}])`,
  'dgiu',
);
// Every character apart.
const SPREAD = /(?<!\S)(?:[\p{L}\d._-] ){2,40}@(?: [\p{L}\d.-]){3,40}(?!\S)/gu;
const HINT = /@|\bat\b|[([{<]\s?a|ape(?:n)?staart|[_-]at[_-]|aapje|æt|\bad\b/i;
const ENDING =
  /^(?:nl|com|net|org|be|de|eu|info|example|test|ro|bg|pl|hu|hr|rs|fr|uk|co|me|io|gmail|hotmail|outlook|live|ziggo|kpnmail|yahoo|icloud|proton|protonmail|planet|xs4all|hetnet|casema|telfort|upcmail|quicknet)$/i;

/** Mail addresses, also written out. General addresses of public bodies are left alone. */
export function findEmails(reading: Reading): Finding[] {
  const { text } = reading;
  if (!HINT.test(text)) return [];
  const findings: Finding[] = [];
  let free = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const finding = aroundAt(text, at, free);
    if (finding === null) continue;
    findings.push(finding);
    free = finding.end;
  }
  each(SPACED_AT, text, (match) => {
    if (match[0].includes(' '))
      findings.push({ start: match.index, end: match.index + match[0].length, type: 'email' });
  });
  each(SPREAD, text, (match) => findings.push(wholeFinding(match, 'email')));
  each(SPELT, text, (match) => {
    const finding = speltOut(match);
    if (finding !== null) findings.push(finding);
  });
  return findings;
}

function aroundAt(text: string, at: number, free: number): Finding | null {
  let start = at;
  while (start > free && at - start < LONGEST_LOCAL && LOCAL.test(text.charAt(start - 1))) start -= 1;
  let end = at + 1;
  while (end < text.length && end - at < LONGEST_DOMAIN && DOMAIN.test(text.charAt(end))) end += 1;
  while (end > at + 1 && /[.-]/.test(text.charAt(end - 1))) end -= 1;
  while (start < at && /['.-]/.test(text.charAt(start))) start += 1;
  const local = text.slice(start, at);
  const domain = text.slice(at + 1, end);
  if (local === '' || domain.length < 2 || !/\p{L}/u.test(domain)) return null;
  if (OFFICE.test(local) && isPublicHost(domain.toLowerCase())) return null;
  return { start, end, type: 'email' };
}

function speltOut(match: RegExpExecArray): Finding | null {
  const [, local = '', at = '', domain = ''] = match;
  const weak = / (?:at|ad|aapje) /i.test(at);
  const parts = domain.split(/[^\p{L}\p{N}-]+/u);
  const named = parts.findLastIndex((part) => ENDING.test(part));
  if (named === -1 && (weak || /^(?:is|heet|van|op|als|naam|met|of|en)$/i.test(local))) return null;
  const range = match.indices?.[3];
  const start = match.indices?.[1]?.[0];
  if (range === undefined || start === undefined || local === '') return null;
  // What follows the last known ending is the rest of the sentence.
  const last = named === -1 ? parts[0] : parts[named];
  const cut = last === undefined ? -1 : domain.lastIndexOf(last);
  return { start, end: cut === -1 ? range[1] : range[0] + cut + (last?.length ?? 0), type: 'email' };
}
