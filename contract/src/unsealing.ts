import { z } from 'zod';
import { day } from './cases.ts';
import { door } from './door.ts';
import { keyGroup } from './holder-keys.ts';
import { limits } from './limits.ts';
import { colleague } from './people.ts';
import { publicKey, sealedHalf } from './sealed-bytes.ts';
import { instant, plainText } from './text.ts';

/** Why a name is opened (domain §7). There is no other ground. */
export const unsealingPurpose = z.enum(['child_in_danger', 'threat_in_post', 'breach_of_confidence', 'court_order']);
export type UnsealingPurpose = z.infer<typeof unsealingPurpose>;

/** Why the person is told later. */
export const delayGround = z.enum(['child_safety', 'criminal_investigation']);

export const unsealingState = z.enum(['requested', 'approved', 'open', 'closed', 'refused', 'expired']);
export type UnsealingState = z.infer<typeof unsealingState>;

const delay = z.strictObject({
  ground: delayGround,
  /** The first day on which the person may know; at most 90 days away. */
  until: day,
});

/** A request that one name be opened. No name stands in it. */
export const unsealing = z
  .strictObject({
    id: z.uuid(),
    caseId: z.uuid(),
    participantId: z.uuid(),
    /** The name that the participant has in that case; absent when the case is gone. */
    label: z.string().nullable(),
    requester: colleague,
    /** The reader asked for it. */
    own: z.boolean(),
    purpose: unsealingPurpose,
    /** Empty once the names of the case are gone. */
    motivation: z.string(),
    delay: delay.nullable(),
    /** Of the requester's browser: its fingerprint can be compared by telephone before a half is sealed to it. */
    viewerPublicKey: z.string(),
    state: unsealingState,
    requestedAt: instant,
    /** Until then it can be decided and opened. */
    expiresAt: instant,
    decisions: z.array(
      z.strictObject({
        group: keyGroup,
        by: colleague,
        verdict: z.enum(['approve', 'refuse']),
        reason: z.string().nullable(),
        at: instant,
      }),
    ),
    /** Until then the requester can read the name; absent until it is opened. */
    closesAt: instant.nullable(),
    mayDecide: z.boolean(),
  })
  .meta({ id: 'Unsealing' });
export type Unsealing = z.infer<typeof unsealing>;

const ofUnsealing = z.strictObject({ id: z.uuid() });

export const unsealingDoors = {
  list: door({
    method: 'GET',
    path: '/api/unsealings',
    summary: 'Requests to open a name: the own ones, and those that the own group of key holders decides on.',
    signedIn: true,
    status: 200,
    answer: z.strictObject({ items: z.array(unsealing) }),
  }),
  ask: door({
    method: 'POST',
    path: '/api/unsealings',
    summary: 'Ask that one name be opened. The same id again gives the first request.',
    signedIn: true,
    status: 201,
    body: z.strictObject({
      id: z.uuid(),
      caseId: z.uuid(),
      participantId: z.uuid(),
      purpose: unsealingPurpose,
      motivation: plainText(limits.noteLength),
      viewerPublicKey: publicKey,
      delay: delay.nullable(),
    }),
    answer: unsealing,
  }),
  share: door({
    method: 'GET',
    path: '/api/unsealings/:id/share',
    summary: 'The own half of the name that a request is about, for who may still decide on it.',
    signedIn: true,
    status: 200,
    params: ofUnsealing,
    answer: z.strictObject({ group: keyGroup, keyId: z.uuid(), share: z.string() }),
  }),
  decide: door({
    method: 'POST',
    path: '/api/unsealings/:id/decision',
    summary:
      'Approve, with the own half sealed to the requester’s browser; or refuse, with a reason for the requester.',
    signedIn: true,
    status: 200,
    params: ofUnsealing,
    body: z.discriminatedUnion('verdict', [
      z.strictObject({ verdict: z.literal('approve'), share: sealedHalf }),
      z.strictObject({ verdict: z.literal('refuse'), reason: plainText(limits.noteLength) }),
    ]),
    answer: unsealing,
  }),
  open: door({
    method: 'POST',
    path: '/api/unsealings/:id/opening',
    summary:
      'The sealed name and both halves, for the browser of who asked. From the first time on, during 15 minutes.',
    signedIn: true,
    status: 200,
    params: ofUnsealing,
    answer: z.strictObject({ box: z.string(), shares: z.tuple([z.string(), z.string()]), closesAt: instant }),
  }),
  close: door({
    method: 'POST',
    path: '/api/unsealings/:id/closing',
    summary: 'End an own request: before it was decided, or when the name was read.',
    signedIn: true,
    status: 200,
    params: ofUnsealing,
    answer: unsealing,
  }),
  counts: door({
    method: 'GET',
    path: '/api/unsealings/counts',
    summary: 'How often the opening of a name was asked, done and refused, per year: for every member.',
    signedIn: true,
    status: 200,
    answer: z.strictObject({
      items: z.array(z.strictObject({ year: z.int(), requested: z.int(), opened: z.int(), refused: z.int() })),
    }),
  }),
};
