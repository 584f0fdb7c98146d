import { Injectable, type OnModuleInit } from '@nestjs/common';
import { may, partnerSide, type Actor } from '@netwerkplein/contract';
import type { Room } from '../kernel/announcer.ts';
import { RoomSources } from '../kernel/room-sources.ts';

/** Who hears cases: by what they may read, never by single case, so that who is in a room tells nothing of who takes part. */
@Injectable()
export class CaseRooms implements OnModuleInit {
  constructor(private readonly rooms: RoomSources) {}

  onModuleInit(): void {
    this.rooms.add(async (actor) => roomsFor(actor));
  }
}

function roomsFor(actor: Actor): Room[] {
  const review: Room[] = may(actor, 'case.review') ? ['review'] : [];
  if (may(actor, 'case.read')) return ['cases', ...review];
  const sides = partnerSide.options.filter((side) => may(actor, 'case.read', { openTo: [side] }));
  return [...sides.map((side): Room => `cases:${side}`), ...review];
}
