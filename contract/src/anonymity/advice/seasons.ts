const MONTHS = ['jan', 'feb', 'maart|mrt', 'apr', 'mei', 'juni|jun', 'juli|jul', 'aug', 'sep', 'okt', 'nov', 'dec'].map(
  (names) => new RegExp(`(?:^|[^a-z])(?:${names})`),
);
const SEASONS = ['de winter', 'het voorjaar', 'de zomer', 'het najaar'];
const DAYS_IN_WEEK = 7;
const DAYS_IN_MONTH = 30.5;
const PREPOSITION = /(?:^|[^\p{L}])(?:op|sinds|van|vanaf|tot|voor|na|vóór|rond|per|en|of|tussen)\s$/iu;

/** What to write for an exact date: its season, with the year when one was named. `ahead` is the text in front. */
export function dateReplacement(date: string, ahead: string): string {
  const month = monthOf(date.toLowerCase());
  const year = /(?:19|20)\d\d/.exec(date)?.[0];
  const season = month === null ? 'die periode' : (SEASONS[Math.floor((month % 12) / 3)] ?? 'die periode');
  const moment = year === undefined ? season : `${season} van ${year}`;
  if (/(?:^|[^\p{L}])in\s$/iu.test(ahead)) return moment;
  return PREPOSITION.test(ahead) ? `een dag in ${moment}` : `in ${moment}`;
}

/** The month, 1 to 12, of a date in words or figures; null when it names none. */
function monthOf(date: string): number | null {
  const named = MONTHS.findIndex((pattern) => pattern.test(date));
  if (named !== -1) return named + 1;
  const week = /week {1,2}(\d{1,2})/.exec(date)?.[1];
  if (week !== undefined) return Math.min(12, Math.floor((Number(week) * DAYS_IN_WEEK) / DAYS_IN_MONTH) + 1);
  const iso = /(?:19|20)\d\d[-/.](\d{1,2})/.exec(date)?.[1];
  const month = Number(iso ?? /\d{1,2} ?[-/. ] ?(\d{1,2})/.exec(date)?.[1]);
  return month >= 1 && month <= 12 ? month : null;
}
