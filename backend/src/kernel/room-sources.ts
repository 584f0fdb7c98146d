import { Injectable } from '@nestjs/common';
import type { Actor } from '@netwerkplein/contract';
import type { Room } from './announcer.ts';

/** Says which rooms a member may hear now. */
type RoomSource = (actor: Actor) => Promise<Room[]>;

/** Features say here who may hear what they announce; live asks when a socket connects and when rights change. */
@Injectable()
export class RoomSources {
  private readonly sources: RoomSource[] = [];

  add(source: RoomSource): void {
    this.sources.push(source);
  }

  async roomsFor(actor: Actor): Promise<Room[]> {
    return (await Promise.all(this.sources.map((source) => source(actor)))).flat();
  }
}
