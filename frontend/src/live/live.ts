import {
  doors,
  liveDoors,
  type CaseEntry,
  type ChannelEntry,
  type EntryPage,
  type Notice,
} from '@netwerkplein/contract';
import { call, codeOf } from '../api/index.ts';
import { type Connection, SocketConnection } from './connection.ts';
import { Outbox } from './outbox.ts';
import { openOutboxStore, type OutboxStore, type UnsentMessage } from './outbox-store.ts';
import { type LogStream, type PageAsked } from './stream.ts';
import { Streams } from './streams.ts';
import { Typing } from './typing.ts';

export interface LiveOptions {
  memberId: string;
  onSessionEnded(): void;
  connection?: Connection;
  openStore?: () => Promise<OutboxStore>;
}

export type EntryListener = (channelId: string, entry: ChannelEntry) => void;
export type CaseEntryListener = (caseId: string, entry: CaseEntry) => void;
export type NoticeListener = (notice: Notice) => void;

/** A broadcast that was lost as the last one leaves no gap to see: while somebody looks, we ask this often. */
const LOOK_AGAIN = 60_000;
/** Coming back to a window is heard as several events at once. */
const AT_ONCE = 1_000;

/** Everything live of one signed-in member. Starts and stops as a whole; nothing is held after it stopped. */
export class Live {
  readonly connection: Connection;
  readonly typing = new Typing();
  readonly outbox: Outbox;
  /** The logs of cases: read over REST alone, where permission stands. */
  readonly cases = new Streams<CaseEntry>((id, asked) => this.signedIn(readCase(id, asked)));
  private readonly channels = new Streams<ChannelEntry>(
    (id, asked) => this.signedIn(this.read(id, asked)),
    (stream) => this.outbox.arrived((id) => stream.has(id)),
  );
  private readonly onEntry = new Set<EntryListener>();
  private readonly onCaseEntry = new Set<CaseEntryListener>();
  private readonly onNotice = new Set<NoticeListener>();
  private readonly onReconnect = new Set<() => void>();
  private readonly onLook = new Set<() => void>();
  private looked = -Infinity;
  private stopping: (() => void) | undefined;

  constructor(private readonly options: LiveOptions) {
    this.connection = options.connection ?? new SocketConnection();
    this.outbox = new Outbox(
      { memberId: options.memberId, send: (message) => this.post(message), sent: (id, entry) => this.sent(id, entry) },
      options.openStore ?? openOutboxStore,
    );
  }

  get memberId(): string {
    return this.options.memberId;
  }

  start(): () => void {
    let before = this.connection.state();
    const unsubscribe = this.connection.subscribe(() => {
      const now = this.connection.state();
      if (now === 'connected' && before !== 'connected') this.connected();
      before = now;
    });
    this.connection.open({
      entry: (channelId, entry) => this.receive(channelId, entry),
      caseEntry: (caseId, entry) => this.receiveOfCase(caseId, entry),
      notice: (notice) => this.notice(notice),
      ended: () => this.options.onSessionEnded(),
    });
    void this.outbox.flush();
    const timer = setInterval(this.look, LOOK_AGAIN);
    window.addEventListener('focus', this.look);
    document.addEventListener('visibilitychange', this.look);
    this.stopping = () => {
      clearInterval(timer);
      window.removeEventListener('focus', this.look);
      document.removeEventListener('visibilitychange', this.look);
      unsubscribe();
      this.connection.close();
      this.keepOnly(new Set());
      this.cases.keepOnly(new Set());
      this.typing.close();
      this.outbox.close();
    };
    return () => this.stop();
  }

  stop(): void {
    this.stopping?.();
    this.stopping = undefined;
  }

  stream(channelId: string): LogStream<ChannelEntry> {
    return this.channels.of(channelId);
  }

  /** Drops the streams of channels that the member may no longer read. */
  keepOnly(channelIds: ReadonlySet<string>): void {
    this.channels.keepOnly(channelIds);
  }

  /** The server says that the log of this channel goes on to a number: an open stream that is behind asks for the rest. */
  reaches(channelId: string, seq: number): void {
    this.channels.reaches(channelId, seq);
  }

  /** An entry that came by another way than the socket: the answer to an edit. */
  receive(channelId: string, entry: ChannelEntry): void {
    this.typing.forget(channelId, entry.author.id);
    this.channels.receive(channelId, entry);
    for (const listener of this.onEntry) listener(channelId, entry);
  }

  /** The same, of a case. */
  receiveOfCase(caseId: string, entry: CaseEntry): void {
    this.cases.receive(caseId, entry);
    for (const listener of this.onCaseEntry) listener(caseId, entry);
  }

  tellTyping(channelId: string): void {
    if (this.connection.state() !== 'connected' || !this.typing.due(channelId)) return;
    void this.connection.ask(liveDoors.message.typing, { channelId }).catch(() => undefined);
  }

  listenEntries = (listener: EntryListener) => listenTo(this.onEntry, listener);
  listenCaseEntries = (listener: CaseEntryListener) => listenTo(this.onCaseEntry, listener);
  listenNotices = (listener: NoticeListener) => listenTo(this.onNotice, listener);
  /** After each new connection: what is not a stream is asked again. */
  listenReconnects = (listener: () => void) => listenTo(this.onReconnect, listener);
  /** Somebody comes back to the page, or has looked at it for a minute: what may have been missed is asked again. */
  listenLooks = (listener: () => void) => listenTo(this.onLook, listener);

  private notice(notice: Notice): void {
    if (notice.type === 'channel.typing') {
      if (notice.memberId !== this.memberId) this.typing.heard(notice.channelId, notice.memberId);
      return;
    }
    // Other rights, other entries: what was refused a moment ago may be there now.
    if (notice.type === 'member.rights') this.catchUp();
    for (const listener of this.onNotice) listener(notice);
  }

  private connected(): void {
    this.catchUp();
    this.outbox.hurry();
    for (const listener of this.onReconnect) listener();
  }

  private catchUp(): void {
    this.channels.catchUp();
    this.cases.catchUp();
  }

  private look = (): void => {
    const now = Date.now();
    if (document.visibilityState !== 'visible' || now - this.looked < AT_ONCE) return;
    this.looked = now;
    for (const listener of this.onLook) listener();
  };

  private sent(channelId: string, entry: ChannelEntry): boolean {
    this.typing.begun(channelId);
    this.receive(channelId, entry);
    const stream = this.channels.open(channelId);
    return stream !== undefined && stream.view().status === 'ready' && !stream.has(entry.id);
  }

  private post(message: UnsentMessage): Promise<ChannelEntry> {
    return this.signedIn(this.send(message));
  }

  private async signedIn<Answer>(asked: Promise<Answer>): Promise<Answer> {
    try {
      return await asked;
    } catch (error) {
      if (codeOf(error) === 'not_signed_in') this.options.onSessionEnded();
      throw error;
    }
  }

  private async send({ channelId, id, text }: UnsentMessage): Promise<ChannelEntry> {
    if (this.connection.state() === 'connected') {
      return (await this.connection.ask(liveDoors.message.post, { channelId, id, text })).message;
    }
    return call(doors.message.post, { params: { id: channelId }, body: { id, text } });
  }

  /** Over the socket when there is one; a proxy that lets no socket through still leaves the page readable. */
  private async read(channelId: string, asked: PageAsked): Promise<EntryPage> {
    if (this.connection.state() === 'connected') {
      try {
        return await this.connection.ask(liveDoors.message.list, { channelId, ...asked });
      } catch (error) {
        if (codeOf(error) !== 'offline') throw error;
      }
    }
    return call(doors.message.list, { params: { id: channelId }, query: { ...asked } });
  }
}

const readCase = (caseId: string, asked: PageAsked) =>
  call(doors.casePost.list, { params: { id: caseId }, query: { ...asked } });

function listenTo<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
