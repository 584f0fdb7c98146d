import { describe, expect, test } from '@jest/globals';
import { found, missed } from '../texts/marked.ts';
import { findNumbers } from './index.ts';

describe('bank accounts', () => {
  test.each([
    '⟦NL91ABNA0417164300⟧',
    '⟦NL91 ABNA 0417 1643 00⟧',
    '⟦nl91abna0417164300⟧',
    '⟦NL91-ABNA-0417-1643-00⟧',
    '⟦NL91.ABNA.0417.1643.00⟧',
    '⟦NL 91 ABNA 0417164300⟧',
    '⟦N L 9 1 A B N A 0 4 1 7 1 6 4 3 0 0⟧',
    'rekening ⟦NL91ABNAO417164300⟧',
    'iban:⟦NL91ABNA0417164300⟧.',
    '⟦BE68 5390 0754 7034⟧',
    '⟦DE89370400440532013000⟧',
    '⟦RO49 AAAA 1B31 0075 9384 0000⟧',
    '⟦PL61 1090 1014 0000 0712 1981 2874⟧',
    '⟦BG80 BNBG 9661 1020 3456 78⟧',
    '⟦GB29 NWBK 6016 1331 9268 19⟧',
    '⟦TR33 0006 1005 1978 6457 8413 26⟧',
    '⟦FR14 2004 1010 0505 0001 3M02 606⟧',
    '⟦NL91ABNA0417164301⟧ geld gestort',
    'rekeningnummer ⟦12.34.56.789⟧',
    'gironummer ⟦1234567⟧',
    '⟦NL91 ABNA ****** 4300⟧',
    '⟦NL91ABNAxxxxxx4300⟧',
    'overgemaakt naar ⟦NL91　ABNA　0417　1643　00⟧',
    'rekening ⟦NL91 ABNA\n0417 1643 00⟧',
    '⟦ΝL91ABNA0417164300⟧',
    '⟦NL91 ABNA 0417 l643 00⟧',
  ])('%j: found', (line) => {
    expect(missed(line, findNumbers)).toEqual([]);
  });

  test.each(['NL Alert werd om 12.00 uur verstuurd', 'NL14 doet mee'])('%j: left alone', (text) => {
    expect(found(text, findNumbers)).toEqual([]);
  });
});
