import type { ChannelEntry, EntryPage } from '@netwerkplein/contract';

/**
 * What is known of one channel's log: a window of messages from `from` up to the newest, and how far the log was followed.
 * Pure: every step gives a new log, or the same one when nothing changed.
 */
export interface StreamLog {
  /** The highest number up to which the log was followed without a gap. */
  position: number;
  /** Messages with a lower number are not held; they come by older pages. 0: everything is held. */
  from: number;
  /** Messages as they stand, in order. */
  messages: readonly ChannelEntry[];
  /** Entries that came before the ones they follow; applied when the gap is filled. */
  aside: ReadonlyMap<number, ChannelEntry>;
  /** Changes of messages below the window: an older page may have been read before they were made. */
  below: ReadonlyMap<number, ChannelEntry>;
}

/** Starts from a page without `after`: messages as they stand, read when the log was at `page.lastSeq`. */
export function startOf(page: EntryPage, aside: ReadonlyMap<number, ChannelEntry> = new Map()): StreamLog {
  const start: StreamLog = {
    position: page.lastSeq,
    from: page.more ? (page.items[0]?.messageSeq ?? 0) : 0,
    messages: page.items,
    aside: new Map(),
    below: new Map(),
  };
  return [...aside.values()].sort(bySeq).reduce(received, start);
}

/** An entry from the socket or from an acknowledgement; in any order, any number of times. */
export function received(log: StreamLog, entry: ChannelEntry): StreamLog {
  if (entry.seq <= log.position) return put(log, entry);
  if (entry.seq > log.position + 1) return { ...log, aside: new Map(log.aside).set(entry.seq, entry) };
  return settled({ ...put(log, entry), position: entry.seq });
}

/** A page that was asked with `after`: what it holds follows without a gap, whatever the numbers are. */
export function followed(log: StreamLog, page: EntryPage): StreamLog {
  const after = page.items.reduce(
    (held, entry) => ({ ...put(held, entry), position: Math.max(held.position, entry.seq) }),
    log,
  );
  return settled(after);
}

/** A page that was asked with `before: log.from`. It may be older or newer than the position; revisions decide. */
export function prepended(log: StreamLog, page: EntryPage): StreamLog {
  const from = page.more ? (page.items[0]?.messageSeq ?? log.from) : 0;
  const widened = { ...log, from };
  const changed = [...log.below.values()].filter((entry) => entry.messageSeq >= from);
  const below = new Map([...log.below].filter(([messageSeq]) => messageSeq < from));
  return { ...[...page.items, ...changed].reduce(put, widened), below };
}

/** The lowest number that came too early, if any. */
export const firstAside = (log: StreamLog): number | undefined =>
  log.aside.size === 0 ? undefined : Math.min(...log.aside.keys());

/** Applies what was kept aside as far as it is now contiguous, and forgets what was overtaken. */
function settled(log: StreamLog): StreamLog {
  if (log.aside.size === 0) return log;
  const aside = new Map(log.aside);
  let held = log;
  for (const entry of [...aside.values()].sort(bySeq)) {
    if (entry.seq > held.position + 1) break;
    held = { ...put(held, entry), position: Math.max(held.position, entry.seq) };
    aside.delete(entry.seq);
  }
  return { ...held, aside };
}

/** Places a message as it stands, unless a copy with the same or a higher revision is held. */
function put(log: StreamLog, entry: ChannelEntry): StreamLog {
  if (entry.messageSeq < log.from) {
    const known = log.below.get(entry.messageSeq);
    if (entry.kind === 'message' || (known && known.revision >= entry.revision)) return log;
    return { ...log, below: new Map(log.below).set(entry.messageSeq, entry) };
  }
  const at = placeOf(log.messages, entry.messageSeq);
  const held = log.messages[at];
  if (held?.messageSeq !== entry.messageSeq) return { ...log, messages: log.messages.toSpliced(at, 0, entry) };
  return held.revision >= entry.revision ? log : { ...log, messages: log.messages.with(at, entry) };
}

/** Where a number is, or belongs. Searched from the end, where nearly everything happens. */
function placeOf(messages: readonly ChannelEntry[], messageSeq: number): number {
  let low = 0;
  let high = messages.length;
  if ((messages.at(-1)?.messageSeq ?? 0) < messageSeq) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((messages[middle]?.messageSeq ?? 0) < messageSeq) low = middle + 1;
    else high = middle;
  }
  return low;
}

const bySeq = (one: ChannelEntry, other: ChannelEntry) => one.seq - other.seq;
