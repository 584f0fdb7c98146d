import { numberWords } from '../numbers/number-words.ts';

// Upper ends, in years, of the groups that schools, youth care and the law think in.
const BANDS: readonly (readonly [upTo: number, label: string])[] = [
  [3, '0-3 jaar'],
  [11, '4-11 jaar'],
  [15, '12-15 jaar'],
  [17, '16-17 jaar'],
  [22, '18-22 jaar'],
  [64, '23-64 jaar'],
];
const OLDEST = '65 jaar of ouder';

/** The years that an age finding says, months and weeks as 0; null when it holds no number. */
export function yearsOf(age: string): number | null {
  const lower = age.toLowerCase();
  if (/maand|mnd|week|weken|wk|dag/.test(lower)) return 0;
  const digits = /\d{1,3}/.exec(lower)?.[0];
  if (digits !== undefined) return Number(digits);
  for (const word of lower.split(/[^\p{L}]+/u)) {
    const value = numberWords.get(word) ?? numberWords.get(word.replace(/jarige?$/, ''));
    if (value !== undefined) return value;
    if (word.startsWith('anderhal')) return 1;
  }
  return null;
}

/** The age group of an exact age in years. */
export function bandOf(years: number): string {
  return BANDS.find(([upTo]) => years <= upTo)?.[1] ?? OLDEST;
}

/** What to write for an exact age; `behind` is the text that follows it. */
export function ageReplacement(age: string, behind: string): string {
  const years = yearsOf(age);
  const band = years === null ? 'een leeftijdsgroep' : bandOf(years);
  if (/jarige$/i.test(age)) return `${band} oude`;
  // The unit that follows stays where it is.
  return /^ ?(?:jaar|jr)\b/i.test(behind) ? band.replace(/ jaar\b/, '') : band;
}
