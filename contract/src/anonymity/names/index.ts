import { type Finding } from '../finding.ts';
import { type Normalised } from '../normalise.ts';
import { type Surroundings, surroundings } from './features.ts';
import { type Opinion, opinions } from './tagger.ts';
import { type Limits, limits, weigh } from './weigh.ts';
import { type Candidate, ENOUGH } from './candidates.ts';
import { ethnicities } from './ethnicity.ts';
import { organisations } from './organisations.ts';
import { capitalisedPeople, liftByCompany, withRoles } from './people.ts';
import { lowerCasePeople } from './people-lower.ts';
import { hasCaseWords, places } from './places.ts';
import { toldPlaces } from './places-told.ts';
import { quasiFindings } from './quasi.ts';
import { read, type Reading } from './reading.ts';
import { bareSchools } from './school-bare.ts';
import { toldPeople } from './people-told.ts';

/** Names of people, places and organisations in the normalised text. `known` are the numbers found before. */
export function nameFindings(source: Normalised, known: readonly Finding[]): Finding[] {
  const reading = read(source.text, known);
  const found = decide(reading).map(({ from, to, type }): Finding => spanOf(reading, from, to, type));
  return [...found, ...quasiFindings(source.text)];
}

/** What is flagged, as words: the rules propose, the tagger confirms, vetoes or adds. */
function decide(reading: Reading): Candidate[] {
  const all = candidates(reading);
  const around = surroundings(reading, all);
  return decideWith(around, all, opinions(around), limits);
}

/** The same with given opinions and limits, so that both can be tried out. */
export function decideWith(
  around: Surroundings,
  all: readonly Candidate[],
  given: readonly (Opinion | undefined)[],
  within: Limits,
): Candidate[] {
  return withoutOverlap(around.reading, weigh(around, all, given, within));
}

const SURE = 3;

/** Everything the rules propose, also what they are not sure of. */
export function candidates(reading: Reading): Candidate[] {
  const people = [...capitalisedPeople(reading), ...lowerCasePeople(reading), ...toldPeople(reading)].toSorted(
    (a, b) => a.from - b.from,
  );
  liftByCompany(reading, people);
  const isAboutSomebody = hasCaseWords(reading) || people.some(({ score }) => score >= SURE);
  return [
    ...organisations(reading),
    ...bareSchools(reading),
    ...places(reading, isAboutSomebody),
    ...toldPlaces(reading),
    ...ethnicities(reading),
    ...withRoles(reading, people),
  ];
}

function withoutOverlap(reading: Reading, all: readonly Candidate[]): Candidate[] {
  const taken = new Uint8Array(reading.tokens.length);
  const kept: Candidate[] = [];
  for (const candidate of all.filter(({ score }) => score >= ENOUGH).toSorted(bySureness)) {
    if (taken.subarray(candidate.from, candidate.to + 1).includes(1)) continue;
    taken.fill(1, candidate.from, candidate.to + 1);
    kept.push(candidate);
  }
  return kept;
}

const bySureness = (a: Candidate, b: Candidate): number =>
  b.score - a.score || b.to - b.from - (a.to - a.from) || a.from - b.from;

const GENITIVE = /'s$/;

function spanOf({ tokens }: Reading, from: number, to: number, type: Finding['type']): Finding {
  const start = tokens[from]?.start ?? 0;
  const last = tokens[to];
  const end = last?.end ?? start;
  return { start, end: last && GENITIVE.test(last.text) ? end - 2 : end, type };
}
