import { type FindingKind } from '../finding.ts';

/** What a rule proposes: words `from` to `to` (both included) and how sure it is of it. */
export interface Candidate {
  from: number;
  to: number;
  type: FindingKind;
  /** From 2 upwards it counts by itself. */
  score: number;
  /** Rests on a well-known name or a word like "heet"; only rules may take it away. */
  firm?: boolean;
}

export const ENOUGH = 2;
