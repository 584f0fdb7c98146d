import { type Candidate } from './candidates.ts';
import { hashOf } from './filter.ts';
import { isOriginWord } from './ethnicity.ts';
import {
  isDutch,
  isDutchPlace,
  isFamily,
  isForeignPlace,
  isGiven,
  isListedWord,
  isOtherGiven,
  isProperNoun,
} from './lexicon.ts';
import { hasCaseWords } from './places.ts';
import { knownBehind, type Reading } from './reading.ts';
import { type Token } from './tokens.ts';
import { neverNames } from './vocabulary-common.ts';
import {
  closings,
  greetings,
  kin,
  naming,
  particles,
  personVerbs,
  roles,
  titles,
  workLabels,
  workplaces,
} from './vocabulary-people.ts';
import { areas, institutionNouns, locatives, officialWords, schoolNouns, spots } from './vocabulary-places.ts';

/** The labels the tagger gives to words. */
export const labels = ['none', 'person', 'professional', 'place', 'organisation', 'ethnicity'] as const;
export type Label = (typeof labels)[number];

export const buckets = 1 << 13;

const SHORT_ENOUGH = 32;

/** What a word is according to the lists, as one short text. */
function listing({ key, text }: Token): string {
  if (text.length > SHORT_ENOUGH) return 'long';
  let out = '';
  if (neverNames.has(key)) out += 'n';
  if (isGiven(key)) out += 'g';
  else if (isOtherGiven(key)) out += 'h';
  if (isFamily(key)) out += 'f';
  if (isDutchPlace(key)) out += 'p';
  else if (isForeignPlace(key)) out += 'q';
  else if (isProperNoun(key)) out += 'r';
  if (isListedWord(key)) out += 'w';
  else if (isDutch(key)) out += 'd';
  if (isOriginWord(key)) out += 'e';
  return out;
}

const CLASSES: readonly (readonly [string, { has(key: string): boolean } | { test(key: string): boolean }])[] = [
  ['title', titles],
  ['naming', naming],
  ['kin', kin],
  ['role', roles],
  ['greeting', greetings],
  ['closing', closings],
  ['place', locatives],
  ['area', areas],
  ['official', officialWords],
  ['particle', particles],
  ['label', workLabels],
  ['work', workplaces],
  ['verb', personVerbs],
  ['school', schoolNouns],
  ['spot', spots],
  ['institution', institutionNouns],
];

/** What a word announces about its neighbours. */
function roleOf(token: Token | undefined): string {
  if (token === undefined) return 'edge';
  if (token.key.length > SHORT_ENOUGH) return 'long';
  for (const [name, members] of CLASSES)
    if ('test' in members ? members.test(token.key) : members.has(token.key)) return name;
  return token.shape === 'lower' ? 'other' : token.shape;
}

const gapOf = (gap: string): string => (gap === ' ' ? '_' : gap.trim().slice(0, 2) || '^');

/** What the tagger knows about a text as a whole. */
export interface Surroundings {
  readonly reading: Reading;
  readonly isAboutSomebody: boolean;
  /** The best candidate of the rules for each word. */
  readonly proposed: readonly (Candidate | undefined)[];
}

export function surroundings(reading: Reading, candidates: readonly Candidate[]): Surroundings {
  const proposed: (Candidate | undefined)[] = [];
  for (const candidate of candidates) {
    for (let at = candidate.from; at <= candidate.to; at += 1) {
      if ((proposed[at]?.score ?? 0) < candidate.score) proposed[at] = candidate;
    }
  }
  return {
    reading,
    isAboutSomebody: hasCaseWords(reading) || candidates.some(({ type, score }) => type === 'person' && score >= 3),
    proposed,
  };
}

/** Whether the tagger looks at this word at all: the others never are part of a name by themselves. */
export function isWorthALook({ reading, proposed }: Surroundings, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || reading.blocked[at] !== 0) return false;
  if (proposed[at] !== undefined) return true;
  if (token.shape === 'number' || token.shape === 'mixed' || token.text.length > SHORT_ENOUGH) return false;
  if (token.shape !== 'lower') return !neverNames.has(token.key) || !token.opens;
  return token.key.length > 2 && !isListedWord(token.key) && !isDutch(token.key) && !particles.has(token.key);
}

/** The hashed features of a word; `before` is the label given to the word in front of it. */
export function featuresOf(around: Surroundings, at: number, before: Label): Uint16Array {
  const { reading, isAboutSomebody, proposed } = around;
  const { tokens, text } = reading;
  const token = tokens[at];
  if (token === undefined) return new Uint16Array(0);
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const rule = proposed[at];
  const own = listing(token);
  const shape = `${token.shape}${token.opens ? '!' : ''}${token.shouted ? '#' : ''}`;
  const left = `${roleOf(previous)}${gapOf(token.gap)}`;
  const right = `${gapOf(next?.gap ?? '')}${roleOf(next)}`;
  const ruled = rule ? `${rule.type}${Math.max(-2, Math.min(5, Math.floor(rule.score)))}` : 'none';
  const aged = knownBehind(reading, token.end, 'age', 5) || text.charAt(token.end + 1) === '(' ? 'aged' : '';
  const nextListing = next && next.gap === ' ' ? `${next.shape}${listing(next)}` : '-';
  const previousListing = previous && token.gap === ' ' ? `${previous.shape}${listing(previous)}` : '-';
  const about = isAboutSomebody ? 'A' : 'B';
  const named = [
    `s${shape}`,
    `o${own}|${shape}`,
    `l${left}|${shape}`,
    `r${right}|${shape}`,
    `L${left}|${own}`,
    `R${right}|${own}`,
    `B${left}${right}`,
    `x${ruled}`,
    `X${ruled}|${own}`,
    `y${ruled}|${shape}|${about}`,
    `z${ruled}|${left}`,
    `Z${ruled}|${right}`,
    `a${about}|${own}|${shape}`,
    `g${aged}|${shape}|${own}`,
    `p${before}|${left}`,
    `P${before}|${own}|${token.shape}`,
    `n${nextListing}|${token.shape}`,
    `m${previousListing}|${token.shape}`,
    `2${roleOf(tokens[at - 2])}|${left}`,
    `3${roleOf(tokens[at + 2])}|${right}`,
    `w${previous?.key ?? ''}|${token.shape}`,
    `v${next?.key ?? ''}|${token.shape}`,
    `W${tokens[at - 2]?.key ?? ''}_${previous?.key ?? ''}`,
    `t${token.key.slice(-3)}|${token.shape}`,
    `T${token.key.slice(-5)}|${own}`,
    `u${token.key.slice(0, 3)}|${token.shape}`,
  ];
  const hashed = new Uint16Array(named.length);
  named.forEach((name, index) => {
    hashed[index] = hashOf(name, 7) % buckets;
  });
  return hashed;
}
