import type { Actor } from '@netwerkplein/contract';
import type { Room } from './announcer.ts';

/** Which streams a member may hear now. Features with streams provide it; live asks it when a socket connects and when rights change. */
export abstract class RoomSource {
  abstract roomsFor(actor: Actor): Promise<Room[]>;
}
