/// <reference types="node" />
import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { detect } from './detect.ts';
import { type FindingKind } from './finding.ts';
import { parseLabelled } from './texts/labelled.ts';
import { type Figures, score } from './texts/score.ts';

const here = import.meta.dirname;
const HELD_BACK = path.join(here, 'texts/held-back');
const MOST_BYTES = 450 * 1024;

const recallOf = ({ kinds }: Figures, kind: FindingKind) =>
  kinds[kind].labelled === 0 ? 1 : kinds[kind].found / kinds[kind].labelled;

describe('on the texts it was made with', () => {
  const figures = score(parseLabelled(readFileSync(path.join(here, 'texts/dev.jsonl'), 'utf8')), detect);

  test.each(['bsn', 'iban', 'phone', 'email', 'postcode', 'plate'] as const)('every %s is found', (kind) => {
    expect(recallOf(figures, kind)).toBe(1);
  });

  test('nearly all of what leads straight to somebody is found', () => {
    expect(figures.hardRecall).toBeGreaterThanOrEqual(0.98);
    expect(recallOf(figures, 'person')).toBeGreaterThanOrEqual(0.97);
    expect(figures.safeTexts).toBeGreaterThanOrEqual(0.95);
  });

  test('nearly everything identifying is found', () => {
    expect(figures.recall).toBeGreaterThanOrEqual(0.94);
  });

  test('what is flagged is mostly right', () => {
    expect(figures.precision).toBeGreaterThanOrEqual(0.9);
    expect(figures.falseAlarmsPer100Clean).toBeLessThanOrEqual(12);
    expect(figures.excess).toBeLessThanOrEqual(0.06);
  });
});

// Nobody looks at these texts or at what is missed in them; only the figures count, and they may not get worse.
(existsSync(HELD_BACK) ? describe : describe.skip)('on texts it was not made with', () => {
  const texts = readdirSync(HELD_BACK)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => parseLabelled(readFileSync(path.join(HELD_BACK, name), 'utf8')));
  const figures = score(texts, detect);

  test('it finds as much as it did', () => {
    expect(figures.hardRecall).toBeGreaterThanOrEqual(0.91);
    expect(figures.recall).toBeGreaterThanOrEqual(0.88);
    expect(figures.safeTexts).toBeGreaterThanOrEqual(0.77);
  });

  test('it disturbs as little as it did', () => {
    expect(figures.precision).toBeGreaterThanOrEqual(0.93);
    expect(figures.falseAlarmsPer100Clean).toBeLessThanOrEqual(28);
    expect(figures.excess).toBeLessThanOrEqual(0.05);
  });
});

test('the guard and its data are small enough to load in a browser', () => {
  const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.startsWith('texts'))
    .toSorted()
    .map((name) => readFileSync(path.join(here, name)));
  expect(gzipSync(Buffer.concat(sources)).length).toBeLessThanOrEqual(MOST_BYTES);
});
