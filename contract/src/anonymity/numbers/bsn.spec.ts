import { describe, expect, test } from '@jest/globals';
import { found, missed } from '../texts/marked.ts';
import { findNumbers } from './index.ts';

describe('citizen service numbers', () => {
  test.each([
    'BSN ⟦123456782⟧',
    'bsn: ⟦123 456 782⟧ van de moeder',
    'b.s.n. ⟦123.456.782⟧',
    'het bsn van zoon is ⟦1234 56 782⟧',
    'burgerservicenummer ⟦12 34 56 782⟧',
    'sofi ⟦12345678⟧',
    'sofinummer vader ⟦1234.56.782⟧',
    '⟦123456782⟧ is het nummer van mijn cliënt',
    'zijn bsn = ⟦1 2 3 4 5 6 7 8 2⟧',
    'bsn ⟦123-45-6782⟧',
    'bsn(⟦123456782⟧)',
    'BSN⟦123456782⟧',
    'bsn ⟦een twee drie vier vijf zes zeven acht twee⟧',
    'bsn: ⟦een-twee-drie-vier-vijf-zes-zeven-acht-twee⟧',
    'bsn ⟦12345678two⟧',
    'bsn ⟦l2345678 2⟧',
    'bsn ⟦1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣2️⃣⟧',
    'bsn ⟦１２３４５６７８２⟧',
    'bsn ⟦123/456/782⟧',
    'bsn is ⟦123 (456) 782⟧',
    'BSN kind 1: ⟦123456782⟧, kind 2: ⟦111222333⟧',
    "bsn's: ⟦123456782⟧ en ⟦111222333⟧",
    'de jongste heeft bsn nummer ⟦111.222.333⟧',
    '⟦111 222 333⟧ (bsn)',
    '⟦111222333⟧ = bsn van haar broer',
    'kan iemand ⟦111-222-333⟧ opzoeken in de brp?',
    'met BSN-nummer:⟦ 111222333⟧',
    'sofinr. ⟦111222333⟧',
    'bsn ⟦111_222_333⟧',
    'bsn ⟦111,222,333⟧',
    'bsn ⟦111.222.334⟧',
    'bsn ⟦11122233 3⟧',
  ])('%j: found', (line) => {
    expect(missed(line, findNumbers)).toEqual([]);
  });

  test.each([
    'Factuur 111222333 is betaald',
    'ordernr 123456782 staat klaar',
    'het budget is € 123.456.782',
    'de omzet was 111.222.333 euro vorig jaar',
    'ISBN 9789012345678',
    '20220914 en 20220915 zijn bestandsnamen',
    'tabel: 10 20 30 40 50 en 60',
    '112 en 113 zijn gratis, 0800-2000 ook',
    'wet van 1-1-2015, stb. 2014, 442',
    'Werk zonder bsn, gebruik een volgnummer.',
  ])('%j: left alone', (text) => {
    expect(found(text, findNumbers)).toEqual([]);
  });
});
