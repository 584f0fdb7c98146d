import { describe, expect, test } from '@jest/globals';
import { found, missed } from '../texts/marked.ts';
import { findNumbers } from './index.ts';

describe('dates of events', () => {
  test.each([
    'op ⟦3 november⟧ gezien',
    'is op ⟦21 januari 2024⟧ aangehouden',
    'op ⟦zondag 18 februari⟧ gebracht',
    'sinds ⟦1 mei⟧ weg',
    'in ⟦week 31⟧ vertrokken',
    'op ⟦09-04-2024⟧ heeft de rechter de ots uitgesproken',
    'melding van ⟦maandag 6 maart 2023⟧',
    'op ⟦12/3⟧ weggelopen',
    '⟦12-3-2024⟧ aangifte gedaan',
    'sinds ⟦ma 4/3⟧ niet meer gezien',
    'in de nacht van ⟦8 op 9 juni⟧ verdwenen',
    'op ⟦de 12e van maart⟧ opgepakt',
    'op ⟦twaalf maart⟧ opgepakt',
    'op ⟦12 mrt⟧ opgepakt',
    '⟦vrijdag 13 september⟧ was er een steekpartij',
    'verdween ⟦2e pinksterdag⟧',
    'ticket naar Turkije voor ⟦28 juni⟧',
    'trouwt op ⟦14 juli⟧',
    'de inval van ⟦2024-03-12⟧',
    '⟦eind week 12⟧ uit huis geplaatst',
    'uit huis geplaatst op ⟦12.03.24⟧',
    '⟦12 en 13 maart⟧ niet op school geweest',
    'weggelopen op ⟦eerste kerstdag⟧',
    '⟦oudejaarsavond⟧ is het huis beschoten',
    'op ⟦12 maart⟧ jl. opgepakt',
    'd.d. ⟦12-03-2024⟧ is hij aangehouden',
    'sinds ⟦wk 31⟧ weg',
    '⟦weekend van 12 mei⟧ was hij weg',
    '⟦12/03/24⟧: moeder belt, zoon weg',
    'op ⟦donderdagavond 5 december⟧ is ze gezien',
  ])('%j: found', (line) => {
    expect(missed(line, findNumbers)).toEqual([]);
  });

  test.each([
    'vergadering op 12 maart',
    'volgend overleg 5 september',
    'de wet is per 1 januari ingegaan',
    'notulen 14 mei',
    'vanaf 1 januari geldt de nieuwe regeling',
    'graag reageren voor 1 mei',
    'uiterlijk 1 juni aanleveren',
    'training op dinsdag 12 maart',
    'brief van 12 maart 2024 van de minister',
    'data: 10 september, 8 oktober, 12 november, 10 december',
    'In week 12 is er geen overleg',
    'de deadline is 15 mei',
    'De uitspraak van 12 maart 2019 (ECLI:NL:RVS:2019:1234)',
    'Kamerbrief van 3 juli 2023',
    'In 2023 en 2024',
    'de themadag van 5 oktober',
    'Verslag van 12-03-2024',
    'herfstvakantie 14 t/m 22 oktober',
    'het convenant van 1 februari 2016',
    'tot en met 31 december aanmelden',
    'De subsidie loopt tot 31 december 2025',
  ])('%j: left alone', (text) => {
    expect(found(text, findNumbers)).toEqual([]);
  });
});
