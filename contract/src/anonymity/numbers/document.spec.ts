import { describe, expect, test } from '@jest/globals';
import { found, missed } from '../texts/marked.ts';
import { findNumbers } from './index.ts';

describe('document numbers', () => {
  test.each([
    'paspoort ⟦NWK1B2C34⟧',
    'paspoortnummer: ⟦NWK1B2C34⟧',
    'paspoort nr. ⟦nwk1b2c34⟧',
    'paspoort (⟦NW K1B2C34⟧)',
    'id-kaart ⟦IX2B4D6F8⟧',
    'ID ⟦IX2B4D6F8⟧',
    'identiteitskaart ⟦IRC8D2F19⟧',
    '⟦SXK41P902⟧',
    'rijbewijs ⟦5123456789⟧',
    'rijbewijsnummer ⟦512 345 6789⟧',
    'verblijfsdocument ⟦IRC8D2F19⟧',
    'verblijfspas ⟦NL1234567⟧',
    'verblijfskaart nr ⟦W12345678⟧',
    'W-document ⟦W1234567⟧',
    'Roemeens paspoort ⟦052345678⟧',
    'Roemeense id ⟦RX 123456⟧',
    'Pools paspoort ⟦EK4471902⟧',
    'Bulgaars paspoort ⟦381234567⟧',
    'Turks paspoort ⟦U12345678⟧',
    'Syrisch paspoort nr ⟦N 012345678⟧',
    'haar paspoort heeft nummer ⟦SPEC12345⟧',
    'documentnummer ⟦SPEC2014⟧1',
    'het nummer van het paspoort is ⟦NWK1B2C34⟧',
    'rijbewijs op naam van J. Bos, nr. ⟦5123456789⟧',
    'id-bewijs: ⟦I X 2 B 4 D 6 F 8⟧',
    'identiteitsbewijs nr: ⟦IX-2B4D6-F8⟧',
    '⟦NXR7K21P4⟧ is het nummer op het document',
    'verblijfsvergunning ⟦IR1234567⟧',
    'reisdocument ⟦T12345678⟧',
    'vreemdelingendocument ⟦12345678⟧',
    'pas gevonden: ⟦UA FX 220814⟧',
    'Oekraïens paspoort ⟦FX220814⟧',
    'geboorteakte nr. ⟦1A-4512⟧',
    'aktenummer ⟦100341⟧',
    'ID: ⟦YA1234567⟧ (Bulgaars)',
    'marokkaanse CIN ⟦AB123456⟧',
    'paspoort ⟦nw.k1b.2c34⟧',
    '⟦ix2b4d6f8⟧',
    'rijbewijs nr: ⟦5.123.456.789⟧',
    'id nr ⟦IX-2B-4D-6F8⟧',
    'paspoort: ⟦N W K 1 B 2 C 3 4⟧',
    'buletin ⟦RX 123456⟧',
    'legitimatie: ⟦IX2B 4D6F8⟧',
    'paspoort van zoon - ⟦NPR71K4D2⟧ - ingenomen',
    'identiteitskaartnr ⟦592-1234567-89⟧',
    'verblijfskaart ⟦B 1234567⟧',
    'verblijfsdocument nr. ⟦RV1234567⟧',
  ])('%j: found', (line) => {
    expect(missed(line, findNumbers)).toEqual([]);
  });

  test.each([
    'het paspoort is ingenomen in 2023',
    'zonder document of id',
    'paspoort en rijbewijs zijn gecontroleerd',
    'COVID2019 was lastig',
    'WINDOWS10',
    "het document telt 12 pagina's",
    'het document van 12 maart 2024',
    'document 2024-03 is concept',
    'kopie id niet nodig voor 2 personen',
  ])('%j: left alone', (text) => {
    expect(found(text, findNumbers)).toEqual([]);
  });
});
