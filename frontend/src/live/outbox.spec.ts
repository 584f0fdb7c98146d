import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ChannelEntry } from '@netwerkplein/contract';
import { waitFor } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { ProblemError } from '../api/index.ts';
import { Outbox } from './outbox.ts';
import { MemoryStore, openOutboxStore, type OutboxStore, type UnsentMessage } from './outbox-store.ts';
import { TestLog, uuid } from './testing-log.ts';

const memberId = uuid(1);
const here = uuid(101);
const there = uuid(102);

/** A server that answers as `rule` says, and remembers what it stored. */
function serverWith(rule: (message: UnsentMessage) => ProblemError | undefined = () => undefined) {
  const log = new TestLog();
  const stored: ChannelEntry[] = [];
  const send = jest.fn((message: UnsentMessage): Promise<ChannelEntry> => {
    const refused = rule(message);
    if (refused) return Promise.reject(refused);
    const known = stored.find((entry) => entry.id === message.id);
    const entry = known ?? log.post(message.text, { id: message.id });
    if (!known) stored.push(entry);
    return Promise.resolve(entry);
  });
  return { send, texts: () => stored.map((entry) => entry.text) };
}

const boxes: Outbox[] = [];
function outbox(
  send: (message: UnsentMessage) => Promise<ChannelEntry>,
  open?: () => Promise<OutboxStore>,
  shown = false,
) {
  const box = new Outbox({ memberId, send, sent: () => shown }, open);
  boxes.push(box);
  return box;
}
const states = (box: Outbox) => box.view().map(({ text, state }) => `${text}: ${state}`);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  for (const box of boxes.splice(0)) box.close();
  jest.useRealTimers();
});

describe('the outbox', () => {
  it('shows a message before anything is stored or sent', () => {
    const box = outbox(serverWith().send);
    void box.add(here, 'dag');
    expect(states(box)).toEqual(['dag: queued']);
  });

  it('sends in order, one at a time per channel, and forgets what is confirmed', async () => {
    const server = serverWith();
    const box = outbox(server.send);
    for (const text of ['een', 'twee', 'drie']) void box.add(here, text);
    await waitFor(() => expect(server.texts()).toEqual(['een', 'twee', 'drie']));
    await waitFor(() => expect(box.view()).toEqual([]));
  });

  it('keeps a confirmed message on screen until the stream shows it', async () => {
    const server = serverWith();
    const box = outbox(server.send, undefined, true);
    const id = await box.add(here, 'dag');
    await waitFor(() => expect(states(box)).toEqual(['dag: sent']));
    box.arrived((arrived) => arrived === id);
    expect(box.view()).toEqual([]);
  });

  it('keeps everything while there is no network, and sends it once when there is', async () => {
    let online = false;
    const server = serverWith(() => (online ? undefined : new ProblemError('offline')));
    const box = outbox(server.send);
    await box.add(here, 'een');
    await box.add(here, 'twee');
    await waitFor(() => expect(server.send).toHaveBeenCalled());
    await waitFor(() => expect(states(box)).toEqual(['een: queued', 'twee: queued']));
    online = true;
    box.hurry();
    await waitFor(() => expect(server.texts()).toEqual(['een', 'twee']));
  });

  it('tries again by itself when the way failed', async () => {
    let failures = 2;
    const server = serverWith(() => (failures-- > 0 ? new ProblemError('unavailable') : undefined));
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
    const box = outbox(server.send, () => Promise.resolve(new MemoryStore()));
    void box.add(here, 'dag');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(server.texts()).toEqual(['dag']);
    expect(server.send).toHaveBeenCalledTimes(3);
  });

  it('marks a refused message as failed with its reason, and goes on with the next', async () => {
    const server = serverWith(({ text }) => (text === 'fout' ? new ProblemError('invalid') : undefined));
    const box = outbox(server.send);
    await box.add(here, 'fout');
    await box.add(here, 'goed');
    await waitFor(() => expect(server.texts()).toEqual(['goed']));
    await waitFor(() => expect(box.view()).toMatchObject([{ text: 'fout', state: 'failed', problem: 'invalid' }]));
  });

  it('sends a failed message again on request, or forgets it', async () => {
    let refuse = true;
    const server = serverWith(() => (refuse ? new ProblemError('not_allowed') : undefined));
    const box = outbox(server.send);
    const first = await box.add(here, 'een');
    const second = await box.add(there, 'twee');
    await waitFor(() => expect(states(box)).toEqual(['een: failed', 'twee: failed']));
    refuse = false;
    await box.again(first);
    await box.discard(second);
    await waitFor(() => expect(box.view()).toEqual([]));
    expect(server.texts()).toEqual(['een']);
  });

  it('gives up on a message that the server cannot handle, but not at once', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
    const server = serverWith(() => new ProblemError('internal'));
    const box = outbox(server.send, () => Promise.resolve(new MemoryStore()));
    void box.add(here, 'dag');
    await jest.advanceTimersByTimeAsync(3_000);
    expect(states(box)).toEqual(['dag: queued']);
    await jest.advanceTimersByTimeAsync(120_000);
    expect(states(box)).toEqual(['dag: failed']);
  });

  it('survives closing the browser', async () => {
    const cut = serverWith(() => new ProblemError('offline'));
    const before = outbox(cut.send);
    for (const text of ['een', 'twee', 'drie']) await before.add(here, text);
    before.close();
    const server = serverWith();
    const after = outbox(server.send);
    await after.flush();
    expect(server.texts()).toEqual(['een', 'twee', 'drie']);
  });

  it('does not double a message whose acknowledgement was lost', async () => {
    const server = serverWith();
    let lose = true;
    const box = outbox(async (message) => {
      const entry = await server.send(message);
      if (!lose) return entry;
      lose = false;
      throw new ProblemError('offline');
    });
    await box.add(here, 'dag');
    await waitFor(() => expect(states(box)).toEqual(['dag: queued']));
    box.hurry();
    await waitFor(() => expect(box.view()).toEqual([]));
    expect(server.texts()).toEqual(['dag']);
  });

  it('keeps members of one browser apart', async () => {
    const box = outbox(serverWith(() => new ProblemError('offline')).send);
    await box.add(here, 'van mij');
    const other = new Outbox({ memberId: uuid(2), send: serverWith().send, sent: () => false });
    boxes.push(other);
    await other.flush();
    expect(other.view()).toEqual([]);
  });

  it('forgets all on request', async () => {
    const box = outbox(serverWith(() => new ProblemError('offline')).send);
    await box.add(here, 'dag');
    await box.discardAll();
    expect(box.view()).toEqual([]);
    expect(await (await openOutboxStore()).all(memberId)).toEqual([]);
  });

  it('works without a database, and says that it does not last', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new Error('refused');
      },
    } as unknown as IDBFactory;
    const server = serverWith();
    const box = outbox(server.send);
    await box.add(here, 'dag');
    await waitFor(() => expect(server.texts()).toEqual(['dag']));
    expect(box.lasting).toBe(false);
  });

  it('goes on in memory when the disk is full', async () => {
    const full: OutboxStore = {
      lasting: true,
      all: () => Promise.resolve([]),
      put: () => Promise.reject(new Error('QuotaExceededError')),
      remove: () => Promise.resolve(),
    };
    const server = serverWith();
    const box = outbox(server.send, () => Promise.resolve(full));
    await box.add(here, 'dag');
    await waitFor(() => expect(server.texts()).toEqual(['dag']));
    expect(box.lasting).toBe(false);
  });
});
