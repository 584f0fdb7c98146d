import type { Level, OrganisationKind, PartnerSide, Role, SeatCapacity, Theme } from '@netwerkplein/contract';

export interface DemoOrganisation {
  key: string;
  kind: OrganisationKind;
  /** Of a partner. */
  side?: PartnerSide;
  officialName: string;
  displayName: string;
  status: 'member' | 'applicant';
  /** A fact of history (2011-2016), never a rank. */
  pilot: boolean;
  pilotSubsidised?: boolean;
  /** ISO date. For an applicant: the day of the application. */
  joinedOn: string;
}

export interface DemoSeat {
  level: Level;
  capacity: SeatCapacity;
}

export interface DemoRole {
  role: Role;
  level?: Level;
}

export interface DemoMember {
  key: string;
  name: string;
  /** Invented, under the reserved top-level name `.example`. */
  email: string;
  organisation: string;
  function: string;
  seats: DemoSeat[];
  roles: DemoRole[];
}

export interface DemoChannel {
  key: string;
  level: Level;
  theme: Theme;
  name: string;
  purpose: string;
}

export interface DemoMessage {
  by: string;
  /** Calendar days before today; see `days.ts` for a reading in which every message falls on a working day. */
  daysAgo: number;
  /** 'HH:MM', Amsterdam wall time. */
  time: string;
  text: string;
  /** The final text after an edit. */
  edited?: string;
  redacted?: true;
}

export type DemoConversation = { channel: string; messages: DemoMessage[] };
