import { describe, expect, test } from '@jest/globals';
import { found, missed } from '../texts/marked.ts';
import { findNumbers } from './index.ts';

describe('V- and A-numbers', () => {
  test.each([
    'V-nummer ⟦2801234567⟧',
    'v-nr ⟦280 123 4567⟧',
    'vnummer: ⟦280.123.4567⟧',
    'V-nummer is ⟦28 01 23 45 67⟧',
    'A-nummer ⟦1012490532⟧',
    'a-nr. ⟦101 249 0532⟧',
    'het A-nummer van moeder is ⟦1012 490 532⟧',
    'vreemdelingennummer ⟦2801234567⟧',
    'administratienummer ⟦1012490532⟧',
    'V nummer ⟦2801234567⟧',
    'vnr ⟦2801234567⟧',
    'V-nummer (⟦2801234567⟧)',
    'V-nummers ⟦2801234567⟧ en ⟦2801234568⟧',
    'v-nummer zoon: ⟦280-123-4567⟧',
    'IND-nummer ⟦2801234567⟧',
    'V-nr ⟦twee acht nul een twee drie vier vijf zes zeven⟧',
    'V# ⟦2801234567⟧',
    'V-nummer: ⟦28O1234567⟧',
    'BVV-nummer ⟦2801234567⟧',
  ])('%j: found', (line) => {
    expect(missed(line, findNumbers)).toEqual([]);
  });

  test.each(['een V-nummer is niet nodig'])('%j: left alone', (text) => {
    expect(found(text, findNumbers)).toEqual([]);
  });
});
