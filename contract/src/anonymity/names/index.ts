import { type Finding } from '../finding.ts';
import { type Normalised } from '../normalise.ts';

/** Names of people, places and organisations in the normalised text. `known` are the numbers found before. */
export function nameFindings(_source: Normalised, _known: readonly Finding[]): Finding[] {
  return [];
}
