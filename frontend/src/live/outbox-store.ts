import type { FailureCode } from '../api/index.ts';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A message that the server has not confirmed. Its id is the message's own, so sending it twice is safe. */
export interface UnsentMessage {
  id: string;
  memberId: string;
  channelId: string;
  text: string;
  createdAt: string;
  state: 'queued' | 'failed';
  /** Why it was refused. */
  problem?: FailureCode;
}

export interface OutboxStore {
  /** Whether what is kept survives closing the browser. */
  readonly lasting: boolean;
  all(memberId: string): Promise<UnsentMessage[]>;
  put(message: UnsentMessage): Promise<void>;
  remove(id: string): Promise<void>;
}

interface Schema extends DBSchema {
  unsent: { key: string; value: UnsentMessage; indexes: { memberId: string } };
}

/** IndexedDB where there is one; otherwise memory, which says of itself that it does not last. */
export async function openOutboxStore(): Promise<OutboxStore> {
  try {
    const database = await openDB<Schema>('netwerkplein', 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('unsent', { keyPath: 'id' }).createIndex('memberId', 'memberId');
      },
    });
    return new DatabaseStore(database);
  } catch {
    return new MemoryStore();
  }
}

class DatabaseStore implements OutboxStore {
  readonly lasting = true;

  constructor(private readonly database: IDBPDatabase<Schema>) {}

  async all(memberId: string): Promise<UnsentMessage[]> {
    return inOrder(await this.database.getAllFromIndex('unsent', 'memberId', memberId));
  }

  async put(message: UnsentMessage): Promise<void> {
    await this.database.put('unsent', message);
  }

  async remove(id: string): Promise<void> {
    await this.database.delete('unsent', id);
  }
}

export class MemoryStore implements OutboxStore {
  readonly lasting = false;
  private readonly held = new Map<string, UnsentMessage>();

  all(memberId: string): Promise<UnsentMessage[]> {
    return Promise.resolve(inOrder([...this.held.values()].filter((message) => message.memberId === memberId)));
  }

  put(message: UnsentMessage): Promise<void> {
    this.held.set(message.id, message);
    return Promise.resolve();
  }

  remove(id: string): Promise<void> {
    this.held.delete(id);
    return Promise.resolve();
  }
}

/** Ids are made in order of time (UUIDv7), which settles what was written in the same millisecond. */
const inOrder = (messages: UnsentMessage[]) =>
  messages.sort((one, other) => one.createdAt.localeCompare(other.createdAt) || one.id.localeCompare(other.id));
