import type { KeyPair } from '@netwerkplein/contract/sealing';
import { type DBSchema, openDB } from 'idb';

interface ViewerKey extends KeyPair {
  /** The request that it was made for. */
  id: string;
}

interface Schema extends DBSchema {
  viewer: { key: string; value: ViewerKey };
}

/**
 * The keys with which this browser, and no other device, can read what the key holders seal for a request. They cannot be read out of
 * it, only used; signing out leaves them, because a request lasts for days.
 */
const open = () =>
  openDB<Schema>('netwerkplein-viewer', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('viewer', { keyPath: 'id' }),
  });

export async function keepViewerKey(key: ViewerKey): Promise<void> {
  const database = await open();
  await database.put('viewer', key);
  database.close();
}

/** Null where it is not: another device, another browser, or one that was emptied. */
export async function findViewerKey(id: string): Promise<KeyPair | null> {
  try {
    const database = await open();
    const found = await database.get('viewer', id);
    database.close();
    return found ?? null;
  } catch {
    return null;
  }
}

/** Throws away the keys of requests that are over: they open nothing any more. */
export async function forgetViewerKeys(ids: readonly string[]): Promise<void> {
  const database = await open();
  for (const id of ids) await database.delete('viewer', id);
  database.close();
}
