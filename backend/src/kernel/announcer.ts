import type { Level, Notice, StreamEntry } from '@netwerkplein/contract';

/**
 * Who hears something: everybody in a channel, everybody with a seat at a level, who manages members, one member on all devices, or one
 * session. The server alone puts sockets in these rooms.
 */
export type Room = `channel:${string}` | `level:${Level}` | 'directory' | OwnRoom;

/** A member's own rooms: they last as long as the session, whatever rights come and go. */
export type OwnRoom = `member:${string}` | `session:${string}`;

/** Sends live events after commit. Live provides it; correctness never rests on it arriving. */
export abstract class Announcer {
  abstract entry(entry: StreamEntry): void;
  abstract notice(room: Room, notice: Notice): void;
}
