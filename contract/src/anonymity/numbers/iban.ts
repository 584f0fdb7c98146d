import { type Finding } from '../finding.ts';
import { type Reading, before, each, groupFinding } from './reading.ts';

/** The length of an IBAN by country, of the countries in the SWIFT registry that a Dutch case may hold. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 XK20'
    .split(' ')
    .map((entry): [string, number] => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const START = /(?<![A-Za-z\d])[A-Za-z]{2}[ .\-_]{0,2}[\doO][ .\-_]?[\doO](?=[ .\-_]{0,2}[A-Za-z\d])/g;
const GAPS = ' .-_/\t\n';
const LONGEST_GAP = 3;
const NAMED = /(?:iban|rekening|bank|giro|overmak|overgemaakt|gestort|rek)/;
const MASKED = /(?<![A-Za-z\d])[A-Z]{2}[ -]?\d\d[ -]?[A-Z]{4}[ -]?(?=[ \d]*[*xX.•#])[\d *xX.•#]{6,20}\d/g;
// Numbers of accounts from before 2014, and giro numbers.
const OLD_ACCOUNT =
  /(?<!\p{L})(?:bankrekening|rekening(?:nummer|nr)?|bankrek|gironummer|giro(?:rekening)?|rek\.? ?nr)\.?(?:[ :=]|van|is|bij|de|ing|abn|rabo(?:bank)?|was|nummer|nr\.?){0,6}[ :]?((?:P ?)?\d[\d. -]{5,13}\d)(?!\d)/dgiu;

/** Bank accounts of any country; old Dutch ones after a word that names them. */
export function findIban(reading: Reading): Finding[] {
  const { text } = reading;
  const findings: Finding[] = [];
  let free = 0;
  each(START, text, (match) => {
    if (match.index < free) return;
    const end = endOfIban(reading, match.index);
    if (end === -1) return;
    findings.push({ start: match.index, end, type: 'iban' });
    free = end;
  });
  each(MASKED, text, (match) => {
    findings.push({ start: match.index, end: match.index + match[0].length, type: 'iban' });
  });
  if (NAMED.test(reading.lower)) {
    each(OLD_ACCOUNT, text, (match) => {
      const finding = groupFinding(match, 1, 'iban');
      const count = (match[1] ?? '').replace(/\D/g, '').length;
      const years = /^(?:19|20)\d\d ?- ?(?:19|20)\d\d$/.test(match[1] ?? '');
      if (finding !== null && !years && count >= 7 && count <= 12) findings.push(finding);
    });
  }
  return findings;
}

/** Where an IBAN that starts at `start` ends; -1 when there is none. */
function endOfIban(reading: Reading, start: number): number {
  const { text } = reading;
  const country = text.slice(start, start + 2).toUpperCase();
  const length = LENGTHS.get(country);
  if (length === undefined) return -1;
  let code = '';
  let index = start;
  let gap = 0;
  while (index < text.length && code.length < length) {
    const unit = text.charCodeAt(index);
    if (isAlphanumeric(unit)) {
      code += text.charAt(index);
      gap = 0;
    } else if (GAPS.includes(text.charAt(index)) && gap < LONGEST_GAP) {
      gap += 1;
    } else {
      return -1;
    }
    index += 1;
  }
  if (code.length < length) return -1;
  if (/[A-Za-z\d]/.test(text.charAt(index)) && !isNamed(reading, start)) return -1;
  const plain = withDigits(code.toUpperCase(), country);
  if (passesMod97(plain)) return index;
  // A mistyped one still leads to the account when it plainly is meant as one.
  return /^NL\d\d[A-Z]{4}\d{10}$/.test(plain) || (isNamed(reading, start) && /\d{8}/.test(plain)) ? index : -1;
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

function isNamed(reading: Reading, start: number): boolean {
  return NAMED.test(before(reading, start, 40));
}

/** Check digits, and the account of a Dutch one, hold no letters: an O there is a zero. */
function withDigits(code: string, country: string): string {
  const head = country + code.slice(2, 4).replace(/O/g, '0');
  const rest = code.slice(4);
  return country === 'NL' ? head + rest.slice(0, 4) + rest.slice(4).replace(/O/g, '0') : head + rest;
}

/** The check of ISO 13616 over a whole IBAN in capitals without spaces. */
export function passesMod97(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (let index = 0; index < moved.length; index += 1) {
    const code = moved.charCodeAt(index);
    const value = code <= 0x39 ? code - 0x30 : code - 0x37;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
