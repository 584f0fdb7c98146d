import type { CaseEntry } from '@netwerkplein/contract';

export interface PostRow {
  entry: CaseEntry;
  /** The first of its time: that is named above it. */
  heading: string | null;
  /** The first of a run by one participant: the name stands above it. */
  named: boolean;
  /** The line "nieuw sinds uw laatste bezoek" stands above it. */
  newest: boolean;
}

/** The contributions as they stand, each with what stands above it. */
export function postRows(posts: readonly CaseEntry[], newFrom: number, dayOf: (day: string) => string): PostRow[] {
  let before: { heading: string; participant: string; broken: boolean } | undefined;
  return posts.map((entry) => {
    const heading = dayOf(entry.on);
    const newest = entry.postSeq === newFrom;
    const newDay = before?.heading !== heading;
    const broken = entry.hidden || entry.removed !== null;
    const named = newDay || newest || broken || before?.broken === true || before?.participant !== entry.participant.id;
    before = { heading, participant: entry.participant.id, broken };
    return { entry, heading: newDay ? heading : null, named, newest };
  });
}

/** The first contribution of somebody else after the mark, or 0. */
export function firstNew(posts: readonly CaseEntry[], readSeq: number, selfId: string | undefined): number {
  const fresh = posts.find(
    (entry) => entry.postSeq > readSeq && entry.participant.id !== selfId && !entry.hidden && entry.removed === null,
  );
  return fresh?.postSeq ?? 0;
}
