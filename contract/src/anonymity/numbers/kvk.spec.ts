import { describe, expect, test } from '@jest/globals';
import { found, missed } from '../texts/marked.ts';
import { findNumbers } from './index.ts';

describe('business numbers', () => {
  test.each([
    'KvK ⟦69599084⟧',
    'kvk-nummer ⟦69 59 90 84⟧',
    'kvk: ⟦6959.9084⟧',
    'k.v.k. nr ⟦69599084⟧',
    'kamer van koophandel ⟦69599084⟧',
    'handelsregister ⟦69599084⟧',
    'handelsregisternummer: ⟦69599084⟧',
    'eenmanszaak, ingeschreven onder ⟦69599084⟧ bij de kvk',
    'KVK nr. ⟦69-59-90-84⟧',
    'btw ⟦NL123456789B01⟧',
    'vestigingsnummer ⟦000012345678⟧',
    'RSIN ⟦123456782⟧',
  ])('%j: found', (line) => {
    expect(missed(line, findNumbers)).toEqual([]);
  });

  test.each(['de kvk heeft 1200 inschrijvingen', 'volgens de KvK zijn er 12 bedrijven'])('%j: left alone', (text) => {
    expect(found(text, findNumbers)).toEqual([]);
  });
});
