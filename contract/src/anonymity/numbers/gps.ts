import { type Finding } from '../finding.ts';
import { type Reading, before, each, wholeFinding } from './reading.ts';

const SIDE = String.raw`(?:[NZSEOW]|noord|oost|zuid|west|lat|lon|lng|lengte|breedte|n\.?b\.?|o\.?l\.?)`;
// Degrees with decimals, a side of the world before or behind one of them at will.
const DECIMAL =
  /(?<![\p{L}\d.,])(?:[NS] ?|lat(?:itude)?[ :=]{1,3}|noord[ :]{1,2})?[-+]?(\d{1,2}[.,]\d{2,9}) ?°? ?(?:[NSZ]B?\b|O\.?L\b)?(?:[,;/| ]| en | x |\n){1,4} ?(?:[EOW] ?|lo?ng?(?:itude)?[ :=]{1,3}|oost[ :]{1,2})?[-+]?(\d{1,3}[.,]\d{2,9})(?: ?°? ?(?:[EOWL]{1,2}|N\.?B)\b)?°?(?![\p{L}\d]|[.,]\d)/giu;
const DEGREES =
  /(?<![\p{L}\d])(?:[NSZ] ?)?\d{1,2} ?(?:°|º|graden|gr\.?|deg) ?\d{1,2}(?:[.,]\d{1,6})? ?(?:['m]|minuten|min\.?)? ?(?:(?:\d{1,2}(?:[.,]\d{1,6})?) ?(?:"|''|s(?:ec)?\b|seconden)?)? ?(?:N\.?B\b\.?|[NSZ]\b\.?|noorder(?:breedte)?|noord)?[ ,;/]{0,3}(?:en )?(?:[EOW] ?)?\d{1,3} ?(?:°|º|graden|gr\.?|deg) ?\d{1,2}(?:[.,]\d{1,6})? ?(?:['m]|minuten|min\.?)? ?(?:(?:\d{1,2}(?:[.,]\d{1,6})?) ?(?:"|''|s(?:ec)?\b|seconden)?)? ?(?:[EOWL]{1,2}\b\.?|ooster(?:lengte)?|oost)?/giu;
const SPACED =
  /(?<![\p{L}\d])\d{1,2} \d{1,2} \d{1,2}(?:[.,]\d{1,4})? ?[NZS][ ,;/]{1,3}\d{1,3} \d{1,2} \d{1,2}(?:[.,]\d{1,4})? ?[EOW](?![\p{L}\d])/giu;
const NAMED_SIDES =
  /(?<!\p{L})(?:breedte(?:graad)?|lat(?:itude)?|noorderbreedte)[ :=]{1,3}-?\d{1,2}[.,]\d{2,9}.{1,14}?(?:lengte(?:graad)?|lo?ng?(?:itude)?|oosterlengte)[ :=]{1,3}-?\d{1,3}[.,]\d{2,9}/giu;
const DOTTED =
  /(?<![\p{L}\d.])(?:[NZS] ?)?\d{1,2}[. ]\d{1,2}[. ]\d{1,3} ?[NZS]?[ ,;/]{1,3}(?:[EOW] ?)\d{1,3}[. ]\d{1,2}[. ]\d{1,3}(?![\p{L}\d])|(?<![\p{L}\d.])\d{1,2}\.\d{1,2}\.\d{1,3} ?[NZS][ ,;/]{1,3}\d{1,3}\.\d{1,2}\.\d{1,3} ?[EOW](?!\p{L})/gu;
const UTM = /(?<![\p{L}\d])3[12]U ?[A-Z]{2} ?\d{4,5} ?\d{4,5}(?!\d)/gu;
const THREE_WORDS = /\/\/\/ ?[\p{L}]{3,}\.[\p{L}]{3,}\.[\p{L}]{3,}/gu;
const PLUS_CODE = /(?<![\p{L}\d])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\d])/gu;
const DUTCH_GRID =
  /(?<![\p{L}\d])(?:x ?[:=]? ?)?\d{5,6}(?:[.,]\d{1,3})?[ ,;/]{1,3}(?:y ?[:=]? ?)?\d{6}(?:[.,]\d{1,3})?(?![\p{L}\d])/giu;
const GEO = /(?<![\p{L}\d])geo:-?\d{1,2}\.\d+,-?\d{1,3}\.\d+/giu;
const NAMED = /(?:gps|co[oö]rdina|locatie|positie|pin|lat|plek|staat|stond|tracker|gezien|gevonden|kaart)/;
const SIDED = new RegExp(String.raw`${SIDE}`, 'iu');

/** Coordinates, in degrees, in the Dutch grid, as a plus code or as three words. */
export function findGps(reading: Reading): Finding[] {
  const { text } = reading;
  const findings: Finding[] = [];
  const keep = (match: RegExpExecArray) => findings.push(wholeFinding(match, 'gps'));
  each(DECIMAL, text, (match) => {
    if (isPosition(reading, match)) keep(match);
  });
  each(SPACED, text, keep);
  if (/[°º]|graden|deg/.test(reading.lower)) each(DEGREES, text, keep);
  for (const pattern of [NAMED_SIDES, DOTTED, UTM]) each(pattern, text, keep);
  if (text.includes('///')) each(THREE_WORDS, text, keep);
  if (text.includes('+')) each(PLUS_CODE, text, keep);
  if (/(?:\brd\b|rijksdriehoek|co[oö]rdina)/.test(reading.lower)) each(DUTCH_GRID, text, keep);
  if (reading.lower.includes('geo:')) each(GEO, text, keep);
  return findings;
}

function isPosition(reading: Reading, match: RegExpExecArray): boolean {
  const [all, first = '', second = ''] = match;
  const decimals = Math.min(first.split(/[.,]/)[1]?.length ?? 0, second.split(/[.,]/)[1]?.length ?? 0);
  if (Number.parseFloat(first) > 90 || Number.parseFloat(second) > 180) return false;
  if (decimals >= 4) return true;
  if (/€|euro|%/.test(before(reading, match.index, 4))) return false;
  const sided = SIDED.test(all.replace(/[^\p{L}]/gu, ' '));
  const named = NAMED.test(before(reading, match.index, 60));
  return decimals === 3 ? sided || named : (sided && named) || /gps|co[oö]rdina/.test(before(reading, match.index, 60));
}
