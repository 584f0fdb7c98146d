/// <reference types="node" />
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { detect } from '../detect.ts';
import { isHard } from '../finding.ts';
import { parseLabelled } from '../texts/labelled.ts';
import { type Advice, applied, check } from './check.ts';

const replacements = (text: string, findings: readonly Advice[]) =>
  findings.map(({ start, end, replacement }) => `${text.slice(start, end)} → ${replacement}`);

describe('advice on a text', () => {
  test.each([
    ['Zijn dochter Elif is gezien.', 'Elif → [kind A]'],
    ['Meneer Bloem belde.', 'Bloem → [volwassene A]'],
    ['een meisje van 13 jaar', '13 jaar → 12-15 jaar'],
    ['een 12-jarige jongen', '12-jarige → 12-15 jaar oude'],
    ['Opgepakt op 21 januari 2024 na een melding.', '21 januari 2024 → een dag in de winter van 2024'],
    ['bel 06-12345678', '06-12345678 → [telefoonnummer]'],
    ['bsn 123456782', '123456782 → '],
    ['kenteken 13-XZB-9', '13-XZB-9 → [voertuig]'],
    ['woont op Kerkstraat 12', 'Kerkstraat 12 → [adres]'],
  ])('%j: %s', (text, advice) => {
    expect(replacements(text, check(text).findings)).toContain(advice);
  });

  test('hard kinds block, soft kinds ask', () => {
    for (const { type, severity } of check('Kevin, 13, bsn 123456782').findings) {
      expect(severity).toBe(isHard(type) ? 'block' : 'choose');
    }
  });

  test('the same name keeps its label through earlier texts and fields', () => {
    const { findings } = check('Ook Sem en Elif waren erbij.', {
      fields: ['Zorgen om dochter Elif Karabulut'],
      earlier: ['De zoon, hij heet Sem, was weg.'],
    });
    expect(findings.map(({ replacement }) => replacement)).toEqual(['[kind B]', '[kind A]']);
  });

  test('a clean text gets no advice', () => {
    expect(check('Top, tot donderdag!')).toEqual({ findings: [], combination: null });
  });
});

test('leaving something out leaves no double space or loose hyphen', () => {
  const advice = (start: number, end: number): Advice => ({
    start,
    end,
    type: 'ethnicity',
    severity: 'choose',
    replacement: '',
  });
  expect(applied('Dat Xxxx-meisje is er weer', [advice(4, 8)])).toBe('Dat meisje is er weer');
  expect(applied('een Xxxx gezin', [advice(4, 8)])).toBe('een gezin');
});

describe('with everything replaced', () => {
  const file = path.join(import.meta.dirname, '../texts/dev.jsonl');
  const texts = parseLabelled(readFileSync(file, 'utf8')).filter(({ clean }) => !clean);
  const left = texts.map(({ id, text }) => ({ id, findings: detect(applied(text, check(text).findings)) }));

  test('nothing that blocks is left', () => {
    expect(left.filter(({ findings }) => findings.some(({ type }) => isHard(type))).map(({ id }) => id)).toEqual([]);
  });

  test('next to nothing is left to ask about', () => {
    expect(left.filter(({ findings }) => findings.length > 0).length / texts.length).toBeLessThanOrEqual(0.05);
  });

  test.each([
    'Leerlingnr 204417 en bsn 123456782, Steam: stormbreker99, Kevin is 13.',
    'Vreemdelingennr 2795.518.044, paspoort NWK1B2C34 van Elif, 06-12345678.',
    'Sem (14-02-2011), Kerkstraat 12, 6711 QX Ede, kenteken VX-713-H.',
  ])('%j can be sent', (text) => {
    expect(detect(applied(text, check(text).findings)).filter(({ type }) => isHard(type))).toEqual([]);
  });
});
