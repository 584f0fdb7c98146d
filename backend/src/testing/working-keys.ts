import { randomUUID } from 'node:crypto';
import { doors } from '@netwerkplein/contract';
import { fingerprint, lockPrivateKey, makeKeyPair, type KeyGroup } from '@netwerkplein/contract/sealing';
import type { World } from './world.ts';

/** A confirmed key in each group, at two organisations, made and confirmed as in a browser: without these no case begins. */
export async function workingKeys(world: World): Promise<void> {
  const confirmer = await world.member({ kind: 'association', roles: [{ role: 'privacy_officer' }] });
  for (const group of [1, 2] satisfies KeyGroup[]) {
    const holder = await world.member({ kind: 'knowledge_centre', roles: [{ role: `key_holder_${group}` }] });
    const pair = await makeKeyPair();
    const id = randomUUID();
    const body = { id, group, locked: await lockPrivateKey(pair, 'een lange zin die niemand raadt') };
    const registered = await holder.call(doors.key.register, { body });
    const print = { fingerprint: await fingerprint(pair.publicKey) };
    const confirmed = await confirmer.call(doors.key.confirm, { params: { id }, body: print });
    if (registered.status !== 201 || confirmed.status !== 200) throw new Error('a key was not confirmed');
  }
}
