import type { Choice, KeepReason } from '@netwerkplein/contract';
import type { Hit } from './protocol.ts';

/** How strict a place is. A case takes no hard hit and asks about soft ones; a channel takes no numbers and warns about the rest. */
export type Strictness = 'case' | 'channel';

/** What the writer chose to keep, by what it is; so it holds for the same words wherever they stand in that text. */
export type Kept = Readonly<Record<string, KeepReason>>;

export type HitState =
  /** Has to go before the text can. */
  | 'blocks'
  /** Asks for a choice. */
  | 'asks'
  /** The writer chose to keep it. */
  | 'kept'
  /** Only pointed out. */
  | 'warns';

export const wordsOf = (text: string, { start, end }: Pick<Hit, 'start' | 'end'>): string => text.slice(start, end);

export const keptKey = (field: string, text: string, hit: Hit): string =>
  `${field} ${hit.type} ${wordsOf(text, hit).toLocaleLowerCase('nl')}`;

export function stateOf(hit: Hit, field: string, text: string, kept: Kept, strictness: Strictness): HitState {
  if (strictness === 'channel') return hit.number ? 'blocks' : 'warns';
  if (hit.hard) return 'blocks';
  return keptKey(field, text, hit) in kept ? 'kept' : 'asks';
}

export interface Verdict {
  blocks: number;
  asks: number;
  /** What the server is told about the soft hits that stay. */
  choices: Choice[];
}

/** What all texts together come down to. */
export function verdictOf(
  texts: Readonly<Record<string, string>>,
  hits: Readonly<Record<string, readonly Hit[]>>,
  kept: Kept,
  strictness: Strictness,
): Verdict {
  const verdict: Verdict = { blocks: 0, asks: 0, choices: [] };
  for (const [field, text] of Object.entries(texts)) {
    for (const hit of hits[field] ?? []) {
      const state = stateOf(hit, field, text, kept, strictness);
      const reason = kept[keptKey(field, text, hit)];
      if (state === 'blocks') verdict.blocks += 1;
      if (state === 'asks') verdict.asks += 1;
      if (state === 'kept' && reason) {
        verdict.choices.push({ field, start: hit.start, end: hit.end, type: hit.type, reason });
      }
    }
  }
  return verdict;
}

/** The choices with one more, or with one taken back. */
export function keeping(kept: Kept, key: string, reason: KeepReason | null): Kept {
  const { [key]: _, ...rest } = kept;
  return reason === null ? rest : { ...rest, [key]: reason };
}
