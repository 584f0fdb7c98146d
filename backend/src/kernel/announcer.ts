import type { CaseStreamEntry, ChannelStreamEntry, Level, Notice, PartnerSide } from '@netwerkplein/contract';

/**
 * Who hears something: everybody in a channel, everybody with a seat at a level, who reads cases or dilemmas, who manages members, one member on
 * all devices, or one session. The server alone puts sockets in these rooms.
 */
export type Room =
  `channel:${string}` | `level:${Level}` | CaseRoom | 'dilemmas' | 'review' | 'vault' | 'directory' | OwnRoom;

/** Who reads cases: all of them, or those opened for a side. Rooms of single cases would tell by who is in them. */
export type CaseRoom = 'cases' | `cases:${PartnerSide}`;

/** Every list of cases may have changed. Said to all readers alike: told to whom it concerns alone, it would say who that is. */
export const casesChanged = (['cases', 'cases:care', 'cases:enforcement'] satisfies CaseRoom[]).map(
  (room): [Room, Notice] => [room, { type: 'cases.changed' }],
);

/** A member's own rooms: they last as long as the session, whatever rights come and go. */
export type OwnRoom = `member:${string}` | `session:${string}`;

/** Sends live events after commit. Live provides it; correctness never rests on it arriving. */
export abstract class Announcer {
  /** To everybody in the channel. */
  abstract entry(entry: ChannelStreamEntry): void;
  /** To everybody who reads the case, each once. */
  abstract caseEntry(rooms: CaseRoom[], entry: CaseStreamEntry): void;
  abstract notice(room: Room, notice: Notice): void;
}
