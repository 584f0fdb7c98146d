import { z } from 'zod';
import { level, partnerSide, type Level, type PartnerSide } from './people.ts';

/**
 * The standings of domain §5, one column each. Everybody with an account is a `member`; the next four follow from a seat that is held
 * today, the others from a role.
 * `partner` is a seat held for an organisation that is not a municipality; `observer` any seat held as observer.
 */
export const standings = [
  'member',
  'strategicMember',
  'tacticalMember',
  'partner',
  'observer',
  'chair',
  'specialist',
  'editor',
  'coordinator',
  'privacyOfficer',
  'moderator',
  'firstKeyHolder',
  'secondKeyHolder',
  'admin',
] as const;
export type StandingName = (typeof standings)[number];

/** What an actor is, and at which level. A level of `null` means: for the whole platform. */
export const standing = z.strictObject({
  as: z.enum(standings),
  level: level.nullable(),
  /** Of a partner whose side is known. */
  side: partnerSide.optional(),
});
export type Standing = z.infer<typeof standing>;

/** Who asks. Nothing else about a member decides over a right. */
export interface Actor {
  memberId: string;
  sessionId: string;
  standings: readonly Standing[];
}

/** What a right can depend on, beside the actor. */
export interface Facts {
  level?: Level | undefined;
  ownerId?: string | undefined;
  /** The partners that a case was opened for, beside municipalities and specialists. */
  openTo?: readonly PartnerSide[] | undefined;
  /**
   * Of what belongs to a working group: whether the actor is one of its people, and may still do this there. Such a channel has no level
   * here, so no seat and no role at a level opens it.
   */
  invited?: boolean | undefined;
}

type Condition = 'never' | 'always' | 'atLevel' | 'own' | 'ownAtLevel' | 'openTo' | 'invited' | 'ownInvited';

const never: Condition = 'never';
const always: Condition = 'always';
/** The seat or role is at the level of the thing. */
const atLevel: Condition = 'atLevel';
/** The thing is the actor's own. */
const own: Condition = 'own';
const ownAtLevel: Condition = 'ownAtLevel';
/** The case was opened for partners on this side. */
const openTo: Condition = 'openTo';
/** The actor is in the working group. */
const invited: Condition = 'invited';
const ownInvited: Condition = 'ownInvited';

type Cells = readonly [
  member: Condition,
  strategicMember: Condition,
  tacticalMember: Condition,
  partner: Condition,
  observer: Condition,
  chair: Condition,
  specialist: Condition,
  editor: Condition,
  coordinator: Condition,
  privacyOfficer: Condition,
  moderator: Condition,
  firstKeyHolder: Condition,
  secondKeyHolder: Condition,
  admin: Condition,
];

/**
 * One row per action, one column per standing; whoever has several standings may do what any of them allows.
 * Seats decide over channels: neither the platform's administrator nor any other role reads a channel without one
 * (domain §4, invariants 26 and 27). A privacy officer can redact what was reported without reading the channel.
 * The channel of a working group is the exception: its own people read it, and no seat or role opens it.
 * Cases are read by municipalities and the specialist, and by a partner only where the case was opened for its side (mission §5).
 * Who may review a case sees it while it waits for a second look, and no longer (domain §5 note d). Whose contribution it is decides
 * the vault, not this table: it knows participants, never members.
 */
// prettier-ignore
const table = {
  //                    member      strategic   tactical    partner     observer    chair       specialist  editor      coordinator privacy     moderator   keys 1      keys 2      admin
  'channel.read':     [invited,    atLevel,    atLevel,    atLevel,    atLevel,    never,      never,      never,      never,      never,      never,      never,      never,      never],
  'message.post':     [invited,    atLevel,    atLevel,    atLevel,    never,      never,      never,      never,      never,      never,      never,      never,      never,      never],
  'message.edit':     [ownInvited, ownAtLevel, ownAtLevel, ownAtLevel, never,      never,      never,      never,      never,      never,      never,      never,      never,      never],
  'message.redact':   [ownInvited, ownAtLevel, ownAtLevel, ownAtLevel, never,      atLevel,    never,      never,      never,      always,     never,      never,      never,      never],
  'session.end':      [own,        never,      never,      never,      never,      never,      never,      never,      always,     never,      never,      never,      never,      always],
  'member.list':      [never,      never,      never,      never,      never,      never,      never,      never,      always,     never,      never,      never,      never,      always],
  'seat.end':         [never,      never,      never,      never,      never,      never,      never,      never,      always,     never,      never,      never,      never,      always],
  'case.write':       [never,      always,     always,     never,      never,      never,      never,      never,      never,      never,      never,      never,      never,      never],
  'case.read':        [never,      always,     always,     openTo,     never,      never,      always,     never,      never,      never,      always,     never,      never,      never],
  'case.post':        [never,      always,     always,     openTo,     never,      never,      always,     never,      never,      never,      never,      never,      never,      never],
  'case.review':      [never,      never,      never,      never,      never,      never,      never,      never,      never,      always,     always,     never,      never,      never],
  'vault.hold':       [never,      never,      never,      never,      never,      never,      never,      never,      never,      never,      never,      always,     always,     never],
  'unsealing.ask':    [never,      never,      never,      never,      never,      never,      never,      never,      never,      always,     never,      never,      never,      never],
  'unsealing.decide': [never,      never,      never,      never,      never,      never,      never,      never,      never,      never,      never,      always,     always,     never],
  'dilemma.read':     [invited,    always,     always,     always,     always,     always,     always,     never,      always,     never,      never,      never,      never,      never],
  'dilemma.bring':    [never,      always,     always,     never,      never,      never,      never,      never,      never,      never,      never,      never,      never,      never],
  'dilemma.withdraw': [never,      own,        own,        never,      never,      never,      never,      never,      never,      never,      never,      never,      never,      never],
  'dilemma.guide':    [never,      never,      never,      never,      never,      atLevel,    never,      never,      always,     never,      never,      never,      never,      never],
  'dilemma.answer':   [never,      never,      never,      never,      never,      atLevel,    never,      never,      always,     never,      never,      never,      never,      never],
  'group.advise':     [ownInvited, never,      never,      never,      never,      atLevel,    never,      never,      always,     never,      never,      never,      never,      never],
} as const satisfies Record<string, Cells>;

export type Action = keyof typeof table;
export const actions = Object.keys(table) as Action[];

/** The cell of the table: under which condition a standing may do an action. */
export const condition = (action: Action, name: StandingName): Condition =>
  table[action][standings.indexOf(name)] ?? never;

/** Deny unless the table says otherwise. */
export function may(actor: Pick<Actor, 'memberId' | 'standings'>, action: Action, facts: Facts = {}): boolean {
  return actor.standings.some((held) => holds(condition(action, held.as), held, actor.memberId, facts));
}

function holds(required: Condition, held: Standing, memberId: string, facts: Facts): boolean {
  const sameLevel = facts.level !== undefined && (held.level === null || held.level === facts.level);
  const isOwn = facts.ownerId !== undefined && facts.ownerId === memberId;
  switch (required) {
    case 'never':
      return false;
    case 'always':
      return true;
    case 'atLevel':
      return sameLevel;
    case 'own':
      return isOwn;
    case 'ownAtLevel':
      return isOwn && sameLevel;
    case 'invited':
      return facts.invited === true;
    case 'ownInvited':
      return isOwn && facts.invited === true;
    case 'openTo':
      return held.side !== undefined && facts.openTo?.includes(held.side) === true;
  }
}
