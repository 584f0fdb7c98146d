import type { ChannelEntry, EntryPage } from '@netwerkplein/contract';
import type { PageAsked } from './stream.ts';

/** A server's log for tests: the contract's rules for entries and pages, in memory. */
export class TestLog {
  readonly entries: ChannelEntry[] = [];
  private cached: { of: number; items: ChannelEntry[] } | undefined;

  constructor(private readonly author = { id: uuid(1), name: 'Anna Jansen', organisation: 'Ede' }) {}

  /** Messages as they stand now, in order. */
  get standing(): ChannelEntry[] {
    if (this.cached?.of === this.entries.length) return this.cached.items;
    const latest = new Map<number, ChannelEntry>();
    for (const entry of this.entries) latest.set(entry.messageSeq, entry);
    const items = [...latest.values()].sort((one, other) => one.messageSeq - other.messageSeq);
    this.cached = { of: this.entries.length, items };
    return items;
  }

  post(text: string, given: Partial<ChannelEntry> = {}): ChannelEntry {
    const seq = this.entries.length + 1;
    return this.add({
      seq,
      kind: 'message',
      id: uuid(10_000 + seq),
      messageSeq: seq,
      author: this.author,
      text,
      sentAt: instantOf(seq),
      revision: 0,
      editedAt: null,
      redacted: null,
      ...given,
    });
  }

  edit(messageSeq: number, text: string): ChannelEntry {
    const held = this.message(messageSeq);
    const seq = this.entries.length + 1;
    return this.add({ ...held, seq, kind: 'edit', text, revision: held.revision + 1, editedAt: instantOf(seq) });
  }

  redact(messageSeq: number): ChannelEntry {
    const held = this.message(messageSeq);
    const seq = this.entries.length + 1;
    const redacted = { at: instantOf(seq), by: 'author', reason: 'mistake' } as const;
    return this.add({ ...held, seq, kind: 'redaction', text: '', revision: held.revision + 1, redacted });
  }

  page({ after, before, limit }: PageAsked): EntryPage {
    const lastSeq = this.entries.length;
    if (after !== undefined) {
      const rest = this.entries.filter((entry) => entry.seq > after);
      return { items: rest.slice(0, limit), lastSeq, more: rest.length > limit };
    }
    const older = this.standing.filter((entry) => before === undefined || entry.messageSeq < before);
    return { items: older.slice(-limit), lastSeq, more: older.length > limit };
  }

  private message(messageSeq: number): ChannelEntry {
    const held = this.standing.find((entry) => entry.messageSeq === messageSeq);
    if (!held) throw new Error(`no message ${messageSeq}`);
    return held;
  }

  private add(entry: ChannelEntry): ChannelEntry {
    this.entries.push(entry);
    return entry;
  }
}

export const uuid = (number: number) => `0198d2f0-0000-7000-8000-${String(number).padStart(12, '0')}`;
const instantOf = (seq: number) => new Date(Date.UTC(2026, 8, 3, 8) + seq * 60_000).toISOString();
