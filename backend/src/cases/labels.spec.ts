import { expect, test } from '@jest/globals';
import { Guard } from '../guard/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import { drawLabel, labels } from './labels.ts';

test('there are more than a thousand, all different', () => {
  expect(labels.length).toBeGreaterThan(1_000);
  expect(new Set(labels).size).toBe(labels.length);
});

test('the guard lets people address each other by them', () => {
  const guard = new Guard();
  for (const label of labels) {
    expect(
      guard.check({ text: `Zoals ${label} al schreef, werkt dat hier ook. Dank, ${label}!` }, [], [label]),
    ).toBeNull();
  }
  expect(() => guard.check({ text: 'Zoals Kevin al schreef, Heldere Varen.' }, [], ['Heldere Varen'])).toThrow(Refusal);
});

test('two in one case differ, whatever was taken', () => {
  const taken = new Set(labels.slice(1));
  expect(drawLabel(taken)).toBe(labels[0]);
  expect(() => drawLabel(new Set(labels))).toThrow();
});
