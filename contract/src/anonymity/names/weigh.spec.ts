import { describe, expect, test } from '@jest/globals';
import { type Candidate } from './candidates.ts';
import { type Label, surroundings } from './features.ts';
import { read } from './reading.ts';
import { type Opinion } from './tagger.ts';
import { weigh } from './weigh.ts';

const limits = { lift: 10, veto: -10, firm: 4, add: 20, doubt: 0 };
const reading = read('Het gezin kent Zibbel al jaren.', []);
const zibbel = 3;

function scoreOf(candidate: Partial<Candidate>, label: Label, margin: number): number {
  const all: Candidate[] = [{ from: zibbel, to: zibbel, type: 'person', score: 2, ...candidate }];
  const opinions: Opinion[] = [];
  opinions[zibbel] = { label, margin };
  return weigh(surroundings(reading, all), all, opinions, limits)[0]?.score ?? -1;
}

describe('the tagger', () => {
  test('lifts what the rules are not sure of, if it sees the same kind', () => {
    expect(scoreOf({ score: 1 }, 'person', 11)).toBe(2);
    expect(scoreOf({ score: 1 }, 'person', 9)).toBe(1);
    expect(scoreOf({ score: 1 }, 'place', 11)).toBe(1);
  });

  test('takes away what little speaks for, and nothing firm', () => {
    expect(scoreOf({ score: 2 }, 'person', -11)).toBe(0);
    expect(scoreOf({ score: 4 }, 'person', -11)).toBe(4);
    expect(scoreOf({ score: 2, firm: true }, 'person', -11)).toBe(2);
  });

  test('adds a name no rule saw', () => {
    const opinions: Opinion[] = [];
    opinions[zibbel] = { label: 'person', margin: 21 };
    expect(weigh(surroundings(reading, []), [], opinions, limits)).toEqual([
      { from: zibbel, to: zibbel, type: 'person', score: 2 },
    ]);
  });
});
