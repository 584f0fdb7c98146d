import type { CaseEntry, ChannelEntry } from '@netwerkplein/contract';

/** One entry of any log: a message of a channel, a contribution to a case, or a change of one. */
export type LogEntry = ChannelEntry | CaseEntry;

/** What a server answers of a log. */
export interface LogPage<Entry extends LogEntry> {
  items: readonly Entry[];
  lastSeq: number;
  more: boolean;
}

/** The number at which the text itself came, whatever was done to it later. */
export const placeIn = (entry: LogEntry): number => ('postSeq' in entry ? entry.postSeq : entry.messageSeq);

const isNew = ({ kind }: LogEntry): boolean => kind === 'message' || kind === 'post';

/**
 * What is known of one log: a window of messages from `from` up to the newest, and how far the log was followed.
 * Pure: every step gives a new log, or the same one when nothing changed.
 */
export interface StreamLog<Entry extends LogEntry = LogEntry> {
  /** The highest number up to which the log was followed without a gap. */
  position: number;
  /** Messages with a lower number are not held; they come by older pages. 0: everything is held. */
  from: number;
  /** Messages as they stand, in order. */
  messages: readonly Entry[];
  /** Entries that came before the ones they follow; applied when the gap is filled. */
  aside: ReadonlyMap<number, Entry>;
  /** Changes of messages below the window: an older page may have been read before they were made. */
  below: ReadonlyMap<number, Entry>;
}

/** Starts from a page without `after`: messages as they stand, read when the log was at `page.lastSeq`. */
export function startOf<Entry extends LogEntry>(
  page: LogPage<Entry>,
  aside: ReadonlyMap<number, Entry> = new Map(),
): StreamLog<Entry> {
  const start: StreamLog<Entry> = {
    position: page.lastSeq,
    from: page.more ? firstPlace(page, 0) : 0,
    messages: page.items,
    aside: new Map(),
    below: new Map(),
  };
  return [...aside.values()].sort(bySeq).reduce(received, start);
}

/** An entry from the socket or from an acknowledgement; in any order, any number of times. */
export function received<Entry extends LogEntry>(log: StreamLog<Entry>, entry: Entry): StreamLog<Entry> {
  if (entry.seq <= log.position) return put(log, entry);
  if (entry.seq > log.position + 1) return { ...log, aside: new Map(log.aside).set(entry.seq, entry) };
  return settled({ ...put(log, entry), position: entry.seq });
}

/** A page that was asked with `after`: what it holds follows without a gap, whatever the numbers are. */
export function followed<Entry extends LogEntry>(log: StreamLog<Entry>, page: LogPage<Entry>): StreamLog<Entry> {
  const after = page.items.reduce(
    (held, entry) => ({ ...put(held, entry), position: Math.max(held.position, entry.seq) }),
    log,
  );
  return settled(after);
}

/** A page that was asked with `before: log.from`. It may be older or newer than the position; revisions decide. */
export function prepended<Entry extends LogEntry>(log: StreamLog<Entry>, page: LogPage<Entry>): StreamLog<Entry> {
  const from = page.more ? firstPlace(page, log.from) : 0;
  const widened = { ...log, from };
  const changed = [...log.below.values()].filter((entry) => placeIn(entry) >= from);
  const below = new Map([...log.below].filter(([place]) => place < from));
  return { ...[...page.items, ...changed].reduce(put, widened), below };
}

/** The lowest number that came too early, if any. */
export const firstAside = (log: StreamLog): number | undefined =>
  log.aside.size === 0 ? undefined : Math.min(...log.aside.keys());

/** Applies what was kept aside as far as it is now contiguous, and forgets what was overtaken. */
function settled<Entry extends LogEntry>(log: StreamLog<Entry>): StreamLog<Entry> {
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
function put<Entry extends LogEntry>(log: StreamLog<Entry>, entry: Entry): StreamLog<Entry> {
  if (placeIn(entry) < log.from) {
    const known = log.below.get(placeIn(entry));
    if (isNew(entry) || (known && known.revision >= entry.revision)) return log;
    return { ...log, below: new Map(log.below).set(placeIn(entry), entry) };
  }
  const at = placeOf(log.messages, placeIn(entry));
  const held = log.messages[at];
  if (held === undefined || placeIn(held) !== placeIn(entry))
    return { ...log, messages: log.messages.toSpliced(at, 0, entry) };
  return held.revision >= entry.revision ? log : { ...log, messages: log.messages.with(at, entry) };
}

/** Where a number is, or belongs. Searched from the end, where nearly everything happens. */
function placeOf(messages: readonly LogEntry[], place: number): number {
  let low = 0;
  let high = messages.length;
  if (placeAt(messages, high - 1) < place) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeAt(messages, middle) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeAt(messages: readonly LogEntry[], index: number): number {
  const message = messages[index];
  return message ? placeIn(message) : 0;
}

function firstPlace(page: LogPage<LogEntry>, otherwise: number): number {
  const first = page.items[0];
  return first ? placeIn(first) : otherwise;
}

const bySeq = (one: LogEntry, other: LogEntry) => one.seq - other.seq;
