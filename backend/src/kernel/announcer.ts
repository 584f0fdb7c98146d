import type { Notice, StreamEntry } from '@netwerkplein/contract';

/** Who hears something: everybody in a channel, one member on all devices, or one session. The server alone puts sockets in these rooms. */
export type Room = `channel:${string}` | `member:${string}` | `session:${string}`;

/** Sends live events after commit. Live provides it; correctness never rests on it arriving. */
export abstract class Announcer {
  abstract entry(entry: StreamEntry): void;
  abstract notice(room: Room, notice: Notice): void;
}
