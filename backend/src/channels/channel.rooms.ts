import { Injectable } from '@nestjs/common';
import type { Actor } from '@netwerkplein/contract';
import type { Room } from '../kernel/announcer.ts';
import type { RoomSource } from '../kernel/room-source.ts';
import { ChannelAccess } from './channel.access.ts';

/** The rooms of the channels that a member may read. */
@Injectable()
export class ChannelRooms implements RoomSource {
  private readonly channels: ChannelAccess;

  constructor(channels: ChannelAccess) {
    this.channels = channels;
  }

  async roomsFor(actor: Actor): Promise<Room[]> {
    return (await this.channels.readable(actor)).map(({ id }): Room => `channel:${id}`);
  }
}
