import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { limits } from '@netwerkplein/contract';
import { ProblemError } from '../api/index.ts';
import { Live } from './live.ts';
import { MemoryStore } from './outbox-store.ts';
import { TestConnection } from './testing-connection.ts';
import { TestLog, uuid } from './testing-log.ts';

const memberId = uuid(1);
const bram = { id: uuid(2), name: 'Bram Sanders', organisation: 'Veldhoven' };
const channelId = uuid(101);
const settle = () => jest.advanceTimersByTimeAsync(0);

function started(answers: ConstructorParameters<typeof TestConnection>[0] = {}) {
  const server = new TestLog(bram);
  const connection = new TestConnection({
    'message.list': ({ channelId: _, ...asked }: { channelId: string; limit: number }) => server.page(asked),
    ...answers,
  });
  const onSessionEnded = jest.fn();
  const live = new Live({ memberId, onSessionEnded, connection, openStore: () => Promise.resolve(new MemoryStore()) });
  live.start();
  return { server, connection, live, onSessionEnded };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('live', () => {
  it('catches up every open stream on a new connection', async () => {
    const { server, connection, live } = started();
    server.post('een');
    live.stream(channelId).open();
    await settle();
    connection.become('offline');
    server.post('gemist');
    connection.become('connected');
    await settle();
    expect(
      live
        .stream(channelId)
        .view()
        .messages.map(({ text }) => text),
    ).toEqual(['een', 'gemist']);
    live.stop();
  });

  it('puts an acknowledged message in the stream before its broadcast, and once after it', async () => {
    const log = new TestLog(bram);
    const post = ({ id, text }: { id: string; text: string }) => ({ message: log.post(text, { id }) });
    const { connection, live } = started({
      'message.post': post,
      'message.list': ({ channelId: _, ...asked }: { channelId: string; limit: number }) => log.page(asked),
    });
    live.stream(channelId).open();
    await settle();
    await live.outbox.add(channelId, 'dag');
    await settle();
    const [message] = live.stream(channelId).view().messages;
    expect(message?.text).toBe('dag');
    expect(live.outbox.view()).toEqual([]);
    if (message) connection.heard?.entry(channelId, message);
    expect(live.stream(channelId).view().messages).toHaveLength(1);
    live.stop();
  });

  it('forgets who is writing when their message comes, or when nothing is heard', () => {
    const { server, connection, live } = started();
    const typing = { type: 'channel.typing', channelId, memberId: bram.id } as const;
    connection.heard?.notice(typing);
    expect(live.typing.in(channelId)).toEqual([bram.id]);
    connection.heard?.entry(channelId, server.post('klaar'));
    expect(live.typing.in(channelId)).toEqual([]);
    connection.heard?.notice(typing);
    jest.advanceTimersByTime(2 * limits.typingInterval);
    expect(live.typing.in(channelId)).toEqual([]);
    live.stop();
  });

  it('tells that the member writes at most once per interval, and never of another device of the same member', () => {
    const { connection, live } = started();
    live.tellTyping(channelId);
    live.tellTyping(channelId);
    expect(connection.asked.filter(({ event }) => event === 'channel.typing')).toHaveLength(1);
    jest.advanceTimersByTime(limits.typingInterval);
    live.tellTyping(channelId);
    expect(connection.asked.filter(({ event }) => event === 'channel.typing')).toHaveLength(2);
    connection.heard?.notice({ type: 'channel.typing', channelId, memberId });
    expect(live.typing.in(channelId)).toEqual([]);
    live.stop();
  });

  it('says that the session ended, by notice or by refusal', async () => {
    const { connection, live, onSessionEnded } = started({
      'message.list': () => Promise.reject(new ProblemError('not_signed_in')),
    });
    connection.heard?.ended();
    live.stream(channelId).open();
    await settle();
    expect(onSessionEnded).toHaveBeenCalledTimes(2);
    live.stop();
  });

  it('asks for what follows in every open stream when rights changed', async () => {
    const { server, connection, live } = started();
    live.stream(channelId).open();
    await settle();
    server.post('nu wel te lezen');
    connection.heard?.notice({ type: 'member.rights', memberId });
    await settle();
    expect(live.stream(channelId).view().messages).toHaveLength(1);
    live.stop();
  });

  it('tells when somebody comes back to the page or stays at it, once for all events of one moment', () => {
    const { live } = started();
    const looked = jest.fn();
    const leave = live.listenLooks(looked);
    window.dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(looked).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(60_000);
    expect(looked).toHaveBeenCalledTimes(2);
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    jest.advanceTimersByTime(120_000);
    expect(looked).toHaveBeenCalledTimes(2);
    jest.restoreAllMocks();
    leave();
    live.stop();
    window.dispatchEvent(new Event('focus'));
    expect(looked).toHaveBeenCalledTimes(2);
  });

  it('drops streams of channels that are gone, and holds nothing once stopped', async () => {
    const { server, live } = started();
    server.post('geheim');
    const stream = live.stream(channelId);
    stream.open();
    await settle();
    live.keepOnly(new Set());
    expect(stream.view().messages).toEqual([]);
    const again = live.stream(channelId);
    again.open();
    await settle();
    live.stop();
    expect(again.view().messages).toEqual([]);
  });
});
