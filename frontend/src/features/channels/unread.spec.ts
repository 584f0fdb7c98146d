import { describe, expect, it } from '@jest/globals';
import { limits, type Channel } from '@netwerkplein/contract';
import type { ChannelList } from '../../api/index.ts';
import { TestLog, uuid } from '../../live/testing-log.ts';
import { withEntry, withMark } from './unread.ts';

const memberId = uuid(1);
const anna = { id: memberId, name: 'Anna Jansen', organisation: 'Ede' };
const bram = { id: uuid(2), name: 'Bram Sanders', organisation: 'Veldhoven' };

const channelOf = (log: TestLog, readSeq: number): Channel => ({
  id: uuid(101),
  level: 'tactical',
  theme: 'general',
  name: 'Algemeen',
  purpose: 'Alles',
  unread: unreadIn(log, readSeq),
  readSeq,
  lastSeq: log.entries.length,
  lastMessageAt: null,
  readers: 3,
  group: null,
});

/** The definition, as the server counts. */
const unreadIn = (log: TestLog, readSeq: number) =>
  log.standing.filter(({ messageSeq, author, redacted }) => messageSeq > readSeq && author.id !== memberId && !redacted)
    .length;

const unreadOf = (list: ChannelList) => list.items[0]?.unread;
const away = { memberId, reading: null };

describe('unread', () => {
  it('counts messages of others that were not read, once', () => {
    const log = new TestLog(bram);
    const list = { items: [channelOf(log, 0)] };
    const entry = log.post('dag');
    const once = withEntry(list, uuid(101), entry, away);
    const twice = withEntry(once.list, uuid(101), entry, away);
    expect(unreadOf(twice.list)).toBe(1);
    expect(twice.sure).toBe(true);
  });

  it('never counts own messages, nor what is before the reader’s eyes', () => {
    const log = new TestLog(bram);
    const own = withEntry({ items: [channelOf(log, 0)] }, uuid(101), log.post('ik', { author: anna }), away);
    const seen = withEntry(own.list, uuid(101), log.post('zij'), { memberId, reading: uuid(101) });
    expect(unreadOf(seen.list)).toBe(0);
  });

  it('asks the server after a gap, for an unknown channel, and for a wipe above the limit', () => {
    const log = new TestLog(bram);
    const list = { items: [channelOf(log, 0)] };
    log.post('gemist');
    expect(withEntry(list, uuid(101), log.post('gehoord'), away).sure).toBe(false);
    expect(withEntry(list, uuid(102), log.post('elders'), away).sure).toBe(false);
    const full = { items: [{ ...channelOf(log, 0), unread: limits.unreadCount }] };
    expect(withEntry(full, uuid(101), log.redact(1), away).sure).toBe(false);
  });

  it('never moves a mark back', () => {
    const log = new TestLog(bram);
    const list = { items: [channelOf(log, 5)] };
    expect(withMark(list, uuid(101), { readSeq: 3, unread: 2 })).toBe(list);
  });

  it('equals the definition after any run of messages, edits, wipes and marks', () => {
    let state = 7;
    const below = (bound: number) => (state = (state * 48_271) % 2_147_483_647) % bound;
    for (let run = 0; run < 100; run += 1) {
      const log = new TestLog(bram);
      let list = { items: [channelOf(log, 0)] };
      for (let step = 0; step < 60; step += 1) {
        const open = log.standing.filter((message) => !message.redacted);
        const target = open[below(open.length || 1)];
        const what = below(10);
        const mark = below(log.entries.length + 1);
        if (what === 0 && mark > (list.items[0]?.readSeq ?? 0)) {
          list = withMark(list, uuid(101), { readSeq: mark, unread: unreadIn(log, mark) });
        } else {
          const entry =
            target && what === 1
              ? log.redact(target.messageSeq)
              : target && what === 2
                ? log.edit(target.messageSeq, 'anders')
                : log.post('dag', what === 3 ? { author: anna } : {});
          list = withEntry(list, uuid(101), entry, away).list;
        }
        expect(list.items[0]?.unread).toBe(unreadIn(log, list.items[0]?.readSeq ?? 0));
      }
    }
  });
});
