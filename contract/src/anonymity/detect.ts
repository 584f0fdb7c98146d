import { type Finding } from './finding.ts';
import { merge } from './merge.ts';
import { nameFindings } from './names/index.ts';
import { type Normalised, normalise } from './normalise.ts';
import { numberFindings } from './numbers/index.ts';

/**
 * All identifying pieces of a text, sorted, without overlaps. Offsets are UTF-16 units of the text as given, end
 * exclusive. Pure and deterministic; linear in the length of the text.
 */
export function detect(text: string): Finding[] {
  const source = normalise(text);
  const known = numberFindings(source);
  return placed(source, merge([...known, ...nameFindings(source, known)]));
}

/** Findings in the normalised text, moved to where they stand in the text as it was typed. */
function placed(source: Normalised, findings: readonly Finding[]): Finding[] {
  return findings.map(({ start, end, type }) => ({ start: source.at(start), end: source.endAt(end), type }));
}
