import type { ChannelEntry } from '@netwerkplein/contract';
import type { OutboxRow } from '../../../live/index.ts';
import { dutchDay } from '../../../ui/index.ts';

/** One line of the page's list: a message, or an own one that is on its way. */
export type StreamRow = {
  /** The message's own id: a sent message stays the same line when it rises into the stream. */
  key: string;
  at: string;
  /** The first of its day: the day is named above it. */
  newDay: boolean;
  /** The first of a run by one author: their name stands above it. */
  named: boolean;
  /** The line "nieuw sinds uw laatste bezoek" stands above it. */
  newest: boolean;
} & ({ entry: ChannelEntry; unsent?: undefined } | { unsent: OutboxRow; entry?: undefined });

const RUN = 5 * 60_000;

/** `newFrom`: the number of the first message that was new when the reader came in; 0 for none. */
export function rowsOf(
  messages: readonly ChannelEntry[],
  unsent: readonly OutboxRow[],
  newFrom: number,
  memberId: string,
): StreamRow[] {
  const shown = new Set(unsent.length === 0 ? [] : messages.map((message) => message.id));
  let before: { author: string; at: string; broken: boolean } | undefined;
  const headOf = (author: string, at: string, newest: boolean, broken: boolean) => {
    const newDay = before === undefined || dutchDay(new Date(before.at)) !== dutchDay(new Date(at));
    const near = before !== undefined && Date.parse(at) - Date.parse(before.at) < RUN;
    const run = near && before?.author === author && !before.broken && !broken;
    before = { author, at, broken };
    return { at, newDay, newest, named: newDay || newest || !run };
  };
  const stood = messages.map((entry): StreamRow => {
    const head = headOf(entry.author.id, entry.sentAt, entry.messageSeq === newFrom, entry.redacted !== null);
    return { key: entry.id, entry, ...head };
  });
  const coming = unsent
    .filter((row) => !shown.has(row.id))
    .map((row): StreamRow => ({ key: row.id, unsent: row, ...headOf(memberId, row.createdAt, false, false) }));
  return [...stood, ...coming];
}

/** The first message of somebody else after the mark, or 0. Fixed while the reader stays. */
export function firstNew(messages: readonly ChannelEntry[], readSeq: number, memberId: string): number {
  const fresh = messages.find(
    (entry) => entry.messageSeq > readSeq && entry.author.id !== memberId && entry.redacted === null,
  );
  return fresh?.messageSeq ?? 0;
}
