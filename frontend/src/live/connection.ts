import { anyNotice, doors, problem, refusal, streamEntry } from '@netwerkplein/contract';
import type { CaseEntry, ChannelEntry, LiveDoor, Notice } from '@netwerkplein/contract';
import { io, type Socket } from 'socket.io-client';
import type { z } from 'zod';
import { call, codeOf, ProblemError } from '../api/index.ts';
import { Emitter } from './emitter.ts';

export type ConnectionState = 'connected' | 'connecting' | 'offline' | 'reconnecting';

export interface Heard {
  entry(channelId: string, entry: ChannelEntry): void;
  caseEntry(caseId: string, entry: CaseEntry): void;
  notice(notice: Notice): void;
  /** The session is over: show the sign-in page. */
  ended(): void;
}

/** What the rest of live/ needs of a connection; tests put their own in its place. */
export interface Connection {
  state(): ConnectionState;
  subscribe(listener: () => void): () => void;
  ask<D extends LiveDoor>(door: D, input: z.input<D['input']>): Promise<z.output<D['answer']>>;
  open(heard: Heard): void;
  close(): void;
}

const ACK_TIMEOUT = 8_000;

/** One Socket.IO connection to our own server, for as long as the member is signed in. */
export class SocketConnection extends Emitter implements Connection {
  private socket: Socket | undefined;
  private wasConnected = false;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private current: ConnectionState = 'connecting';
  private heard: Heard | undefined;
  private asking = false;

  constructor(private readonly connect: typeof io = io) {
    super();
  }

  state = (): ConnectionState => this.current;

  open(heard: Heard): void {
    this.heard = heard;
    const socket = this.connect({
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      reconnectionDelay: 500,
      reconnectionDelayMax: 5_000,
      randomizationFactor: 0.5,
      timeout: 10_000,
    });
    this.socket = socket;
    socket.on('connect', () => this.changed());
    socket.on('disconnect', (reason) => this.dropped(reason));
    socket.on('connect_error', (error) => this.refused(error));
    socket.on('stream.entry', (sent: unknown) => this.entry(sent));
    socket.on('notice', (sent: unknown) => this.notice(sent));
    window.addEventListener('offline', this.lost);
    window.addEventListener('online', this.hurry);
    document.addEventListener('visibilitychange', this.looked);
    this.changed();
  }

  close(): void {
    clearTimeout(this.retry);
    window.removeEventListener('offline', this.lost);
    window.removeEventListener('online', this.hurry);
    document.removeEventListener('visibilitychange', this.looked);
    this.heard = undefined;
    this.socket?.removeAllListeners();
    this.socket?.disconnect();
    this.socket = undefined;
    this.wasConnected = false;
    this.changed();
  }

  /** One event with its acknowledgement. Never buffered: who asks while there is no connection is told at once. */
  async ask<D extends LiveDoor>(door: D, input: z.input<D['input']>): Promise<z.output<D['answer']>> {
    if (!this.socket?.connected) throw new ProblemError('offline');
    const answer: unknown = await this.acknowledged(this.socket, door.event, input);
    const refused = refusal.safeParse(answer);
    if (refused.success) throw ProblemError.refused(refused.data.problem);
    const { ok, ...content } = answer as { ok?: unknown };
    if (ok !== true) throw new ProblemError('internal');
    return door.answer.parse(content) as z.output<D['answer']>;
  }

  private async acknowledged(socket: Socket, event: string, input: unknown): Promise<unknown> {
    try {
      return await socket.timeout(ACK_TIMEOUT).emitWithAck(event, input);
    } catch {
      throw new ProblemError('offline');
    }
  }

  private entry(sent: unknown): void {
    const parsed = streamEntry.safeParse(sent);
    // What does not fit the contract is as good as lost: the next number shows the gap.
    if (!parsed.success) return;
    const { stream, entry } = parsed.data;
    const id = stream.slice(stream.indexOf(':') + 1);
    if ('postSeq' in entry) this.heard?.caseEntry(id, entry);
    else this.heard?.entry(id, entry);
  }

  private notice(sent: unknown): void {
    const parsed = anyNotice.safeParse(sent);
    if (!parsed.success) return;
    if (parsed.data.type === 'session.ended') this.heard?.ended();
    else this.heard?.notice(parsed.data);
  }

  private dropped(reason: string): void {
    this.changed();
    // Socket.IO does not come back by itself when the server let go: it restarts, or the session may be over.
    if (reason === 'io server disconnect') {
      void this.askSession();
      this.comeBack();
    }
  }

  private refused(error: Error & { data?: unknown }): void {
    const told = problem.safeParse((error.data as { problem?: unknown } | undefined)?.problem ?? error.data);
    if (told.success && told.data.code === 'not_signed_in') return this.heard?.ended();
    if (!told.success) void this.askSession();
    if (this.socket?.active === false) this.comeBack();
    this.changed();
  }

  /** A refused handshake does not tell why; the session's own door does. */
  private async askSession(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    try {
      await call(doors.session.me, {});
    } catch (error) {
      if (codeOf(error) === 'not_signed_in') this.heard?.ended();
    } finally {
      this.asking = false;
    }
  }

  private comeBack(): void {
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.socket?.connect(), 500 + Math.random() * 2_000);
  }

  /** The browser knows at once; a heartbeat would take tens of seconds. */
  private lost = (): void => {
    this.socket?.io.engine?.close();
    this.changed();
  };

  private hurry = (): void => {
    if (this.socket && !this.socket.connected) this.socket.disconnect().connect();
    this.changed();
  };

  /** A phone that wakes up should not wait for the next try. */
  private looked = (): void => {
    if (document.visibilityState === 'visible') this.hurry();
  };

  private changed(): void {
    const connected = this.socket?.connected ?? false;
    this.wasConnected ||= connected;
    const waiting = this.wasConnected ? 'reconnecting' : 'connecting';
    const next = connected ? 'connected' : navigator.onLine ? waiting : 'offline';
    if (next === this.current) return;
    this.current = next;
    this.emit();
  }
}
