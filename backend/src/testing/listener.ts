import { randomUUID } from 'node:crypto';
import type { Acknowledgement, ChannelEntry, Notice, Problem, StreamEntry } from '@netwerkplein/contract';
import { io, type Socket } from 'socket.io-client';

const PATIENCE_MS = 8_000;

/** An open socket that remembers all it heard. */
export class Listener {
  readonly socket: Socket;
  readonly entries: StreamEntry[] = [];
  readonly notices: Notice[] = [];
  /** Everything that came in, as text: to search for what must not be there. */
  readonly frames: string[] = [];
  private waiting: (() => void)[] = [];

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.onAny((event: string, ...given: unknown[]) => {
      this.frames.push(JSON.stringify([event, ...given]));
      if (event === 'stream.entry') this.entries.push(given[0] as StreamEntry);
      if (event === 'notice') this.notices.push(given[0] as Notice);
      this.wake();
    });
    socket.on('disconnect', () => this.wake());
  }

  static async connect(
    url: string,
    cookie: string | undefined,
    transports: ('polling' | 'websocket')[] = ['websocket'],
  ): Promise<Listener> {
    const socket = io(url, {
      transports,
      forceNew: true,
      reconnection: false,
      ...(cookie === undefined ? {} : { extraHeaders: { cookie } }),
    });
    const listener = new Listener(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', (error) => {
        socket.close();
        reject(error);
      });
    });
    return listener;
  }

  /** Send an event and wait for its acknowledgement. */
  async ask<Given extends object>(event: string, payload: unknown): Promise<Acknowledgement<Given>> {
    return (await this.socket.timeout(PATIENCE_MS).emitWithAck(event, payload)) as Acknowledgement<Given>;
  }

  async posts(channelId: string, text: string, id: string = randomUUID()): Promise<ChannelEntry> {
    const answer = await this.ask<{ message: ChannelEntry }>('message.post', { channelId, id, text });
    if (!answer.ok) throw new Error(`posting was refused: ${answer.problem.code}`);
    return answer.message;
  }

  /** The problem with which an event is refused; fails when it is not. */
  async refusal(event: string, payload: unknown): Promise<Problem> {
    const answer = await this.ask<object>(event, payload);
    if (answer.ok) throw new Error(`${event} was not refused`);
    return answer.problem;
  }

  /** Wait until what was heard is enough. */
  async until(enough: () => boolean, what = 'what was expected'): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (!enough()) {
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`did not hear ${what}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  close(): void {
    this.socket.close();
  }

  private wake(): void {
    const woken = this.waiting;
    this.waiting = [];
    for (const resume of woken) resume();
  }
}
