import { Injectable, type OnModuleInit } from '@nestjs/common';
import { may, level, type Actor } from '@netwerkplein/contract';
import type { Room } from '../kernel/announcer.ts';
import { RoomSources } from '../kernel/room-sources.ts';
import { ChannelAccess } from './channel.access.ts';

/** The rooms of the channels that a member may read, and of the levels these are at. */
@Injectable()
export class ChannelRooms implements OnModuleInit {
  constructor(
    private readonly channels: ChannelAccess,
    private readonly rooms: RoomSources,
  ) {}

  onModuleInit(): void {
    this.rooms.add((actor) => this.roomsFor(actor));
  }

  private async roomsFor(actor: Actor): Promise<Room[]> {
    const levels = level.options.filter((one) => may(actor, 'channel.read', { level: one }));
    const channels = await this.channels.readable(actor);
    return [...levels.map((one): Room => `level:${one}`), ...channels.map(({ id }): Room => `channel:${id}`)];
  }
}
