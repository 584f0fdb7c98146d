import { describe, expect, test } from '@jest/globals';
import {
  level as levels,
  organisationKind as kinds,
  role as roles,
  seatCapacity as capacities,
  type Level,
  type OrganisationKind,
  type Role,
  type SeatCapacity,
  type StandingName,
} from '@netwerkplein/contract';
import { standingsOf } from './standing.rules.ts';

const EVERYBODY = { as: 'member', level: null };

/** The whole table, written out: domain §5. */
const BY_SEAT: Record<OrganisationKind, Record<SeatCapacity, Record<Level, StandingName>>> = {
  municipality: {
    member: { strategic: 'strategicMember', tactical: 'tacticalMember' },
    deputy: { strategic: 'strategicMember', tactical: 'tacticalMember' },
    observer: { strategic: 'observer', tactical: 'observer' },
  },
  partner: {
    member: { strategic: 'partner', tactical: 'partner' },
    deputy: { strategic: 'partner', tactical: 'partner' },
    observer: { strategic: 'observer', tactical: 'observer' },
  },
  knowledge_centre: {
    member: { strategic: 'partner', tactical: 'partner' },
    deputy: { strategic: 'partner', tactical: 'partner' },
    observer: { strategic: 'observer', tactical: 'observer' },
  },
  association: {
    member: { strategic: 'partner', tactical: 'partner' },
    deputy: { strategic: 'partner', tactical: 'partner' },
    observer: { strategic: 'observer', tactical: 'observer' },
  },
  central_government: {
    member: { strategic: 'partner', tactical: 'partner' },
    deputy: { strategic: 'partner', tactical: 'partner' },
    observer: { strategic: 'observer', tactical: 'observer' },
  },
};

const BY_ROLE: Record<Role, StandingName | null> = {
  chair: 'chair',
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
};

describe('a seat', () => {
  const cases = kinds.options.flatMap((kind) =>
    capacities.options.flatMap((capacity) =>
      levels.options.map((level) => [kind, capacity, level, BY_SEAT[kind][capacity][level]] as const),
    ),
  );
  test.each(cases)(
    'of a %s, as %s, at the %s level gives the standing of %s at that level and nothing else',
    (kind, capacity, level, as) => {
      expect(standingsOf([{ kind, capacity, level }], [])).toEqual([EVERYBODY, { as, level }]);
    },
  );
});

describe('a role', () => {
  const cases = roles.options.flatMap((role) =>
    [null, ...levels.options].map((level) => [role, level, BY_ROLE[role]] as const),
  );
  test.each(cases)('of %s (level %s) gives the standing %s', (role, level, as) => {
    expect(standingsOf([], [{ role, level }])).toEqual([EVERYBODY, ...(as === null ? [] : [{ as, level }])]);
  });
});

test('who has no seat and no role is a member and nothing more', () => {
  expect(standingsOf([], [])).toEqual([EVERYBODY]);
});

test('several seats and roles add up', () => {
  const seats = [
    { kind: 'municipality', capacity: 'member', level: 'tactical' },
    { kind: 'municipality', capacity: 'observer', level: 'strategic' },
  ] as const;
  expect(
    standingsOf(seats, [
      { role: 'vice_chair', level: 'tactical' },
      { role: 'note_taker', level: 'tactical' },
      { role: 'admin', level: null },
    ]),
  ).toEqual([
    EVERYBODY,
    { as: 'tacticalMember', level: 'tactical' },
    { as: 'observer', level: 'strategic' },
    { as: 'chair', level: 'tactical' },
    { as: 'admin', level: null },
  ]);
});
