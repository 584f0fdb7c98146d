import { Injectable, type OnModuleInit } from '@nestjs/common';
import { may } from '@netwerkplein/contract';
import { RoomSources } from '../kernel/room-sources.ts';

/** Who manages members hears that the directory changed. */
@Injectable()
export class MemberRooms implements OnModuleInit {
  constructor(private readonly rooms: RoomSources) {}

  onModuleInit(): void {
    this.rooms.add(async (actor) => (may(actor, 'member.list') ? ['directory'] : []));
  }
}
