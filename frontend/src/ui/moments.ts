/** How far a moment lies from now, counted in days on the Dutch calendar. */
export type Nearness = 'now' | 'today' | 'yesterday' | 'thisYear' | 'far';

const zone = 'Europe/Amsterdam';
const calendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
/** The Dutch date as 2026-09-03. */
export const dutchDay = (moment: Date): string => calendar.format(moment);

export function nearness(moment: Date, now: Date): Nearness {
  const elapsed = now.getTime() - moment.getTime();
  // Two clocks differ a little: a moment just ahead is now too.
  if (Math.abs(elapsed) < 60_000) return 'now';
  const day = dutchDay(moment);
  const today = dutchDay(now);
  if (day === today) return 'today';
  if (day === dayBefore(today)) return 'yesterday';
  return day.slice(0, 4) === today.slice(0, 4) ? 'thisYear' : 'far';
}

function dayBefore(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - 1);
  return noon.toISOString().slice(0, 10);
}
