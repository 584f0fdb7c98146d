import { describe, expect, test } from '@jest/globals';
import { found, missed } from '../texts/marked.ts';
import { findNumbers } from './index.ts';

describe('dates of birth', () => {
  test.each([
    'geb. ⟦14-02-2011⟧',
    'geboren ⟦14 februari 2011⟧',
    'geboren op ⟦14/2/2011⟧ te Ede',
    'geb ⟦14.02.2011⟧',
    'geboortedatum: ⟦2011-02-14⟧',
    'geb.dat. ⟦14022011⟧',
    'geboren op ⟦veertien februari 2011⟧',
    'hij is van ⟦5/6/09⟧',
    'ze is van ⟦14 februari 2011⟧',
    "geboortedatum ⟦14 feb '11⟧",
    'viert op ⟦5 mei⟧ zijn dertiende verjaardag',
    'haar verjaardag is ⟦5 mei⟧',
    'is jarig op ⟦5 mei⟧',
    'op ⟦5 mei⟧ wordt hij 13',
    'wordt op ⟦5 mei⟧ dertien',
    'wordt ⟦5 mei⟧ 18',
    'Elif Karabulut (⟦14-02-2011⟧)',
    'Elif Karabulut, ⟦14-02-2011⟧',
    'E. Karabulut ⟦14-02-2011⟧',
    '(geb. ⟦03-07-88⟧)',
    '°⟦14-02-2011⟧',
    '* ⟦14-02-2011⟧',
    'dob ⟦14-02-2011⟧',
    '⟦14-02-2011⟧ geboren in Ede',
    'GEB: ⟦14-02-2011⟧',
    'verjaart op ⟦3 maart⟧',
    '⟦3 juli⟧ is zijn verjaardag',
    "geboren ⟦3-7-'88⟧",
    'geboren op de ⟦14e van februari 2011⟧',
    'geboren in ⟦februari 2011⟧',
    'zijn geboortedag (⟦5 mei⟧)',
    'is morgen jarig, ⟦5 mei⟧',
    'kind 1: ⟦14-02-2011⟧, kind 2: ⟦15-03-2013⟧',
    'bouwjaar ⟦14-02-2011⟧',
    '14-02-2011 is niet de ⟦14-02-2011⟧ geboortedatum',
    'geb ⟦14 02 2011⟧',
    'm, ⟦14-2-2011⟧',
    'geb. ⟦14.II.2011⟧',
    'geboren ⟦14 - 2 - 2011⟧',
    'geb: ⟦14/02/11⟧',
    '⟦20110214⟧ geboren',
    '⟦14 feb. 2011⟧ geboren',
    'geboren op ⟦eerste kerstdag 2010⟧',
    'jarig op ⟦de veertiende van februari⟧',
    'geboren ⟦14e feb 2011⟧',
    "geb. ⟦14-02-'11⟧",
    'is ⟦14-02-2011⟧ geboren',
    'hij is op ⟦3 mei⟧ jarig',
    'geboortedatum kind ⟦03/05/2015⟧',
    'geboren te Ede, ⟦14 februari 2011⟧',
    'd.o.b. ⟦14-02-2011⟧',
    'gebdatum ⟦14-02-2011⟧',
    '⟦14-02-2011⟧ (v)',
    'Naam: Elif, ⟦14-02-2011⟧',
    'van ⟦14 februari 2011⟧ is ze',
    'verjaardag ⟦14/2⟧',
  ])('%j: found', (line) => {
    expect(missed(line, findNumbers)).toEqual([]);
  });

  test.each(['De wet van 14 februari 2011', 'artikel 3, gewijzigd per 1-1-2015', 'notulen van 14-02-2011'])(
    '%j: left alone',
    (text) => {
      expect(found(text, findNumbers)).toEqual([]);
    },
  );
});
