import { expect, test } from '@jest/globals';
import { follow } from './follow.ts';
import type { Hit } from './protocol.ts';
import { replaced, replacedAll } from './replacing.ts';

const hit = (start: number, end: number, replacement = ''): Hit => ({
  start,
  end,
  type: 'person',
  hard: true,
  number: false,
  reason: '',
  replacement,
});
const spans = (hits: readonly Hit[]) => hits.map(({ start, end }) => [start, end]);

test('hits before a change stay, behind it they move, and what was touched is left out', () => {
  const before = 'Jan zag Piet en Kees';
  const hits = [hit(0, 3), hit(8, 12), hit(16, 20)];
  expect(spans(follow(hits, before, 'Jan zag vandaag Piet en Kees'))).toEqual([
    [0, 3],
    [16, 20],
    [24, 28],
  ]);
  expect(spans(follow(hits, before, 'Jan zag Pietje en Kees'))).toEqual([
    [0, 3],
    [8, 12],
    [18, 22],
  ]);
  expect(spans(follow(hits, before, 'Jan zag Pit en Kees'))).toEqual([
    [0, 3],
    [15, 19],
  ]);
  expect(spans(follow(hits, before, ''))).toEqual([]);
});

test('a replacement keeps the capital of a sentence and leaves no gap', () => {
  expect(replaced('Tilburg is groot.', hit(0, 7, 'een grote gemeente'))).toBe('Een grote gemeente is groot.');
  expect(replaced('In Tilburg.', hit(3, 10, 'een grote gemeente'))).toBe('In een grote gemeente.');
  expect(replaced('Haar nummer 123456782, zegt zij.', hit(12, 21))).toBe('Haar nummer, zegt zij.');
  expect(replaced('123456782 belde', hit(0, 9))).toBe('belde');
  expect(replacedAll('a b a', [hit(0, 1, 'xx'), hit(4, 5, 'xx')])).toBe('xx b xx');
});
