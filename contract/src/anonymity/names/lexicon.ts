import { dutchPlaces } from '../data/dutch-places.ts';
import { familyNames } from '../data/family-names.ts';
import { foreignPlaces } from '../data/foreign-places.ts';
import { coreGivenNames } from '../data/given-names.ts';
import { otherGivenNames } from '../data/other-given-names.ts';
import { properNouns } from '../data/proper-nouns.ts';
import { dutchWords } from '../data/words.ts';
import { deriver } from './derived.ts';
import { membership } from './filter.ts';

const listed = {
  word: membership(dutchWords),
  given: membership(coreGivenNames),
  otherGiven: membership(otherGivenNames),
  family: membership(familyNames),
  dutchPlace: membership(dutchPlaces),
  foreignPlace: membership(foreignPlaces),
  proper: membership(properNouns),
};
const derived = deriver(listed.word);

const MOST_REMEMBERED = 4096;

/** Texts ask about the same words again and again; the answers are kept for a while. */
function remembered(ask: (key: string) => boolean): (key: string) => boolean {
  const answers = new Map<string, boolean>();
  return (key) => {
    // Rows of words are asked about once.
    if (key.includes(' ')) return ask(key);
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    const answer = ask(key);
    answers.set(key, answer);
    return answer;
  };
}

const LETTERS_ONLY = /[^a-z]/g;
const parts = (key: string): string[] => key.replace(/'s$/, '').split('-').filter(Boolean);
const bare = (key: string): string => key.replace(LETTERS_ONLY, '');
/** "Kevins" and "Kevin's" for "Kevin". */
const withoutGenitive = (key: string): string | undefined =>
  key.length > 4 && key.endsWith('s') ? key.replace(/'?s$/, '') : undefined;

/** Whether the dictionary has this very word. */
export const isListedWord = remembered((key) => parts(key).every((part) => listed.word(bare(part))));

/** Whether it is a Dutch word, an inflected form or a compound. */
export const isDutch = remembered((key) =>
  parts(key).every((part) => part.length < 2 || listed.word(bare(part)) || derived(bare(part))),
);

const orGenitive = (isIn: (key: string) => boolean) =>
  remembered((key) => {
    if (isIn(key)) return true;
    const stem = withoutGenitive(key);
    return stem !== undefined && isIn(stem);
  });

// Longer words are compounds that happen to look listed.
const LONGEST_GIVEN = 14;

/** A given name one meets in the Netherlands; of a double name, one part is enough. */
export const isGiven = orGenitive(
  (key) =>
    (key.length <= LONGEST_GIVEN && listed.given(key)) ||
    parts(key).some((part) => part.length > 1 && part.length <= LONGEST_GIVEN && listed.given(part)),
);
export const isOtherGiven = orGenitive((key) => key.length <= LONGEST_GIVEN && listed.otherGiven(key));
export const isFamily = orGenitive(
  (key) =>
    listed.family(key) || (key.includes('-') && parts(key).some((part) => part.length > 2 && listed.family(part))),
);
export const isDutchPlace = remembered((name) => listed.dutchPlace(name));
export const isForeignPlace = remembered((name) => listed.foreignPlace(name));
export const isProperNoun = remembered((key) => listed.proper(key));
