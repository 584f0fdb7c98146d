import { type Channel, limits } from '@netwerkplein/contract';

const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' });

export function partOfDay(now: Date): 'morning' | 'afternoon' | 'evening' {
  const clock = Number(hour.format(now));
  if (clock >= 6 && clock < 12) return 'morning';
  return clock >= 12 && clock < 18 ? 'afternoon' : 'evening';
}

/** All unread together; `capped` when a channel counted no further: then the number is what there is at least, rounded down. */
export function unreadSum(channels: readonly Channel[]): { messages: number; capped: boolean } {
  const sum = channels.reduce((total, channel) => total + channel.unread, 0);
  const capped = channels.some((channel) => channel.unread >= limits.unreadCount);
  return { messages: capped ? sum - (sum % limits.unreadCount) : sum, capped };
}
