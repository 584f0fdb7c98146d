import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { liveDoors } from '@netwerkplein/contract';
import type { io } from 'socket.io-client';
import { SocketConnection } from './connection.ts';
import { TestLog, uuid } from './testing-log.ts';

/** The little of a socket that the connection uses. */
class FakeSocket {
  connected = false;
  active = true;
  answer: unknown = { ok: true };
  readonly io = { engine: { close: jest.fn() } };
  readonly connect = jest.fn(() => this);
  readonly disconnect = jest.fn(() => this);
  private readonly handlers = new Map<string, (sent: unknown) => void>();

  on(event: string, handler: (sent: unknown) => void) {
    this.handlers.set(event, handler);
    return this;
  }
  removeAllListeners() {
    this.handlers.clear();
  }
  timeout() {
    return {
      emitWithAck: () => (this.answer instanceof Error ? Promise.reject(this.answer) : Promise.resolve(this.answer)),
    };
  }
  /** The server, or the line, says something. */
  say(event: string, sent?: unknown) {
    if (event === 'connect') this.connected = true;
    if (event === 'disconnect') this.connected = false;
    this.handlers.get(event)?.(sent);
  }
}

function opened() {
  const socket = new FakeSocket();
  const connection = new SocketConnection((() => socket) as unknown as typeof io);
  const heard = { entry: jest.fn(), caseEntry: jest.fn(), notice: jest.fn(), ended: jest.fn() };
  connection.open(heard);
  return { socket, connection, heard };
}
const online = (value: boolean) => jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(value);

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

describe('the connection', () => {
  it('tells its state', () => {
    const { socket, connection } = opened();
    expect(connection.state()).toBe('connecting');
    socket.say('connect');
    expect(connection.state()).toBe('connected');
    socket.say('disconnect', 'transport close');
    expect(connection.state()).toBe('reconnecting');
  });

  it('notices at once that the browser is offline, and hurries back', () => {
    const { socket, connection } = opened();
    socket.say('connect');
    online(false);
    window.dispatchEvent(new Event('offline'));
    expect(socket.io.engine.close).toHaveBeenCalled();
    socket.say('disconnect', 'transport close');
    expect(connection.state()).toBe('offline');
    online(true);
    window.dispatchEvent(new Event('online'));
    expect(socket.connect).toHaveBeenCalled();
    expect(connection.state()).toBe('reconnecting');
  });

  it('comes back by itself after the server let go', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('down'));
    const { socket } = opened();
    socket.say('connect');
    socket.say('disconnect', 'io server disconnect');
    await jest.advanceTimersByTimeAsync(3_000);
    expect(socket.connect).toHaveBeenCalledTimes(1);
  });

  it('says that the session ended: by notice, by refusal, and when the handshake gives no reason', async () => {
    const { socket, heard } = opened();
    socket.say('notice', { type: 'session.ended', sessionId: uuid(9) });
    const problem = { type: 'about:blank', title: 'x', status: 401, code: 'not_signed_in' };
    socket.say('connect_error', Object.assign(new Error('x'), { data: problem }));
    expect(heard.ended).toHaveBeenCalledTimes(2);
    globalThis.fetch = () => Promise.resolve(Response.json(problem, { status: 401 }));
    socket.say('connect_error', new Error('websocket error'));
    await jest.advanceTimersByTimeAsync(0);
    expect(heard.ended).toHaveBeenCalledTimes(3);
  });

  it('passes on what fits the contract and nothing else', () => {
    const { socket, heard } = opened();
    const entry = new TestLog().post('dag');
    const sent = { stream: `channel:${uuid(101)}`, seq: 1, kind: 'message', entry };
    socket.say('stream.entry', sent);
    socket.say('stream.entry', { ...sent, entry: { ...entry, secret: 'x' } });
    socket.say('notice', { type: 'channel.read', channelId: uuid(101), seq: 4 });
    socket.say('notice', { type: 'channel.read', channelId: uuid(101), seq: 4, text: 'x' });
    expect(heard.entry.mock.calls).toEqual([[uuid(101), entry]]);
    expect(heard.notice).toHaveBeenCalledTimes(1);
  });

  it('tells entries of cases from those of channels', () => {
    const { socket, heard } = opened();
    const entry = {
      seq: 1,
      kind: 'post',
      id: uuid(5),
      postSeq: 1,
      participant: { id: uuid(6), label: 'Stille Eik', office: null, asker: false },
      text: 'dag',
      on: '2026-09-03',
      revision: 0,
      edited: false,
      hidden: false,
      removed: null,
    };
    const sent = { stream: `case:${uuid(201)}`, seq: 1, kind: 'post', entry };
    socket.say('stream.entry', sent);
    socket.say('stream.entry', { ...sent, entry: { ...entry, memberId: uuid(1) } });
    expect(heard.caseEntry.mock.calls).toEqual([[uuid(201), entry]]);
    expect(heard.entry).not.toHaveBeenCalled();
  });

  it('answers what was asked, refuses with the problem, and calls silence offline', async () => {
    const { socket, connection } = opened();
    const asked = { channelId: uuid(101), limit: 50 };
    await expect(connection.ask(liveDoors.message.list, asked)).rejects.toMatchObject({ code: 'offline' });
    socket.say('connect');
    socket.answer = { ok: true, items: [], lastSeq: 3, more: false };
    await expect(connection.ask(liveDoors.message.list, asked)).resolves.toEqual({
      items: [],
      lastSeq: 3,
      more: false,
    });
    socket.answer = { ok: false, problem: { type: 'about:blank', title: 'x', status: 404, code: 'not_found' } };
    await expect(connection.ask(liveDoors.message.list, asked)).rejects.toMatchObject({ code: 'not_found' });
    socket.answer = new Error('operation has timed out');
    await expect(connection.ask(liveDoors.message.list, asked)).rejects.toMatchObject({ code: 'offline' });
  });
});
