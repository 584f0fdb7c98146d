import type { Hit } from './protocol.ts';

/**
 * Hits of an earlier text, moved to where their words stand now. Between a key and the next answer the lines under the words stay where
 * they belong; what was touched is left out until it is read again.
 */
export function follow(hits: readonly Hit[], before: string, now: string): readonly Hit[] {
  if (before === now) return hits;
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const moved = now.length - before.length;
  return hits.flatMap((hit) => {
    if (hit.end <= head) return [hit];
    if (hit.start >= before.length - tail) return [{ ...hit, start: hit.start + moved, end: hit.end + moved }];
    return [];
  });
}
