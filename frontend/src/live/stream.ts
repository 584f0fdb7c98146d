import type { ChannelEntry } from '@netwerkplein/contract';
import { codeOf, type FailureCode } from '../api/index.ts';
import { Emitter } from './emitter.ts';
import {
  firstAside,
  followed,
  type LogEntry,
  type LogPage,
  prepended,
  received,
  startOf,
  type StreamLog,
} from './stream-log.ts';

export interface PageAsked {
  after?: number;
  before?: number;
  limit: number;
}
export type FetchPage<Entry extends LogEntry> = (asked: PageAsked) => Promise<LogPage<Entry>>;

/** What a page shows of a stream; a new object whenever something changed. */
export interface StreamView<Entry extends LogEntry = ChannelEntry> {
  status: 'loading' | 'ready' | 'failed';
  /** Why there is nothing to show, when `status` is `failed`. */
  failure: FailureCode | undefined;
  messages: readonly Entry[];
  /** How many messages were placed before the first page; a list keeps its place with it. */
  prepended: number;
  hasOlder: boolean;
  older: 'idle' | 'loading' | 'failed';
  position: number;
  /** Rises when the stream started again from the newest page. */
  generation: number;
}

const empty: StreamView<never> = {
  status: 'loading',
  failure: undefined,
  messages: [],
  prepended: 0,
  hasOlder: false,
  older: 'idle',
  position: 0,
  generation: 0,
};

const PAGE = 50;
const CATCH_UP_PAGE = 200;
/** When more is missing than this, reading on from here is slower than starting again from the newest. */
const TOO_FAR = 500;

/** Follows one log: a gap in the numbers, or a new connection, makes it ask for what follows the last one seen. */
export class LogStream<Entry extends LogEntry> extends Emitter {
  private log: StreamLog<Entry> | undefined;
  /** What came before the first page did. */
  private early = new Map<number, Entry>();
  private shown: StreamView<Entry> = empty;
  private busy: Promise<void> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private again = false;
  /** How far the log goes, heard while a page was under way. */
  private goesTo = 0;
  private failures = 0;
  private closed = false;

  constructor(private readonly fetchPage: FetchPage<Entry>) {
    super();
  }

  view = (): StreamView<Entry> => this.shown;

  has(messageId: string): boolean {
    return this.shown.messages.some((message) => message.id === messageId);
  }

  /** Loads the newest page; `reach` widens it so that an unread message further back is in it. */
  open(reach = PAGE): void {
    if (this.log === undefined) void this.once(() => this.restart(Math.min(Math.max(reach, PAGE), CATCH_UP_PAGE)));
  }

  receive(entry: Entry): void {
    if (this.closed) return;
    if (this.log === undefined) {
      this.early.set(entry.seq, entry);
      return;
    }
    this.change(received(this.log, entry));
    if (this.missing && this.busy === undefined) this.catchUp();
  }

  /** Asks for everything after the position; called on every new connection and for every gap. */
  catchUp(): void {
    if (this.closed) return;
    // A page that is under way may have been read before whatever made the caller ask.
    if (this.busy !== undefined) this.again = true;
    else void this.once(() => (this.log === undefined ? this.restart(PAGE) : this.follow()));
  }

  /** The log goes on to this number at least: asks for the rest, unless it is held or on its way. */
  reaches(seq: number): void {
    if (this.busy !== undefined) this.goesTo = Math.max(this.goesTo, seq);
    else if (this.log !== undefined && seq > this.log.position && this.retry === undefined) this.catchUp();
  }

  async loadOlder(limit = PAGE): Promise<void> {
    const log = this.log;
    if (log === undefined || log.from === 0 || this.shown.older === 'loading') return;
    const { generation } = this.shown;
    this.show({ older: 'loading' });
    try {
      const page = await this.fetchPage({ before: log.from, limit });
      if (this.closed || this.shown.generation !== generation || this.log === undefined) return;
      const count = this.log.messages.length;
      const wider = prepended(this.log, page);
      this.change(wider, { older: 'idle', prepended: this.shown.prepended + wider.messages.length - count });
    } catch {
      if (this.shown.generation === generation) this.show({ older: 'failed' });
    }
  }

  /** Forgets everything that is held; nothing arrives after it. */
  close(): void {
    this.closed = true;
    clearTimeout(this.retry);
    this.log = undefined;
    this.early.clear();
    this.show(empty);
  }

  private async follow(): Promise<void> {
    for (;;) {
      const log = this.log;
      if (log === undefined || this.closed) return;
      if ((firstAside(log) ?? 0) - log.position > TOO_FAR) return this.restart(PAGE);
      const page = await this.fetchPage({ after: log.position, limit: CATCH_UP_PAGE });
      if (page.lastSeq - log.position > TOO_FAR) return this.restart(PAGE);
      if (this.log === undefined) return;
      this.change(followed(this.log, page));
      if (!page.more && !this.missing) return;
      // Nothing new although something is missing: ask again in a while, not in a circle.
      if (page.items.length === 0) throw new Error('nothing followed');
    }
  }

  private async restart(limit: number): Promise<void> {
    const page = await this.fetchPage({ limit });
    if (this.closed) return;
    const again = this.log !== undefined;
    const waiting = new Map([...this.early, ...(this.log?.aside ?? [])]);
    this.early.clear();
    const fresh = again ? { generation: this.shown.generation + 1, prepended: 0, older: 'idle' as const } : {};
    this.change(startOf(page, waiting), { ...fresh, status: 'ready', failure: undefined });
    if (this.missing) await this.follow();
  }

  /** One run at a time; what arrives meanwhile is kept aside and settled by the run. */
  private once(run: () => Promise<void>): Promise<void> {
    this.busy ??= this.attempt(run).finally(() => {
      this.busy = undefined;
      const asked = this.again;
      const behind = this.missing || this.goesTo > (this.log?.position ?? 0);
      this.again = false;
      this.goesTo = 0;
      if (asked || (behind && this.retry === undefined)) this.catchUp();
    });
    return this.busy;
  }

  /** Whether an entry waits for the ones before it. */
  private get missing(): boolean {
    return (this.log?.aside.size ?? 0) > 0;
  }

  private async attempt(run: () => Promise<void>): Promise<void> {
    clearTimeout(this.retry);
    this.retry = undefined;
    try {
      await run();
      this.failures = 0;
    } catch (error) {
      if (this.closed) return;
      if (this.log === undefined) this.show({ status: 'failed', failure: codeOf(error) });
      if (codeOf(error) === 'not_found' || codeOf(error) === 'not_signed_in') return;
      this.failures += 1;
      const wait = Math.min(15_000, 500 * 2 ** this.failures) * (0.75 + Math.random() / 2);
      this.retry = setTimeout(() => this.catchUp(), wait);
    }
  }

  private change(log: StreamLog<Entry>, part: Partial<StreamView<Entry>> = {}): void {
    this.log = log;
    const { messages, position } = log;
    this.show({ ...part, messages, position, hasOlder: log.from > 0 });
  }

  private show(part: Partial<StreamView<Entry>>): void {
    this.shown = { ...this.shown, ...part };
    this.emit();
  }
}
