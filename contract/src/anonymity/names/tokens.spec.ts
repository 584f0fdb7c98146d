import { describe, expect, test } from '@jest/globals';
import { tokens } from './tokens.ts';

const shapes = (text: string) => tokens(text).map(({ text: word, shape }) => `${word} ${shape}`);

describe('words of a text', () => {
  test('keep hyphens, apostrophes and initials together', () => {
    expect(shapes("J.P. van der Heuvel-Stam in 's-Gravenpolder")).toEqual([
      'J.P. initials',
      'van lower',
      'der lower',
      'Heuvel-Stam capital',
      'in lower',
      "'s-Gravenpolder capital",
    ]);
  });

  test('know short particles, brands and other scripts', () => {
    expect(shapes('v.d. Berg GastNet Дарина IJsbrand')).toEqual([
      'v.d. particle',
      'Berg capital',
      'GastNet mixed',
      'Дарина foreign',
      'IJsbrand capital',
    ]);
  });

  test('open a sentence after a point, not after an abbreviation', () => {
    const opening = tokens('Ja. Nee dhr. Smit: Daarna').filter(({ opens }) => opens);
    expect(opening.map(({ text }) => text)).toEqual(['Ja', 'Nee', 'Daarna']);
  });

  test('are shouted when the whole sentence is', () => {
    expect(tokens('DIT IS EEN DRINGEND BERICHT').every(({ shouted }) => shouted)).toBe(true);
    expect(tokens('Het CCV en de VNG').some(({ shouted }) => shouted)).toBe(false);
  });
});
