const AMSTERDAM = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });
const DAY_MS = 86_400_000;

/** The calendar day in Amsterdam at a moment, as `2026-11-22`. */
export const dayOf = (moment: Date): string => AMSTERDAM.format(moment);

/** A day so many days later; earlier when negative. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;
