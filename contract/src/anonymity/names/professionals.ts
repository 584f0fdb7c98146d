import { type Candidate } from './candidates.ts';
import { isAddressed, isSignature } from './people-position.ts';
import { keyAfter, keyBefore, type Reading } from './reading.ts';
import { closings, greetings, kin, roles, titles, workLabels, workplaces } from './vocabulary-people.ts';

const AT_WORK = /^(?:van|bij|uit) (?:de |het |den |'t )?([\p{L}'-]+)/u;
const BRACKETED = /^,? ?\(([\p{L}' -]{2,40})\)/u;
const APPOSITION = /^, (?:de |het |onze |hun |haar |mijn |een )?([\p{L}-]+)/u;

/** Above nought when the words around a name say that it is somebody at work. */
export function professionalScore(reading: Reading, { from, to }: Candidate): number {
  const { tokens, text } = reading;
  const first = tokens[from];
  const last = tokens[to];
  if (first === undefined || last === undefined) return 0;
  let score = isSignature(reading, from, last) || isAddressed(reading, from, last) ? 1 : 0;
  const before = keyBefore(reading, from);
  const second = keyBefore(reading, from, 2);
  if (roles.has(before) || (roles.has(second) && titles.has(before)) || isCompoundRole(before)) score += 2;
  if (kin.has(before)) score -= 2;
  if (before !== '' && greetings.has(before) && (tokens[from - 1]?.opens ?? false)) score += 2;
  if (closings.has(before)) score += 2;
  const previous = tokens[from - 1];
  if (previous !== undefined && score === 0 && !/[.?!]/.test(first.gap))
    score += labelScore(previous.key, first.gap, previous.opens);
  const behind = text.slice(last.end, last.end + 45).toLowerCase();
  const after = behind.replace(/^ /, '');
  const at = AT_WORK.exec(after)?.[1];
  if (at !== undefined && isWork(at)) score += 2;
  const bracketed = BRACKETED.exec(behind)?.[1];
  if (bracketed !== undefined && bracketed.split(/[ -]/).some(isWork)) score += 2;
  const role = APPOSITION.exec(behind)?.[1];
  if (role !== undefined && (roles.has(role) || isCompoundRole(role))) score += 2;
  if (/^(?:licht|lichten|leidt|zit voor|notuleert|presenteert)$/.test(keyAfter(reading, to))) score += 1;
  return score;
}

function labelScore(label: string, gap: string, opens: boolean): number {
  const mark = gap.trim();
  if (closings.has(label) && (mark === ',' || mark === '' || mark === '-' || mark === '!')) return 2;
  if (greetings.has(label) && opens && (mark === ',' || mark === '!')) return 2;
  if (mark === ':' && (workLabels.has(label) || roles.has(label) || isCompoundRole(label))) return 2;
  if ((mark === '(' || mark === ',') && (roles.has(label) || isCompoundRole(label))) return 2;
  return label === 'inbreng' ? 2 : 0;
}

const isWork = (word: string): boolean => workplaces.has(word) || roles.has(word) || isCompoundRole(word);

const ROLE_ENDING =
  /(?:ambtenaar|medewerker|medewerkster|consulent|consulente|begeleider|begeleidster|coach|adviseur|regisseur|coordinator|beschermer|werker|werkster|agent|rechercheur|docent|leraar|lerares|meester|juf|arts|manager|voogd|bewindvoerder|onderzoeker|inspecteur|officier|advocaat|mentor|leider|leidster|verpleegkundige|team)$/;

/** Compounds such as "gezinscoach", "wijkteammedewerkster". */
export const isCompoundRole = (word: string): boolean => word.length > 6 && word.length < 40 && ROLE_ENDING.test(word);
