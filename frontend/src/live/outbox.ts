import type { ChannelEntry } from '@netwerkplein/contract';
import { codeOf, ProblemError } from '../api/index.ts';
import { Emitter } from './emitter.ts';
import { newMessageId } from './message-id.ts';
import { MemoryStore, openOutboxStore, type OutboxStore, type UnsentMessage } from './outbox-store.ts';
import { type TabShare, shareBetweenTabs } from './tab-share.ts';

/** A row below the stream: an unsent message, or one that was confirmed and has not come by in the stream yet. */
export interface OutboxRow extends Omit<UnsentMessage, 'state'> {
  state: 'queued' | 'sending' | 'sent' | 'failed';
}

interface Way {
  memberId: string;
  /** Posts one message; answers when it is committed. */
  send(message: UnsentMessage): Promise<ChannelEntry>;
  /** A message was confirmed; `true` when somebody shows that stream, which will then tell `arrived`. */
  sent(channelId: string, entry: ChannelEntry): boolean;
}

/** The server says "internal" for a passing fault; after this many times it is the message. */
const PATIENCE = 5;

/** Keeps own messages until the server has confirmed them, and keeps trying. Shared by all tabs of this browser. */
export class Outbox extends Emitter {
  private rows: readonly OutboxRow[] = [];
  private store: OutboxStore = new MemoryStore();
  private readonly ready: Promise<void>;
  private readonly tabs: TabShare;
  private readonly faults = new Map<string, number>();
  /** On screen, but not in the store yet. */
  private readonly unkept = new Set<string>();
  private writes = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private tries = 0;
  private closed = false;

  constructor(
    private readonly way: Way,
    open: () => Promise<OutboxStore> = openOutboxStore,
  ) {
    super();
    this.tabs = shareBetweenTabs(`netwerkplein-outbox-${way.memberId}`, () => void this.reload());
    this.ready = open().then(async (store) => {
      this.store = store;
      await this.reload();
    });
  }

  view = (): readonly OutboxRow[] => this.rows;

  /** Whether unsent messages survive closing the browser. */
  get lasting(): boolean {
    return this.store.lasting;
  }

  async add(channelId: string, text: string): Promise<string> {
    const { memberId } = this.way;
    const message: UnsentMessage = {
      id: newMessageId(),
      memberId,
      channelId,
      text,
      createdAt: new Date().toISOString(),
      state: 'queued',
    };
    this.unkept.add(message.id);
    this.show([...this.rows, message]);
    await this.ready;
    await this.keep(message);
    void this.flush();
    return message.id;
  }

  /** Once more what was refused. */
  async again(id: string): Promise<void> {
    const row = this.rows.find((held) => held.id === id);
    if (!row) return;
    const { problem: _, ...message } = row;
    this.faults.delete(id);
    this.change(id, { state: 'queued' });
    await this.keep({ ...message, state: 'queued' });
    void this.flush();
  }

  async discard(id: string): Promise<void> {
    this.show(this.rows.filter((row) => row.id !== id));
    await this.drop(id);
  }

  async discardAll(): Promise<void> {
    await this.ready;
    for (const { id } of await this.store.all(this.way.memberId)) await this.drop(id);
    this.show([]);
  }

  /** The stream shows these now. */
  arrived(ids: (id: string) => boolean): void {
    const left = this.rows.filter((row) => row.state !== 'sent' || !ids(row.id));
    if (left.length !== this.rows.length) this.show(left);
  }

  /** Sends what is queued: channels side by side, within a channel one after the other. One tab at a time. */
  async flush(): Promise<void> {
    await this.ready;
    clearTimeout(this.retry);
    if (this.closed) return;
    await this.tabs.alone(async () => {
      if (this.closed) return;
      const queued = (await this.store.all(this.way.memberId)).filter((message) => message.state === 'queued');
      const channels = Map.groupBy(queued, (message) => message.channelId);
      const done = await Promise.all([...channels.values()].map((messages) => this.sendAll(messages)));
      this.tries = done.every(Boolean) ? 0 : this.tries + 1;
    });
    if (this.tries > 0 && !this.closed) this.tryLater();
  }

  /** For a new connection: at once, without waiting for the next try. */
  hurry(): void {
    this.tries = 0;
    void this.flush();
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.retry);
    this.tabs.close();
    this.rows = [];
  }

  /** Whether everything was settled; the first failure of the way ends the round, so that the order stays. */
  private async sendAll(messages: UnsentMessage[]): Promise<boolean> {
    for (const message of messages) {
      if (this.closed) return true;
      this.change(message.id, { state: 'sending' });
      try {
        await this.confirmed(message, await this.way.send(message));
      } catch (error) {
        if (this.closed || this.waits(message, error)) {
          this.change(message.id, { state: 'queued' });
          return false;
        }
        await this.fail(message, error);
      }
    }
    return true;
  }

  private async confirmed(message: UnsentMessage, entry: ChannelEntry): Promise<void> {
    this.faults.delete(message.id);
    this.change(message.id, { state: 'sent' });
    const stays = this.way.sent(message.channelId, entry);
    if (!stays) this.arrived((id) => id === message.id);
    await this.drop(message.id);
  }

  private async fail(message: UnsentMessage, error: unknown): Promise<void> {
    const problem = codeOf(error);
    this.change(message.id, { state: 'failed', problem });
    await this.keep({ ...message, state: 'failed', problem });
  }

  /** Whether it is the way that failed, not the message: then it stays queued. Signing in again is such a way too. */
  private waits(message: UnsentMessage, error: unknown): boolean {
    if (!(error instanceof ProblemError)) return this.patient(message.id);
    if (error.code === 'internal') return this.patient(message.id);
    return error.passing || error.code === 'not_signed_in';
  }

  private patient(id: string): boolean {
    const faults = (this.faults.get(id) ?? 0) + 1;
    this.faults.set(id, faults);
    return faults < PATIENCE;
  }

  private tryLater(): void {
    clearTimeout(this.retry);
    const wait = Math.min(30_000, 1_000 * 2 ** (this.tries - 1)) * (0.75 + Math.random() / 2);
    this.retry = setTimeout(() => void this.flush(), wait);
  }

  private async keep(message: UnsentMessage): Promise<void> {
    try {
      await this.store.put(message);
    } catch {
      // The disk is full or private browsing forbids it: go on in memory with everything that is on screen.
      await this.fallBack(message);
    }
    this.unkept.delete(message.id);
    this.written();
  }

  private async drop(id: string): Promise<void> {
    await this.store.remove(id);
    this.written();
  }

  private written(): void {
    this.writes += 1;
    this.tabs.tell();
  }

  private async fallBack(message: UnsentMessage): Promise<void> {
    const memory = new MemoryStore();
    for (const row of this.rows) {
      if (row.state !== 'sent') await memory.put({ ...row, state: row.state === 'failed' ? 'failed' : 'queued' });
    }
    await memory.put(message);
    this.store = memory;
    this.emit();
  }

  /** What the store holds, which other tabs may have changed; what this tab knows better stays. */
  private async reload(): Promise<void> {
    const before = this.writes;
    const stored = await this.store.all(this.way.memberId);
    if (this.closed) return;
    // This tab wrote meanwhile: what was read is old.
    if (before !== this.writes) return this.reload();
    const known = new Map(this.rows.map((row) => [row.id, row]));
    const rows = stored.map((message): OutboxRow => {
      const sending = known.get(message.id)?.state === 'sending' && message.state === 'queued';
      return sending ? { ...message, state: 'sending' } : message;
    });
    const held = new Set(stored.map((message) => message.id));
    const sent = this.rows.filter((row) => row.state === 'sent');
    const added = this.rows.filter((row) => this.unkept.has(row.id) && !held.has(row.id));
    this.show([...sent, ...rows.filter((row) => known.get(row.id)?.state !== 'sent'), ...added]);
  }

  private change(id: string, part: Partial<OutboxRow>): void {
    this.show(this.rows.map((row) => (row.id === id ? { ...row, ...part } : row)));
  }

  private show(rows: readonly OutboxRow[]): void {
    if (this.closed) return;
    this.rows = rows;
    this.emit();
  }
}
