import { fingerprint, lockPrivateKey, makeKeyPair, type KeyGroup } from '@netwerkplein/contract/sealing';
import type { EntityManager } from 'typeorm';
import { dayOf } from '../kernel/day.ts';
import { HolderKey, type Holders } from '../vault/index.ts';
import { demoId } from './demo-id.ts';

/** A member of the demo who holds keys, and of which group. */
interface DemoHolder {
  memberId: string;
  group: KeyGroup;
}

/**
 * Confirmed keys for the key holders of the demo, each confirmed by the first of the other group.
 * @param passphrase of all their keys: in a demo everybody knows it.
 */
export async function loadDemoKeys(
  manager: EntityManager,
  holders: Holders,
  people: readonly DemoHolder[],
  passphrase: string,
  now: Date,
): Promise<void> {
  const rows = people.map(async ({ memberId, group }): Promise<HolderKey> => {
    const pair = await makeKeyPair();
    const { publicKey } = pair;
    const confirmedBy = people.find((other) => other.group !== group)?.memberId ?? null;
    const key = { id: demoId('key', memberId), memberId, keyGroup: group, publicKey, confirmedBy };
    return {
      ...key,
      lockedPrivateKey: await lockPrivateKey(pair, passphrase),
      fingerprint: await fingerprint(publicKey),
      state: 'confirmed',
      proof: holders.proofOf(key),
      madeOn: dayOf(now),
    };
  });
  await manager.insert(HolderKey, await Promise.all(rows));
}
