import { describe, expect, test } from '@jest/globals';
import { detect, detectNumbers } from './detect.ts';
import { isHard } from './finding.ts';
import { found } from './texts/marked.ts';

test('findings stand where the text as typed has them', () => {
  const text = 'bel \u200b0\ufe0f\u20e36-12345678 of mail jan＠zorg.example';
  expect(found(text, detect)).toEqual(
    expect.arrayContaining(['phone: 0\ufe0f\u20e36-12345678', 'email: jan＠zorg.example']),
  );
});

test('an empty text holds nothing', () => {
  expect(detect('')).toEqual([]);
  expect(detectNumbers('')).toEqual([]);
});

describe('the narrow check of a message', () => {
  test.each([
    ['bsn 123456782', 'bsn: 123456782'],
    ['bel nul zes een twee drie vier vijf zes zeven acht', 'phone: nul zes een twee drie vier vijf zes zeven acht'],
    ['jan apenstaartje zorg punt nl', 'email: jan apenstaartje zorg punt nl'],
    ['geboren op 14-02-2011', 'birthdate: 14-02-2011'],
    ['kenteken 13-XZB-9', 'plate: 13-XZB-9'],
    ['woont op Kerkstraat 12', 'address: Kerkstraat 12'],
    ['NL91 ABNA 0417 1643 00', 'iban: NL91 ABNA 0417 1643 00'],
  ])('%j holds %j', (text, finding) => {
    expect(found(text, detectNumbers)).toContain(finding);
  });

  test('holds hard kinds only', () => {
    const text = 'Kevin (13) uit Ede, op 3 mei gezien, KvK 69599084, bsn 123456782';
    expect(detectNumbers(text).every(({ type }) => isHard(type))).toBe(true);
  });

  test.each(['Top, tot donderdag!', 'Kan het netwerk ook zonder BSN werken?', 'Artikel 174a Gemeentewet', '112'])(
    '%j holds nothing',
    (text) => {
      expect(detectNumbers(text)).toEqual([]);
    },
  );
});
