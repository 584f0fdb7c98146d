/// <reference types="node" />
import { describe, expect, test } from '@jest/globals';
import { performance } from 'node:perf_hooks';
import { check } from './advice/index.ts';
import { detect, detectNumbers } from './detect.ts';
import { type Finding } from './finding.ts';

const LONGEST = 20_000;
// Far above what it takes, so that a busy machine fails nobody; a pattern that is not linear takes minutes.
const GENEROUS_MS = 4_000;
const RANDOM_TEXTS = 300;

/** A small generator with a seed, so that what fails once fails again (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const PIECES = [
  ...Array.from('0123456789@.,:;-_/()[]<>#+*"\'\n\t '),
  ...Array.from('aAbBxXzZéÖßıİ'),
  '\u00ad',
  '\u200d',
  '\ufe0f\u20e3',
  '\ud800',
  '\udc00',
  '👩‍👧',
  'К',
  '٣',
  'ﷺ',
  'e\u0301',
  'Kevin',
  'van der',
  'bsn ',
  'nul ',
  ' jaar',
  'geb. ',
  'kenteken ',
  'straat ',
  ' at ',
  'punt',
  'https://',
  'NL91',
  'week ',
  'is ',
  ' van ',
];

function randomText(random: () => number): string {
  const length = Math.floor(random() * 80);
  return Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)] ?? '').join('');
}

function expectSound(text: string, findings: readonly Finding[]): void {
  let last = 0;
  for (const { start, end } of findings) {
    expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    last = end;
  }
}

describe('whatever is typed', () => {
  const random = generator(20_240_914);
  const texts = Array.from({ length: RANDOM_TEXTS }, () => randomText(random));

  test('findings lie within the text, sorted, without overlaps', () => {
    for (const text of texts) {
      expectSound(text, detect(text));
      expectSound(text, detectNumbers(text));
    }
  });

  test('the same text gives the same findings', () => {
    for (const text of texts.slice(0, 100)) expect(detect(text)).toEqual(detect(text));
  });

  test('advice can be given', () => {
    for (const text of texts.slice(0, 100)) expect(() => check(text, { earlier: [text] })).not.toThrow();
  });
});

describe('texts made to be slow', () => {
  test.each([
    ...['0', '1 ', '@', 'a.', '(', ')(', ' ', '\n', '_', '-', 'A-', 'a@', '@a', 'o1', '1o', ',1', '.', "'", '"'],
    ...['nul', 'nul ', 'een', 'bsn ', 'is 12 ', '13 jaar ', 'van 13 en ', '12 maart ', '12-03-2010 ', 'week 12 '],
    ...['kenteken begint met ', 'zaaknummer is ', 'paspoort van ', 'op insta is ', 'a punt ', 'a at b dot ', '(at)'],
    ...[
      'http://a',
      'www.a.',
      'a/',
      'NL84 ',
      'NL00ABNA',
      'Kerkstraat 1 ',
      'aan de Van ',
      'A. ',
      'Aa ',
      'de ',
      '1234 AB ',
    ],
    ...[
      '51.9876,',
      '51°',
      '\ud800',
      '👩‍👧',
      'a\u0301\u0335',
      '\u0301',
      'Кevin ',
      '０',
      '٠',
      'ﷺ',
      'İ',
      '\u00ad',
      '\u200d',
    ],
  ])('%j over and over', (piece) => {
    const text = piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);
    const begin = performance.now();
    expectSound(text, detect(text));
    expectSound(text, detectNumbers(text));
    expect(performance.now() - begin).toBeLessThan(GENEROUS_MS);
  });
});
