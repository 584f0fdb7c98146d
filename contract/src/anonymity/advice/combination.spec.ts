import { describe, expect, test } from '@jest/globals';
import { hardKinds, softKinds } from '../finding.ts';
import { type Combination, combinationParts, explainCombination, weigh } from './combination.ts';
import { explain } from './explain.ts';

describe('details together', () => {
  test('a village, an age and nine children ask for a reason', () => {
    expect(weigh(['Jongen van 13 jaar uit Ommen', 'Het gezin heeft negen kinderen.'])).toEqual({
      level: 'ask',
      parts: ['place', 'age', 'children'],
      children: 9,
    });
  });

  test('the only one of a school asks, wherever that is', () => {
    expect(weigh(['Een 12-jarige jongen, de enige van de basisschool die met een rolstoelbus komt'])?.level).toBe(
      'ask',
    );
  });

  test.each([
    [['Een [kind] van 12-15 jaar uit een middelgrote gemeente']],
    [['Een meisje van 14 jaar']],
    [['Hoe gaan andere gemeenten om met verzuim?']],
    [[]],
  ])('%j stands for many', (texts) => {
    expect(weigh(texts)).toBeNull();
  });
});

test('a combination is told in one sentence', () => {
  const combination: Combination = { level: 'ask', parts: ['place', 'age', 'children'], children: 9 };
  expect(explainCombination(combination, 'nl')).toBe(
    'Plaats, leeftijd en 9 kinderen samen: dit past waarschijnlijk op één gezin. Schrijf ruimer.',
  );
  for (const part of combinationParts) {
    expect(explainCombination({ level: 'warn', parts: [part], children: null }, 'en')).toMatch(/^\S.+\.$/);
  }
});

test.each([...hardKinds, ...softKinds])('%s is explained in both languages', (kind) => {
  for (const language of ['nl', 'en'] as const) expect(explain(kind, language)).toMatch(/^\p{Lu}.+\.$/u);
});
