import { describe, expect, test } from '@jest/globals';
import { draftText, instant, plainText, sequence } from './text.ts';

const accepts = (schema: { safeParse(given: unknown): { success: boolean } }, given: unknown) =>
  schema.safeParse(given).success;
const code = (point: number) => `voor${String.fromCodePoint(point)}na`;

describe('a text', () => {
  const text = plainText(10);

  test.each(['Hallo', 'a', 'één\ntwee', 'a\tb', '👩‍👧 ja', 'عربي'])('%j is taken as it is', (given) => {
    expect(text.parse(given)).toBe(given);
  });

  test.each(['', ' ', '\n\t ', '\u00a0'])('%j is blank, and refused', (given) => {
    expect(accepts(text, given)).toBe(false);
  });

  test('may be as long as agreed and no longer', () => {
    expect(accepts(text, 'x'.repeat(10))).toBe(true);
    expect(accepts(text, 'x'.repeat(11))).toBe(false);
  });

  test('is measured in UTF-16 units, as a browser counts', () => {
    expect(accepts(text, '👩'.repeat(5))).toBe(true);
    expect(accepts(text, '👩'.repeat(6))).toBe(false);
  });

  test.each([
    ['NUL, which PostgreSQL cannot store', 0x00],
    ['an escape', 0x1b],
    ['a carriage return', 0x0d],
    ['DEL', 0x7f],
    ['a right-to-left mark', 0x200f],
    ['a right-to-left override, which makes a name read as another', 0x202e],
    ['an isolate', 0x2066],
    ['the end of an isolate', 0x2069],
  ])('with %s is refused', (_name, point) => {
    expect(accepts(text, code(point))).toBe(false);
  });

  test.each(['\ud800', 'a\udc00b'])('with half a character is refused', (given) => {
    expect(accepts(text, given)).toBe(false);
  });

  test.each([undefined, null, 7, ['a'], { text: 'a' }])('%j is none', (given) => {
    expect(accepts(text, given)).toBe(false);
  });

  test('is refused without being repeated', () => {
    const { error } = text.safeParse(code(0x202e));
    expect(JSON.stringify(error?.issues)).not.toContain('voor');
  });
});

describe('a draft', () => {
  const draft = draftText(10);

  test.each(['', '  ', 'half een zin', '\u202e'])('%j may be kept, unless it is too long', (given) => {
    expect(accepts(draft, given)).toBe(given.length <= 10);
  });

  test.each(['a\u0000', '\ud800'])('that cannot be stored is refused', (given) => {
    expect(accepts(draft, given)).toBe(false);
  });
});

test('an instant is ISO 8601 in UTC', () => {
  expect(accepts(instant, '2026-09-03T10:00:00.000Z')).toBe(true);
  for (const given of ['2026-09-03T10:00:00+02:00', '2026-09-03', 'gisteren', 1_788_429_600_000])
    expect(accepts(instant, given)).toBe(false);
});

test('a number in a stream is whole and not below zero', () => {
  for (const given of [0, 1, 4_000_000]) expect(accepts(sequence, given)).toBe(true);
  for (const given of [-1, 0.5, Number.NaN, Infinity, '1', 2 ** 60]) expect(accepts(sequence, given)).toBe(false);
});
