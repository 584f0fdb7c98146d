import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { FrameReader, textFrame, type TextListener } from './frames.ts';

const CONNECT_LIMIT_MS = 30_000;
const ANSWER_LIMIT_MS = 30_000;

// Engine.IO 4 and Socket.IO 5 in the first two characters of a frame.
const [OPEN, PING, MESSAGE] = ['0', '2', '4'].map(codeOf) as [number, number, number];
const [CONNECTED, EVENT, ANSWER, REFUSED] = ['0', '2', '3', '4'].map(codeOf) as [number, number, number, number];
const HEAD_END = '\r\n\r\n';

/** All sockets of this process read into one buffer, one after the other. */
const READING = Buffer.allocUnsafe(256 * 1_024);

/** Makes of an answer's JSON whatever the asker wants of it. */
export type ReadAnswer<T> = (bytes: Buffer, start: number, end: number) => T;

interface Asked {
  read: ReadAnswer<unknown>;
  resolve: (answer: never) => void;
  reject: (reason: Error) => void;
  at: number;
}

interface Options {
  port: number;
  /** The session, for servers that ask for one. */
  cookie?: string | undefined;
  /** Hears each event's frame, from its `42[` on. */
  onEvent: TextListener;
}

/** A Socket.IO client on WebSocket only that costs little per delivery: a thousand of them listen in one process. */
export class LeanClient {
  private readonly socket: Socket;
  private readonly onEvent: TextListener;
  private readonly asked = new Map<number, Asked>();
  private lastAsked = 0;
  private admitted: { resolve: () => void; reject: (reason: Error) => void } | null = null;
  private failure: Error | null = null;
  private upgraded = false;
  private readonly frames = new FrameReader((bytes, start, end) => this.hear(bytes, start, end));

  private constructor({ port, cookie, onEvent }: Options) {
    this.onEvent = onEvent;
    const callback = (size: number, buffer: Uint8Array): boolean => {
      this.read(buffer.subarray(0, size) as Buffer);
      return true;
    };
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true, onread: { buffer: READING, callback } });
    this.socket.on('error', (error) => this.fail(error));
    this.socket.on('close', () => this.fail(new Error('the server closed the connection')));
    this.socket.write(handshake(port, cookie));
  }

  /** Resolves once the server has admitted the client, and so put it in its rooms. */
  static async connect(options: Options): Promise<LeanClient> {
    const client = new LeanClient(options);
    const timer = setTimeout(() => client.fail(new Error('no connection in time')), CONNECT_LIMIT_MS);
    try {
      await new Promise<void>((resolve, reject) => (client.admitted = { resolve, reject }));
    } finally {
      clearTimeout(timer);
    }
    return client;
  }

  /** Emit an event and wait for its acknowledgement. */
  ask<T>(event: string, payload: unknown, read: ReadAnswer<T> = parsed): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.failure !== null) return reject(this.failure);
      const id = (this.lastAsked += 1);
      this.asked.set(id, { read, resolve, reject, at: performance.now() });
      this.socket.write(textFrame(`42${id}${JSON.stringify([event, payload])}`));
    });
  }

  close(): void {
    this.failure ??= new Error('closed');
    this.socket.destroy();
  }

  /** Called now and then: a timer for each question would cost more than the question. */
  failOverdue(): void {
    const [oldest] = this.asked.values();
    if (oldest !== undefined && oldest.at < performance.now() - ANSWER_LIMIT_MS)
      this.fail(new Error('no answer in time'));
  }

  private read(chunk: Buffer): void {
    try {
      if (this.upgraded) return this.frames.push(chunk);
      const text = chunk.toString('latin1');
      const end = text.indexOf(HEAD_END);
      if (!text.startsWith('HTTP/1.1 101') || end < 0) throw new Error(`no upgrade: ${text.slice(0, 80)}`);
      this.upgraded = true;
      if (end + HEAD_END.length < chunk.length) this.frames.push(chunk.subarray(end + HEAD_END.length));
    } catch (error) {
      this.fail(error as Error);
    }
  }

  private hear(bytes: Buffer, start: number, end: number): void {
    const kind = bytes[start];
    if (kind === PING) this.socket.write(textFrame('3'));
    else if (kind === OPEN) this.socket.write(textFrame('40'));
    if (kind !== MESSAGE) return;
    const message = bytes[start + 1];
    if (message === EVENT) this.onEvent(bytes, start, end);
    else if (message === ANSWER) this.answered(bytes, start + 2, end);
    else if (message === CONNECTED) this.admitted?.resolve();
    else if (message === REFUSED) this.fail(new Error(`refused: ${bytes.toString('utf8', start, end)}`));
  }

  private answered(bytes: Buffer, start: number, end: number): void {
    const bracket = bytes.indexOf('[', start);
    const id = Number(bytes.toString('latin1', start, bracket));
    const asked = this.asked.get(id);
    if (asked === undefined) throw new Error(`an answer to nothing: ${id}`);
    this.asked.delete(id);
    asked.resolve(asked.read(bytes, bracket + 1, end - 1) as never);
  }

  private fail(reason: Error): void {
    if (this.failure !== null) return;
    this.failure = reason;
    this.socket.destroy();
    this.admitted?.reject(reason);
    for (const { reject } of this.asked.values()) reject(reason);
    this.asked.clear();
  }
}

const parsed = <T>(bytes: Buffer, start: number, end: number): T => JSON.parse(bytes.toString('utf8', start, end)) as T;

const handshake = (port: number, cookie: string | undefined): string =>
  [
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    ...(cookie === undefined ? [] : [`Cookie: ${cookie}`]),
    '',
    '',
  ].join('\r\n');

function codeOf(character: string): number {
  return character.charCodeAt(0);
}
