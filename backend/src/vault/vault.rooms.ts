import { Injectable, type OnModuleInit } from '@nestjs/common';
import { may } from '@netwerkplein/contract';
import { RoomSources } from '../kernel/room-sources.ts';

/** Key holders and privacy officers hear that a key or a request changed. */
@Injectable()
export class VaultRooms implements OnModuleInit {
  constructor(private readonly rooms: RoomSources) {}

  onModuleInit(): void {
    this.rooms.add(async (actor) => (may(actor, 'vault.hold') || may(actor, 'unsealing.ask') ? ['vault'] : []));
  }
}
