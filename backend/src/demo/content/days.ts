/**
 * The day a message was written, as ISO date. Conversations use five days out of every seven (1-5, 8-12, ...), so that
 * whatever day it is today the messages can be laid on working days: always in the past, never on a weekend, in order.
 */
export function dayOf(daysAgo: number, today: string): string {
  let left = Math.floor(daysAgo / 7) * 5 + Math.min(daysAgo % 7, 5);
  const day = new Date(`${today}T12:00:00Z`);
  while (left > 0) {
    day.setUTCDate(day.getUTCDate() - 1);
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}
