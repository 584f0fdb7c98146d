import { describe, expect, test } from '@jest/globals';
import { fold } from './fold.ts';
import { isDutch, isDutchPlace, isFamily, isForeignPlace, isGiven, isListedWord } from './lexicon.ts';

describe('the lists', () => {
  test.each(['woont', 'kinderen', 'leerplichtambtenaar', 'huisbezoek', 'dwangsommen'])('%s is Dutch', (word) => {
    expect(isDutch(word)).toBe(true);
  });

  test.each(['zdravko', 'karabulut', 'shanaya', 'xqzjk'])('%s is not', (word) => {
    expect(isDutch(word)).toBe(false);
  });

  test('know given names, family names and places in their folded spelling', () => {
    expect(isGiven(fold('Nazlı'))).toBe(true);
    expect(isFamily(fold('Halilović'))).toBe(true);
    expect(isFamily(fold('Aydın-Dijkstra'))).toBe(true);
    expect(isDutchPlace(fold('Súdwest-Fryslân'))).toBe(true);
    expect(isForeignPlace(fold('Târgu Jiu'))).toBe(true);
  });

  test('say of a name whether it is an ordinary word too', () => {
    expect(isGiven('roos') && isListedWord('roos')).toBe(true);
    expect(isListedWord('kevin')).toBe(false);
  });
});
