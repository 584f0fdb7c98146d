import { taggerWeights } from '../data/tagger-weights.ts';
import { buckets, featuresOf, isWorthALook, type Label, labels, type Surroundings } from './features.ts';
import { bytesOf } from './filter.ts';

/** What the tagger thinks of a word: the best label other than none, and by how much it beats none. */
export interface Opinion {
  readonly label: Label;
  readonly margin: number;
}

// A text of twenty thousand characters has some four hundred such words; beyond this the rules decide alone.
const MOST_LOOKS = 400;

let weights: Int8Array | undefined;

/** The opinion on every word the tagger looks at, from left to right; a margin above nought means "flag it". */
export function opinions(around: Surroundings, given?: Int8Array | Float64Array): (Opinion | undefined)[] {
  weights ??= new Int8Array(bytesOf(taggerWeights).buffer);
  const table = given ?? weights;
  const found: (Opinion | undefined)[] = [];
  let before: Label = 'none';
  let looks = 0;
  for (let at = 0; at < around.reading.tokens.length; at += 1) {
    if (!isWorthALook(around, at)) {
      before = 'none';
      continue;
    }
    if (looks === MOST_LOOKS) break;
    looks += 1;
    const opinion = judge(table, featuresOf(around, at, before));
    found[at] = opinion;
    before = opinion.margin > 0 ? opinion.label : 'none';
  }
  return found;
}

/** Adds up the weights of the features for each label. */
function judge(table: Int8Array | Float64Array, features: Uint16Array): Opinion {
  const scores = new Float64Array(labels.length);
  for (const feature of features) {
    for (let label = 0; label < labels.length; label += 1) {
      scores[label] = (scores[label] ?? 0) + (table[label * buckets + feature] ?? 0);
    }
  }
  let best = 1;
  for (let label = 2; label < labels.length; label += 1) if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  return { label: labels[best] ?? 'person', margin: (scores[best] ?? 0) - (scores[0] ?? 0) };
}
