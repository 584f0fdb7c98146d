import { Injectable } from '@nestjs/common';
import type { ChannelEntry, EntryPage } from '@netwerkplein/contract';
import { EntryReader, type PageAsked } from './entry-reader.ts';

/** Entries remembered per channel: what a client missed while its train was in a tunnel. */
const KEPT = 200;
const CHANNELS = 500;

/** The last entries of a log, contiguous. */
type Tail = readonly ChannelEntry[];

/**
 * Answers "what came after N" for many clients at once, as after a restart. A remembered tail counts only when its last number is the
 * stream's own, asked from the database together with all that ask in the same moment; otherwise it first reads what it missed, like
 * any client. Edits and redactions have numbers too, so a text that was wiped is never answered from here.
 */
@Injectable()
export class RecentEntries {
  private readonly tails = new Map<string, Tail>();
  private readonly reading = new Map<string, Promise<Tail>>();
  private asking: { channels: Set<string>; answer: Promise<Map<string, number>> } | null = null;

  constructor(private readonly reader: EntryReader) {}

  async after(channelId: string, asked: PageAsked & { after: number }): Promise<EntryPage> {
    const head = (await this.headsOf(channelId)).get(channelId) ?? 0;
    if (asked.after >= head) return { items: [], lastSeq: head, more: false };
    const tail = await this.tailUpTo(channelId, head);
    const from = asked.after + 1 - (tail[0]?.seq ?? Infinity);
    if (from < 0 || lastOf(tail) < head) return await this.reader.page(channelId, asked);
    const items = tail.slice(from, from + asked.limit);
    return { items, lastSeq: lastOf(tail), more: from + asked.limit < tail.length };
  }

  /** Let go of a channel whose text was wiped: this node then holds it nowhere. */
  forget(channelId: string): void {
    this.tails.delete(channelId);
    this.reading.delete(channelId);
  }

  private async tailUpTo(channelId: string, head: number): Promise<Tail> {
    const known = this.tails.get(channelId);
    if (known !== undefined && lastOf(known) >= head) return known;
    const begun = this.reading.get(channelId) ?? this.read(channelId, known ?? [], head);
    this.reading.set(channelId, begun);
    try {
      return await begun;
    } finally {
      if (this.reading.get(channelId) === begun) this.reading.delete(channelId);
    }
  }

  private async read(channelId: string, known: Tail, head: number): Promise<Tail> {
    const follows = head - lastOf(known) <= KEPT;
    const start = follows ? lastOf(known) : Math.max(0, head - KEPT);
    const { items } = await this.reader.page(channelId, { after: start, limit: KEPT });
    const tail = extended(follows ? known : [], items);
    if (this.tails.size >= CHANNELS) this.tails.clear();
    this.tails.set(channelId, tail);
    return tail;
  }

  /** Questions of the same moment share one query, begun after the last of them. */
  private headsOf(channelId: string): Promise<Map<string, number>> {
    if (this.asking !== null) {
      this.asking.channels.add(channelId);
      return this.asking.answer;
    }
    const channels = new Set([channelId]);
    const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      this.asking = null;
      return this.reader.heads([...channels]);
    });
    this.asking = { channels, answer };
    return answer;
  }
}

const lastOf = (tail: Tail): number => tail.at(-1)?.seq ?? 0;

/** The tail with what followed it; a change also shows in the earlier entries of the same message. */
function extended(tail: Tail, added: readonly ChannelEntry[]): Tail {
  const changed = new Map(added.filter(({ kind }) => kind !== 'message').map((entry) => [entry.messageSeq, entry]));
  const present = (entry: ChannelEntry): ChannelEntry => {
    const now = changed.get(entry.messageSeq);
    return now === undefined ? entry : { ...now, seq: entry.seq, kind: entry.kind };
  };
  return [...tail.map(present), ...added.map(present)].slice(-KEPT);
}
