import { describe, expect, test } from '@jest/globals';
import { found, missed } from '../texts/marked.ts';
import { findNumbers } from './index.ts';

describe('postcodes', () => {
  test.each([
    '⟦6711 QX⟧ Ede',
    '⟦6711QX⟧',
    'postcode ⟦6711 qx⟧',
    'postcode: ⟦6711-QX⟧',
    'postcode ⟦6711.qx⟧',
    'postcode ⟦67 11 QX⟧',
    'postcode ⟦6 7 1 1 Q X⟧',
    'Kerkstraat 12, ⟦6711 qx⟧ Ede',
    'woont op ⟦6711qx⟧ nr 12',
    '⟦6711qx⟧12',
    '⟦6711QX12⟧',
    'pc ⟦6711QX⟧/12',
    '⟦6711 Q X⟧ is de postcode',
    'in ⟦6711 QX⟧-101',
    'postcodegebied ⟦6711⟧',
    'postcode ⟦6711 Qx⟧',
    'postcode is ⟦zesenzestig elf qx⟧',
    'adres: molenpad 2 ⟦9714bk⟧ groningen',
    '⟦9714  BK⟧',
    '⟦９７１４ ＢＫ⟧',
    '⟦9714·BK⟧ Groningen',
    'postcode ⟦9714_BK⟧',
    '(⟦1012 AB⟧)',
    '⟦1012AB⟧-⟦1⟧',
    'postcode: ⟦6711 Q-X⟧',
    'pc: ⟦6711-qx⟧',
    '⟦67I1 QX⟧ Ede',
    '⟦6711 (QX)⟧ is de postcode',
    '⟦67-11-QX⟧ postcode',
    'woont in ⟦6711qx⟧',
    '⟦6711 QX⟧, nr 12',
  ])('%j: found', (line) => {
    expect(missed(line, findNumbers)).toEqual([]);
  });

  test.each([
    'in 2024 en 2025',
    '2024 is het jaar',
    '1500 km gereden',
    '2000 EU-burgers',
    '5000 MB en 1200 PK',
    'ruim 1000 op de lijst',
    'Kamerstuk 3453 VI',
    '1969 in werking',
    '1200 zijn er al geweest',
  ])('%j: left alone', (text) => {
    expect(found(text, findNumbers)).toEqual([]);
  });
});
