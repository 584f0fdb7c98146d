import { describe, expect, test } from '@jest/globals';
import { normalise } from './normalise.ts';

describe('a normalised text', () => {
  test.each([
    ['Kevin', 'Kevin'],
    ['Ke\u00advin', 'Kevin'],
    ['Ke\u200bv\u200din', 'Kevin'],
    ['\u041aevin', 'Kevin'],
    ['０６－１２', '06-12'],
    ['0\ufe0f\u20e36\ufe0f\u20e3', '06'],
    ['٠٦', '06'],
    ['‘s-Gravenhage “ja”', '\'s-Gravenhage "ja"'],
    ['12\u00a0jaar', '12 jaar'],
    ['12–15', '12-15'],
    ['K\u0336e\u0336v\u0336', 'Kev'],
    ['Ame\u0301lie', 'Amélie'],
    ['51º58', '51°58'],
    ['ⓚⓔⓥ', 'kev'],
    ['𝗞𝗲𝘃𝗶𝗻', 'Kevin'],
    ['\u041e6-12', 'O6-12'],
  ])('%j reads %j', (text, plain) => {
    expect(normalise(text).text).toBe(plain);
  });

  test.each(['Кирилл Иванов', 'محمد', 'Ελένη', 'Nazlı', 'Ömer Şahin', 'Bảo Ngọc', 'İbrahim'])(
    '%j stays as it is',
    (text) => {
      expect(normalise(text).text).toBe(text);
    },
  );

  test('never lower-cases', () => {
    expect(normalise('ÀB Ｃ').text).toBe('ÀB C');
  });

  test('knows where everything stood, marks and invisible characters included', () => {
    const text = 'x Ke\u0301\u00advin 0\ufe0f\u20e36\ufe0f\u20e3.';
    const source = normalise(text);
    const start = source.text.indexOf('06');
    expect(text.slice(source.at(start), source.endAt(start + 2))).toBe('0\ufe0f\u20e36\ufe0f\u20e3');
    const name = source.text.indexOf('Kévin');
    expect(text.slice(source.at(name), source.endAt(name + 5))).toBe('Ke\u0301\u00advin');
  });

  test('survives lone surrogates and ends where the text ends', () => {
    const source = normalise('a\ud800é');
    expect(source.at(source.text.length)).toBe(3);
    expect(source.endAt(source.text.length)).toBe(3);
  });
});
