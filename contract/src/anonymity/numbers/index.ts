import { type Finding } from '../finding.ts';
import { type Normalised } from '../normalise.ts';

export function numberFindings(_source: Normalised): Finding[] {
  return [];
}
