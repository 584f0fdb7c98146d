import { type Finding, isHard } from './finding.ts';

/**
 * Of findings that overlap, keeps the one that matters most: hard before soft, then the longer, then the earlier.
 * Returns them sorted by place, none overlapping.
 */
export function merge(findings: readonly Finding[]): Finding[] {
  const byPlace = findings
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of byPlace) {
    // What was kept does not overlap, and starts no later than this one: only the last can be in the way.
    const last = kept.at(-1);
    if (last === undefined || last.end <= finding.start) {
      kept.push(finding);
    } else if (beats(finding, last)) {
      kept[kept.length - 1] = finding;
    }
  }
  return kept;
}

function beats(a: Finding, b: Finding): boolean {
  if (isHard(a.type) !== isHard(b.type)) return isHard(a.type);
  return a.end - a.start > b.end - b.start;
}
