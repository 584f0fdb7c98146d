import { Injectable } from '@nestjs/common';
import type { CaseStreamEntry, ChannelStreamEntry, Notice } from '@netwerkplein/contract';
import type { Server } from 'socket.io';
import { Announcer, type CaseRoom, type Room } from '../kernel/announcer.ts';

/** Sends to rooms: one object, encoded once, the same bytes for everybody in it. */
@Injectable()
export class LiveAnnouncer extends Announcer {
  private server: Server | null = null;

  attach(server: Server): void {
    this.server = server;
  }

  entry(entry: ChannelStreamEntry): void {
    this.server?.to(entry.stream).emit('stream.entry', entry);
  }

  caseEntry(rooms: CaseRoom[], entry: CaseStreamEntry): void {
    this.server?.to(rooms).emit('stream.entry', entry);
  }

  notice(room: Room, notice: Notice): void {
    // A typing notice that arrives late is worth nothing.
    const sender = notice.type === 'channel.typing' ? this.server?.volatile : this.server;
    sender?.to(room).emit('notice', notice);
  }
}
