import { type Finding } from '../finding.ts';
import { type Reading, before, each, groupFinding, wholeFinding } from './reading.ts';

// Dutch passports and identity cards: two letters, six letters or digits, a digit.
const SHAPE = /(?<![\p{L}\d-])[A-Z]{2}[A-Z\d]{6}\d(?![\p{L}\d]|-[\p{L}\d])/gu;
const LOWER_SHAPE = /(?<![\p{L}\d-])[a-z]{2}(?=[a-z]*\d)[a-z\d]{6}\d(?![\p{L}\d]|-[\p{L}\d])/gu;
const DOCUMENT = String.raw`(?:paspoort|pp|visum|laissez-passer|e-?id|personalausweis|kimlik|n[uü]fus|lichna karta|(?:roemeense|moldavische) ci|rijb\.|identity card|id card|passport|\p{L}{4,12}akte|pasport|passpoort|id-?kaart|id-?bewijs|id|identiteits(?:kaart|bewijs|document)|identiteitsbewijzen|rijbewijs|rijbewijzen|verblijfs(?:document|vergunning|kaart|pas|titel)|vreemdelingen(?:document|pas)|w-?document|reisdocument|documenten?|doc|legitimatie(?:bewijs)?|vluchtelingenpaspoort|geboorteakte|akte|aktenummer|cin|pas|pasje|buletin|carte d'identitate|paspoorten|id's|ids)`;
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\d])${DOCUMENT}-?(?:nummers?|nrs?)?\.?(?:[ :=#(,"'\u2014-]|is|met|nummers?|nr\.?|no\.?|van|de|het|moeder|vader|kind|zoon|dochter|zijn|haar|ligt|bij|avim|staat|op|naam|o\.a\.|en|twee|ook|een|was|geldig|ind|door|hem|heeft|marechaussee|in|beslag|genomen|gevonden|luidt|nrs|er|stond|hierop|erop){0,14}[ :=#("']{1,3}((?:[A-Z]{1,4}[ .-]?){0,2}\d[A-Z\d]*(?:[ ./-]{0,2}(?=[A-Z]{0,3}\d)[A-Z\d]+){0,5}|[A-Z]{2,3}[A-Z\d]{4,9}\d[A-Z\d]?)(?![\p{L}\d])`,
  'dgiu',
);
const ANNOUNCED = new RegExp(
  String.raw`(?<![\p{L}\d])${DOCUMENT}(?!\p{L})[^.!?\n\d]{0,45}[:=] ?((?:[A-Z]{1,3}[ .-]?)?\d[A-Z\d]{4,}(?:[ .-]\d{2,4}){0,3})(?![\p{L}\d])`,
  'dgiu',
);
// Shapes of many countries, to be believed near a word for a document.
const FOREIGN =
  /(?<![\p{L}\d-])(?:[A-Z]{2,4}\d{4,7}[A-Z]?|[A-Z]{1,3} \d{5,7}(?: \d{2})?|[A-Z]{2} [A-Z]{2} \d{6,7}|[A-Z]\d{7,8}|[A-Z]{1,3}[ -]\d{3,4}[ -]\d{3}[ -]\d{1,3}|[A-Z]{1,3} ?\d{2,3} \d{3} \d{2,3}|[A-Z]{1,2} \d{3,4} \d{3} ?[A-Z\d]|[A-Z]{3} \d{2} [A-Z]{2} \d{2}|\d{4} \d{2} \d{4}|[A-Z]{1,3}(?:[ -]\d{2,4}){2,4}|(?=(?:[A-Z ]{0,6}\d){4})(?:[A-Z\d]{2,4} ){2,3}[A-Z\d]{2,4})(?![\p{L}\d-])/gu;
// Romanian cards have a series; and what somebody could read of a number.
const SERIES = /(?<!\p{L})serie[: ]{1,2}([A-Z]{2}[ ,]{0,2}(?:nr\.? ?)?\d{6})(?!\d)/dgiu;
const PART =
  /(?<!\p{L})(?:paspoort|rijbewijs|id(?:-?kaart|-?bewijs)?|document|pas)(?:nummer|nr\.?| nr\.?| nummer)?[^.!?\n\d]{0,20}(?:eindigt op|eindigend op|begint met|laatste (?:drie |vier )?tekens) ?:? ?([A-Z\d]{3,6})(?![\p{L}\d])/dgu;
const SPREAD = /(?<![\p{L}\d])(?:[A-Z\d][ .]){8}[A-Z\d](?![\p{L}\d])/gu;
// The nine signs of a Dutch document in any groups: "IW9 3 KLD 07".
const GROUPED =
  /(?<![\p{L}\d-])[A-Z]{2}(?=(?:[ .-]?[A-Z]){0,4}[ .-]?\d)(?:[ .-]{0,2}[A-Z\d]){6}[ .-]{0,2}\d(?![\p{L}\d])/gu;
const NO_DOCUMENT = /(?:teams|zoom|vergadering|meeting|webex|inbel|deelname|overleg)[^.!?\n]{0,40}$/;
const NEAR =
  /(?:reisdoc|doc\.|vreemdelingen|papieren|akte|(?<!\p{L})pas(?:je)?(?!\p{L})|paspoort|id-?kaart|id'?s|id-?bewijs|identiteit|passport|personalausweis|kimlik|n[uü]fus|rijb\.|visum|laissez|(?<!\p{L})(?:pp|e-?id|ci)(?!\p{L})|rijbewijs|verblijf|document|legitimatie)/u;

/** Numbers of passports, identity cards, driving licences and residence documents. */
export function findDocuments(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  each(SHAPE, reading.text, (match) => {
    // Letters and digits that take turns are no word and no version.
    const switches = match[0].match(/[A-Z]+/g)?.length ?? 0;
    const near = NEAR.test(before(reading, match.index, 80));
    if (switches > 1 || (near && /\d{3}/.test(match[0]))) findings.push(wholeFinding(match, 'document'));
  });
  each(LOWER_SHAPE, reading.text, (match) => {
    if ((match[0].match(/[a-z]+/g)?.length ?? 0) > 2) findings.push(wholeFinding(match, 'document'));
  });
  if (
    !NEAR.test(reading.lower) &&
    !/(?<![\p{L}])(?:doc|id|e-?id|pas|pp|\p{L}*akte|cin|buletin)(?![\p{L}])/u.test(reading.lower)
  )
    return findings;
  for (const shape of [FOREIGN, SPREAD, GROUPED]) {
    each(shape, reading.text, (match) => {
      if (NEAR.test(before(reading, match.index, 90))) findings.push(wholeFinding(match, 'document'));
    });
  }
  for (const shape of [SERIES, PART]) {
    each(shape, reading.text, (match) => {
      const finding = groupFinding(match, 1, 'document');
      if (finding !== null && /\d/.test(match[1] ?? '')) findings.push(finding);
    });
  }
  for (const named of [NAMED, ANNOUNCED]) {
    each(named, reading.text, (match) => {
      const finding = groupFinding(match, 1, 'document');
      const isMeeting = NO_DOCUMENT.test(before(reading, match.index, 50));
      if (finding !== null && !isMeeting && isNumber(match[1] ?? '')) findings.push(finding);
    });
  }
  return findings;
}

function isNumber(text: string): boolean {
  const bare = text.replace(/[ ./-]/g, '');
  const digits = bare.replace(/\D/g, '').length;
  if (bare.length < 6 || bare.length > 14) return false;
  if (/^\d{1,2}[-.]\d{1,2}[-.]\d{2,4}$/.test(text) || /^\d{1,2} ?[a-z]{3,}/i.test(text)) return false;
  return digits >= 5 || (digits >= 3 && bare.length >= 8 && bare.length <= 10);
}
