import { expect, test } from '@jest/globals';
import { patternOf } from './participant-mark.tsx';
import { nearnessOf } from './stream/day-words.ts';

test('a figure comes from the label alone, is the same each time, and differs between labels', () => {
  expect(patternOf('Heldere Varen')).toEqual(patternOf('Heldere Varen'));
  const labels = ['Heldere', 'Stille', 'Vroege', 'Late', 'Milde'].flatMap((adjective) =>
    ['Varen', 'Eik', 'Korenbloem', 'Salie', 'Iep', 'Hop'].map((plant) => `${adjective} ${plant}`),
  );
  const figures = new Set(labels.map((label) => JSON.stringify(patternOf(label))));
  expect(figures.size).toBe(labels.length);
  expect(new Set(labels.map((label) => patternOf(label).hue)).size).toBeGreaterThan(5);
  for (const label of labels) expect(patternOf(label).cells.length).toBeGreaterThan(4);
});

test.each([
  ['2026-11-25', 'today'],
  ['2026-11-26', 'today'],
  ['2026-11-24', 'yesterday'],
  ['2026-11-23', 'week'],
  ['2026-11-22', 'month'],
  ['2025-11-25', 'month'],
])('%s on Wednesday 25 November 2026 is %s', (day, near) => {
  expect(nearnessOf(day, '2026-11-25')).toBe(near);
});
