import { unlockPrivateKey, type KeyPair } from '@netwerkplein/contract/sealing';
import type { OwnKey } from './vault-queries.ts';

/** The passphrase opens none of the keys. */
export class WrongPassphrase extends Error {}

/**
 * Opens own keys with one passphrase, here in the browser; what it does not open is left out. Each try takes about a second, by
 * design: that is what makes guessing slow.
 * @throws WrongPassphrase when it opens none.
 */
export async function unlock(keys: readonly OwnKey[], passphrase: string): Promise<Map<string, KeyPair>> {
  const opened = new Map<string, KeyPair>();
  for (const { id, locked } of keys) {
    if (locked === null) continue;
    const pair = await unlockPrivateKey(locked, passphrase).catch(() => null);
    if (pair) opened.set(id, pair);
  }
  if (opened.size === 0) throw new WrongPassphrase();
  return opened;
}
