import type {
  Level,
  OrganisationKind,
  PartnerSide,
  Role,
  SeatCapacity,
  Standing,
  StandingName,
} from '@netwerkplein/contract';

/** A seat that is held today. */
export interface HeldSeat {
  level: Level;
  capacity: SeatCapacity;
  kind: OrganisationKind;
  /** Of a partner. */
  side?: PartnerSide | null;
}

/** A role that is granted today. */
export interface HeldRole {
  role: Role;
  level: Level | null;
}

const BY_ROLE = {
  chair: 'chair',
  // In the queue and in live mode a vice chair is a chair (domain §5).
  vice_chair: 'chair',
  note_taker: null,
  specialist: 'specialist',
  editor: 'editor',
  coordinator: 'coordinator',
  privacy_officer: 'privacyOfficer',
  moderator: 'moderator',
  key_holder_1: 'firstKeyHolder',
  key_holder_2: 'secondKeyHolder',
  admin: 'admin',
} as const satisfies Record<Role, StandingName | null>;

/** The columns of the permission table that a member's seats and roles amount to. */
export function standingsOf(seats: readonly HeldSeat[], roles: readonly HeldRole[]): Standing[] {
  const bySeat = seats.map((seat): Standing => {
    const as = standingOfSeat(seat);
    return { as, level: seat.level, ...(as === 'partner' && seat.side ? { side: seat.side } : {}) };
  });
  const byRole = roles.flatMap(({ role, level }): Standing[] => {
    const as = BY_ROLE[role];
    return as === null ? [] : [{ as, level }];
  });
  return [{ as: 'member', level: null }, ...bySeat, ...byRole];
}

function standingOfSeat({ level, capacity, kind }: HeldSeat): StandingName {
  if (capacity === 'observer') return 'observer';
  if (kind !== 'municipality') return 'partner';
  return level === 'strategic' ? 'strategicMember' : 'tacticalMember';
}
