import { type Finding } from '../finding.ts';
import { type DigitRun, beginsAsDate, joined, tightlyJoined } from './digit-runs.ts';
import { type Reading, after, before, each, groupFinding, wholeFinding } from './reading.ts';

const NAMED =
  /(?<!\p{L})(?:tel|telefoon|telefoonnummer|telnr|telefoonnr|mob|mobiel|mobieltje|gsm|phone|belt?|bellen|gebeld|belde|opbellen|whats ?app|app|appt|appen|geappt|sms|signal|telegram|bereikbaar|nummer|nr|06|t|m|☎|📞|📱)[.: )=]{0,3}(?:(?:is|op|met|via|naar|van|nummer|nr|mij|me|haar|hem|hen|ze|zijn|moeder|vader|opa|oma|onder|het|hun|mama|papa|dat|nu|ook|privé|werk|mobiel|vast|thuis|het nummer)[.: =]{1,3}){0,4}$/u;
const STRONGLY_NAMED =
  /(?<!\p{L})(?:tel(?:efoon)?|mob(?:iel)?|gsm|whats ?app|06|bel(?:len|t)?|bereikbaar)[^\d@]{0,25}$/u;
const OTHER_NUMBER =
  /(?:bsn|sofi|burgerservice|iban|rekening|giro|kvk|handelsregister|dossier|zaak|parket|order|factu|bestel|patiënt|leerling|cliënt|polis|v-?nummer|v-?nr|a-?nummer|paspoort|rijbewijs|isbn|pas|€)[^\d]{0,14}$/;
const FREE_OF_CHARGE = /^(?:0800|0900|0906|0909)/;
// What somebody remembers of a number, or left out of it.
const PARTIAL =
  /(?<!\p{L})(?:tel(?:efoon)?(?:nummer|nr)?|mobiel(?:e nummer)?|nummer|06(?:-nummer)?|gsm|whatsapp)[^\n.!?\d]{0,40}?(?:begint met|begon met|eindigt op|eindigend op|eindigde op|laatste (?:twee |drie |vier |4 |3 |2 )?cijfers(?: zijn| is|:)?|eerste (?:vier |4 )?cijfers(?: zijn| is|:)?) ?["'(]?(\d[\d -]{1,8}\d)(?![\d])/dgu;
const PARTIAL_OF =
  /laatste (?:twee |drie |vier |4 |3 |2 )?cijfers (?:van (?:\p{L}+ ){0,3})?(?:telefoon\p{L}*|mobiel\p{L}*|nummer|06)[ :=]{1,3}(?:is |zijn )?(\d{2,6})(?!\d)/dgu;
const MASKED = /(?<![\p{L}\d])(?:06|\+31 ?6)[- ]?(?=[\dx*.•?-]*[x*•?.]{2})(?=[^\d\n]{0,12}\d)[\dx*•?.-]{4,12}/giu;
const MOST_GROUPS = 16;

/** Telephone numbers, Dutch and foreign, in figures and words. Public service numbers are left alone. */
export function findPhones(reading: Reading, runs: readonly DigitRun[]): Finding[] {
  const findings: Finding[] = [];
  for (const run of runs) {
    let from = 0;
    while (from < run.length) {
      const to = lastGroup(reading, run, from);
      if (to === -1) {
        from += 1;
        continue;
      }
      const start = run[from]?.start ?? 0;
      const opening = /(?:\+|\(\+|\()[ ]?$/.exec(reading.text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
      findings.push({ start: start - opening, end: run[to]?.end ?? start, type: 'phone' });
      from = to + 1;
    }
  }
  if (/cijfers|begint|begon|eindig/.test(reading.lower)) {
    for (const pattern of [PARTIAL, PARTIAL_OF]) {
      each(pattern, reading.lower, (match) => {
        const finding = groupFinding(match, 1, 'phone');
        if (finding !== null && !/(?:rekening|iban|bank|bsn|kenteken|postcode|pas)/.test(match[0]))
          findings.push(finding);
      });
    }
  }
  each(MASKED, reading.text, (match) => {
    if (/[x*•?]|\.{2}/i.test(match[0])) findings.push(wholeFinding(match, 'phone'));
  });
  return findings;
}

/** The last group of a number that begins with group `from`; the longest reading wins; -1 when there is none. */
function lastGroup(reading: Reading, run: DigitRun, from: number): number {
  const first = run[from];
  if (first === undefined) return -1;
  // Inside a row of digits no word can stand right in front; there only a number that shows itself counts.
  const shows = /^(?:0|31)/.test(first.digits) || reading.text.charAt(first.start - 1) === '+';
  if (from > 0 && !shows) return -1;
  const ahead = before(reading, first.start, 48);
  const international = /(?:\+|\bplus) ?$/.test(ahead);
  if (/\p{L}$/u.test(ahead) && !/(?:tel|mob|nr|nummer|gsm|t|m)$/.test(ahead)) return -1;
  if (!international && from === 0 && OTHER_NUMBER.test(ahead)) return -1;
  const named = from === 0 && NAMED.test(ahead);
  let best = -1;
  let count = 0;
  for (let to = from; to < run.length && to < from + MOST_GROUPS; to += 1) {
    count += run[to]?.digits.length ?? 0;
    if (count > 17) break;
    if (count < 7) continue;
    const digits = joined(run, from, to);
    const isLast = to === run.length - 1;
    if (isNumber(digits, { international, named, isLast }) && isPlausible(reading, run, from, to, named)) best = to;
  }
  return best;
}

interface Circumstances {
  international: boolean;
  named: boolean;
  /** Nothing more follows that could belong to it. */
  isLast: boolean;
}

function isNumber(digits: string, { international, named, isLast }: Circumstances): boolean {
  const count = digits.length;
  if (international) {
    if (digits.startsWith('31')) return count === 11 || (count === 12 && digits[2] === '0') || (count === 12 && isLast);
    return count >= 8 && count <= 15;
  }
  if (digits.startsWith('0031')) return count === 13 || (count === 14 && digits[4] === '0');
  if (/^00[1-9]/.test(digits)) return count >= 11 && count <= 16 && isLast;
  if (FREE_OF_CHARGE.test(digits)) return false;
  if (/^0[1-9]/.test(digits)) {
    if (count === 10) return true;
    if (digits.startsWith('06')) return (count === 11 || count === 12 || count === 9) && isLast;
    return named && isLast && count >= 9 && count <= 12;
  }
  if (/^316\d{8}$/.test(digits)) return true;
  // Without the trunk zero, or local: only where a word says that it is a telephone.
  return named && isLast && count >= 7 && count <= 13;
}

function isPlausible(reading: Reading, run: DigitRun, from: number, to: number, named: boolean): boolean {
  const [first, second, last] = [run[from], run[from + 1], run[to]];
  if (first === undefined || last === undefined) return false;
  if (/^[\p{L}\d_]/u.test(after(reading, last.end, 1))) return false;
  if (second === undefined || from === to) return named || first.digits.length >= 10 || first.digits.startsWith('06');
  const strong = named && STRONGLY_NAMED.test(before(reading, first.start, 40));
  if (beginsAsDate(run, from) && !strong) return false;
  if (strong) return true;
  const lengths = run.slice(from, to + 1).map(({ digits }) => digits.length);
  // The number of a file at a public prosecutor's office.
  if (lengths.length === 3 && lengths[0] === 2 && lengths[1] === 6 && lengths[2] === 2) return false;
  const pairs = lengths.every((length) => length === 2);
  const singles = lengths.every((length) => length === 1);
  const mobile = joined(run, from, to).startsWith('06');
  if (mobile) return true;
  if (!tightlyJoined(run, from, to, 3)) return false;
  if (/[+]$/.test(before(reading, first.start, 2).trimEnd()) || first.digits.startsWith('00') || named) return true;
  return (
    first.digits.length >= 3 || pairs || singles || (first.digits.startsWith('31') && second.digits.startsWith('6'))
  );
}
