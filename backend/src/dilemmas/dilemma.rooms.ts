import { Injectable, type OnModuleInit } from '@nestjs/common';
import { may } from '@netwerkplein/contract';
import { RoomSources } from '../kernel/room-sources.ts';

/** Who reads dilemmas hears that one changed. Guests of a working group hear it in their own room. */
@Injectable()
export class DilemmaRooms implements OnModuleInit {
  constructor(private readonly rooms: RoomSources) {}

  onModuleInit(): void {
    this.rooms.add(async (actor) => (may(actor, 'dilemma.read') ? ['dilemmas'] : []));
  }
}
