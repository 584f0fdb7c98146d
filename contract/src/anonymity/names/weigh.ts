import { type Candidate, ENOUGH } from './candidates.ts';
import { type Label, type Surroundings } from './features.ts';
import { type Opinion } from './tagger.ts';
import { isThingCompound } from './chunks.ts';
import { isOriginWord } from './ethnicity.ts';
import { isDutch, isDutchPlace, isFamily, isGiven } from './lexicon.ts';
import { neverNames } from './vocabulary-common.ts';
import { type Token } from './tokens.ts';
import { type FindingKind } from '../finding.ts';

/** From how far the tagger may overrule; found by cross-validation (tools/guard/train.mjs). */
export interface Limits {
  /** A candidate the rules are not sure of counts from this margin. */
  readonly lift: number;
  /** A candidate of the rules falls below this margin. */
  readonly veto: number;
  /** Rules that are as sure as this cannot be vetoed. */
  readonly firm: number;
  /** A word no rule proposed counts from this margin. */
  readonly add: number;
  /** So much more is asked in a text that is about nobody. */
  readonly doubt: number;
}

export const limits: Limits = { lift: 0, veto: -50, firm: 4, add: 30, doubt: 250 };

const KINDS: Readonly<Record<Label, FindingKind>> = {
  none: 'person',
  person: 'person',
  professional: 'professional',
  place: 'place',
  organisation: 'institution',
  ethnicity: 'ethnicity',
};

const isAkin = (type: FindingKind, label: Label): boolean => FAMILY_OF[type] === FAMILY_OF[KINDS[label]];
const FAMILY_OF: Readonly<Partial<Record<FindingKind, string>>> = {
  person: 'somebody',
  professional: 'somebody',
  place: 'place',
  school: 'organisation',
  institution: 'organisation',
  ethnicity: 'ethnicity',
};

/** The candidates after the tagger has had its say; those below the threshold stay below it. */
export function weigh(
  around: Surroundings,
  all: readonly Candidate[],
  opinions: readonly (Opinion | undefined)[],
  { lift, veto, firm, add, doubt }: Limits = limits,
): Candidate[] {
  const { tokens } = around.reading;
  const more = around.isAboutSomebody ? 0 : doubt;
  const proposed = new Uint8Array(tokens.length);
  const weighed = all.map((candidate): Candidate => {
    let best = -Infinity;
    let agreed = -Infinity;
    for (let at = candidate.from; at <= candidate.to; at += 1) {
      const opinion = opinions[at];
      if (opinion === undefined) continue;
      best = Math.max(best, opinion.margin);
      if (isAkin(candidate.type, opinion.label) && (candidate.to > candidate.from || !isMistaken(tokens[at], opinion)))
        agreed = Math.max(agreed, opinion.margin);
    }
    if (candidate.score >= ENOUGH) {
      const falls = candidate.firm !== true && candidate.score < firm && best < veto && best > -Infinity;
      if (!falls) proposed.fill(1, candidate.from, candidate.to + 1);
      return falls ? { ...candidate, score: 0 } : candidate;
    }
    if (agreed <= lift + more) return candidate;
    proposed.fill(1, candidate.from, candidate.to + 1);
    return { ...candidate, score: ENOUGH };
  });
  return [...weighed, ...additions(around, proposed, opinions, add + more)];
}

/** Rows of words the tagger is sure of by itself. */
function additions(
  around: Surroundings,
  proposed: Uint8Array,
  opinions: readonly (Opinion | undefined)[],
  add: number,
): Candidate[] {
  const found: Candidate[] = [];
  const { tokens } = around.reading;
  for (let at = 0; at < tokens.length; at += 1) {
    const opinion = opinions[at];
    if (opinion === undefined || opinion.margin <= add || proposed[at] !== 0 || isMistaken(tokens[at], opinion))
      continue;
    const last = found.at(-1);
    if (last && last.to === at - 1 && tokens[at]?.gap === ' ' && last.type === KINDS[opinion.label]) last.to = at;
    else found.push({ from: at, to: at, type: KINDS[opinion.label], score: ENOUGH });
  }
  return found;
}

/** What the tagger may not make a name of when no rule is sure: towns, and words that never are one. */
function isMistaken(token: Token | undefined, { label, margin }: Opinion): boolean {
  if (token === undefined) return true;
  const { key, shape } = token;
  if (neverNames.has(key) && label !== 'ethnicity') return true;
  if (isThingCompound(token)) return true;
  if (label === 'ethnicity') return !isOriginWord(key);
  if (label === 'place') return isDutch(key) && !isDutchPlace(key);
  if (label === 'organisation') return shape !== 'capital' || token.shouted;
  if ((isOriginWord(key) && !isGiven(key)) || (isDutchPlace(key) && !isGiven(key))) return true;
  if (isGiven(key) || isFamily(key)) return false;
  if (shape === 'lower') return isDutch(key);
  return isDutch(key) && margin < PLAIN_WORD;
}

/** An ordinary word can be a nickname, if the tagger is this sure. */
const PLAIN_WORD = 200;
