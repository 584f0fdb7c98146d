import { describe, expect, it } from '@jest/globals';
import { TestLog, uuid } from '../../../live/testing-log.ts';
import { firstNew, rowsOf } from './stream-rows.ts';

const bram = { id: uuid(2), name: 'Bram Sanders', organisation: 'Veldhoven' };
const at = (time: string) => ({ sentAt: `2026-09-${time}:00.000Z` });
const unsent = (id: string) => ({
  id,
  memberId: uuid(1),
  channelId: uuid(101),
  text: 'onderweg',
  createdAt: '2026-09-03T10:02:00.000Z',
  state: 'queued' as const,
});

describe('the rows of a stream', () => {
  it('name the author at the start of a run, and the day where it changes in Dutch time', () => {
    const log = new TestLog();
    log.post('een', at('03T21:50'));
    log.post('twee', at('03T21:54'));
    log.post('na middernacht in Nederland', at('03T22:01'));
    log.post('veel later', at('03T22:20'));
    log.post('een ander', { ...at('03T22:21'), author: bram });
    const rows = rowsOf(log.standing, [], 0, uuid(1));
    expect(rows.map((row) => [row.newDay, row.named])).toEqual([
      [true, true],
      [false, false],
      [true, true],
      [false, true],
      [false, true],
    ]);
  });

  it('end with what is on its way, and never show the same message twice', () => {
    const log = new TestLog();
    const sent = log.post('al gekomen', at('03T10:00'));
    const rows = rowsOf(log.standing, [unsent(sent.id), unsent(uuid(77))], 0, uuid(1));
    expect(rows.map((row) => row.key)).toEqual([sent.id, uuid(77)]);
    expect(rows[1]?.named).toBe(false);
  });

  it('begin what is new at the first unread message of somebody else that still stands', () => {
    const log = new TestLog(bram);
    log.post('gelezen');
    log.post('gewist');
    log.post('van mij', { author: { ...bram, id: uuid(1) } });
    log.post('nieuw');
    log.redact(2);
    expect(firstNew(log.standing, 1, uuid(1))).toBe(4);
    expect(firstNew(log.standing, 5, uuid(1))).toBe(0);
  });
});
