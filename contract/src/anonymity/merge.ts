import { type Finding, isHard } from './finding.ts';

/**
 * Of findings that overlap, keeps the one that matters most: hard before soft, then the longer, then the earlier.
 * Returns them sorted by place, none overlapping. n log n in the number of findings.
 */
export function merge(findings: readonly Finding[]): Finding[] {
  const byPlace = findings
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of byPlace) {
    let winner: Finding | null = finding;
    while (winner !== null) {
      const last = kept.at(-1);
      if (last === undefined || last.end <= winner.start) {
        kept.push(winner);
        break;
      }
      if (!beats(winner, last)) {
        winner = null;
      } else {
        kept.pop();
      }
    }
  }
  return kept;
}

function beats(a: Finding, b: Finding): boolean {
  if (isHard(a.type) !== isHard(b.type)) return isHard(a.type);
  return a.end - a.start > b.end - b.start;
}
