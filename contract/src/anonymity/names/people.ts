import { type Candidate, ENOUGH } from './candidates.ts';
import { type Chunk, chunks } from './chunks.ts';
import { isOriginWord } from './ethnicity.ts';
import { contextScore } from './people-context.ts';
import { formScore } from './people-form.ts';
import { isActor, isAddressed, isNever, isPlaced } from './people-position.ts';
import { professionalScore } from './professionals.ts';
import { hasCaseWords } from './places.ts';
import { isDutchPlace, isGiven } from './lexicon.ts';
import { keyAfter, keyBefore, knownBehind, type Reading } from './reading.ts';
import { type Token } from './tokens.ts';
import { personVerbs } from './vocabulary-people.ts';
import { wordSurnames } from './vocabulary-sentences.ts';

/** People whose names are written as names, each with how sure it is; also those that fall short. */
export function capitalisedPeople(reading: Reading): Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  const isAboutSomebody = hasCaseWords(reading);
  for (const chunk of chunks(reading)) {
    const form = formScore(reading, chunk);
    const context = contextScore(reading, chunk, form);
    const isBareInitials = tokens[chunk.from]?.shape === 'initials' && chunk.from === chunk.to;
    if ((isNever(tokens, chunk) && context < 4) || isActor(reading, chunk) || isPlaced(reading, chunk)) continue;
    if (chunk.to > chunk.from && context < 3 && isDutchPlace(nameOf(tokens, chunk))) continue;
    const key = tokens[chunk.from]?.key ?? '';
    // "Frans" is a language behind "het", else somebody.
    const isOrigin =
      isOriginWord(key) &&
      (!isGiven(key) ||
        /^(?:het|in|naar|uit|vooral|alleen|geen|goed|slecht|beter|vloeiend|gebroken|spreekt|praat)$/.test(
          keyBefore(reading, chunk.from),
        ));
    if (chunk.from === chunk.to && isOrigin && context < 3) continue;
    const isInitialled = tokens[chunk.from]?.shape === 'initials' && chunk.to > chunk.from;
    const last = tokens[chunk.to];
    const isCalled = last !== undefined && isGiven(key) && isAddressed(reading, chunk.from, last);
    const isAName = tokens[chunk.from]?.opens === false && (isGiven(key) || wordSurnames.has(key));
    const isKnown = isInitialled || isCalled || context >= 3 || (form >= 2 && isGiven(key));
    found.push({
      ...chunk,
      type: 'person',
      score: isBareInitials
        ? initialsScore(reading, chunk, context, isAboutSomebody)
        : form + context + surroundingsScore(form, context, isAboutSomebody, isAName),
      ...(isKnown ? { firm: true } : {}),
    });
  }
  return found;
}

/** An unknown word more likely is a brand or a project in a text about nobody, and a name in one about people. */
function surroundingsScore(form: number, context: number, isAboutSomebody: boolean, isKnown: boolean): number {
  if (context >= 1 || form > 2 || (isKnown && form >= 1.5)) return 0;
  if (!isAboutSomebody) return form < 1.5 ? -0.5 : -0.75;
  return form >= 1.5 ? 0.5 : 0;
}

/** "K." is a name where somebody is meant; at the beginning of a line it numbers a list. */
function initialsScore(reading: Reading, { from }: Chunk, context: number, isAboutSomebody: boolean): number {
  const { tokens, text } = reading;
  const token = tokens[from];
  if (token === undefined || token.text.length > 6) return 0;
  // "K. is weg, zegt haar moeder."
  if (token.opens && isAboutSomebody && personVerbs.has(keyAfter(reading, from))) return ENOUGH;
  if (context >= 2) return context;
  // "A., 15 jaar, is niet thuis."
  if (token.opens && knownBehind(reading, token.end, 'age', 3)) return ENOUGH;
  const many = token.text.length > 3;
  const inBrackets = text.charAt(token.start - 1) === '(' && text.charAt(token.end) === ')';
  return many && inBrackets ? 2 : 0;
}

/** Lifts names that stand beside a sure one ("Yara en Sami") or that the text surely uses elsewhere. */
export function liftByCompany(reading: Reading, people: Candidate[]): void {
  const { tokens } = reading;
  const sure = new Set<string>();
  for (const { from, to, score } of people) {
    if (score < ENOUGH + 0.5) continue;
    for (let at = from; at <= to; at += 1) {
      const token = tokens[at];
      if (token && token.shape !== 'particle' && token.text.length > 2) sure.add(token.key);
    }
  }
  for (const person of people) {
    const key = tokens[person.from]?.key ?? '';
    if (person.score < ENOUGH && (sure.has(key) || sure.has(key.replace(/'?s$/, '')))) person.score += 2;
  }
  for (const step of [1, -1]) {
    const ordered = step === 1 ? people : people.toReversed();
    ordered.forEach((person, at) => {
      const other = ordered[at - 1];
      if (other === undefined || other.score < ENOUGH || person.score >= ENOUGH || person.score < 0.25) return;
      const key = tokens[person.from]?.key ?? '';
      if (isDutchPlace(key) && !isGiven(key)) return;
      const [left, right] = step === 1 ? [other, person] : [person, other];
      if (isCoordinated(reading, left, right)) person.score += 2;
    });
  }
}

const LINK = /^(?:,? ?(?:en|of|\/|&|\+) ?|, )$/;

function isCoordinated({ tokens, text }: Reading, left: Candidate, right: Candidate): boolean {
  const start = tokens[left.to]?.end ?? 0;
  const end = tokens[right.from]?.start ?? 0;
  return end - start < 16 && LINK.test(text.slice(start, end).replace(/ ?\(?\d{1,2}\)?/, ''));
}

/** Tells colleagues from the people a case is about. */
export function withRoles(reading: Reading, people: readonly Candidate[]): Candidate[] {
  const { tokens } = reading;
  const atWork = new Set<string>();
  const typed = people.map((person): Candidate => {
    if (professionalScore(reading, person) <= 0) return person;
    for (let at = person.from; at <= person.to; at += 1) atWork.add(tokens[at]?.key ?? '');
    return { ...person, type: 'professional' };
  });
  return typed.map((person) =>
    atWork.has(tokens[person.from]?.key ?? '') ? { ...person, type: 'professional' } : person,
  );
}

/** The words of a chunk as a list would have them: "den haag". */
const nameOf = (tokens: readonly Token[], { from, to }: Chunk): string =>
  tokens
    .slice(from, to + 1)
    .map(({ key }) => key)
    .join(' ');
