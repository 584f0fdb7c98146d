import { doors } from '@netwerkplein/contract';
import { passOn, shareContext, type KeyPair } from '@netwerkplein/contract/sealing';
import { call } from '../../../api/index.ts';
import type { HolderKey } from '../vault-queries.ts';

const AT_ONCE = 50;

interface HandOver {
  to: HolderKey;
  /** Own keys, opened, by their id. */
  pairs: ReadonlyMap<string, KeyPair>;
  onProgress(done: number): void;
  /** Stops after the page that is under way. */
  signal: AbortSignal;
}

/**
 * Gives a colleague of the group the halves that their key lacks: each is opened here and sealed anew to that key. The server knows what
 * is missing still, so it can be broken off and taken up again at any time.
 * @returns whether nothing is left that these keys can give.
 */
export async function handOver({ to, pairs, onProgress, signal }: HandOver): Promise<boolean> {
  let done = 0;
  while (!signal.aborted) {
    const { items, more } = await call(doors.key.missing, { params: { id: to.id }, query: { limit: AT_ONCE } }, signal);
    const shares = [];
    for (const { caseId, participantId, keyId, share } of items) {
      const pair = pairs.get(keyId);
      if (!pair) continue;
      const context = shareContext(to.group, { caseId, participantId });
      // A half that does not open was not sealed to this key; the others still count.
      const sealed = await passOn(pair, share, context, { publicKey: to.publicKey, context }).catch(() => null);
      if (sealed !== null) shares.push({ participantId, share: sealed });
    }
    if (shares.length === 0) return items.length === 0;
    await call(doors.key.handOver, { params: { id: to.id }, body: { shares } }, signal);
    done += shares.length;
    onProgress(done);
    if (!more) return shares.length === items.length;
  }
  return false;
}
