import { z } from 'zod';
import { day } from './cases.ts';
import { door } from './door.ts';
import { limits } from './limits.ts';
import { colleague } from './people.ts';
import { instant, plainText } from './text.ts';

/** Bytes in base64url without padding, so many of them. */
const bytes = (length: number) =>
  z
    .string()
    .regex(/^[\w-]*$/, 'Verwacht base64url.')
    .length(Math.ceil((length * 4) / 3));

const publicKey = bytes(32);
/** A half of a name's key, sealed: a public key, 32 bytes and a tag. See `sealing.ts`. */
const sealedHalf = bytes(32 + 32 + 16);

export const keyGroup = z.literal([1, 2]);

/** A private key under its holder's passphrase, as `lockPrivateKey` of `sealing.ts` makes it. The server cannot open it. */
export const lockedPrivateKey = z
  .strictObject({
    publicKey,
    kdf: z.literal('PBKDF2-SHA-256'),
    iterations: z.int().min(600_000).max(10_000_000),
    salt: bytes(16),
    iv: bytes(12),
    sealed: bytes(32 + 16),
  })
  .meta({ id: 'LockedPrivateKey' });

/** A key counts once somebody of another organisation compared its fingerprint, and no more when it is retired. */
export const holderKeyState = z.enum(['pending', 'confirmed', 'retired']);

/** A public key of a holder, as holders and privacy officers see it. */
export const holderKey = z
  .strictObject({
    id: z.uuid(),
    group: keyGroup,
    state: holderKeyState,
    /** 8 groups of 4, to read aloud. */
    fingerprint: z.string(),
    publicKey: z.string(),
    holder: colleague,
    confirmedBy: colleague.nullable(),
    madeOn: day,
    /** The holder still has the role; without it a key gets no halves. */
    holds: z.boolean(),
    /** Names of which this key lacks a half that a colleague of the group can hand over. */
    missing: z.int(),
    mayConfirm: z.boolean(),
    mayRetire: z.boolean(),
    mayHandOver: z.boolean(),
  })
  .meta({ id: 'HolderKey' });
export type HolderKey = z.infer<typeof holderKey>;

/** A key of the reader, to be unlocked in the browser. */
const ownKey = z.strictObject({
  id: z.uuid(),
  group: keyGroup,
  state: holderKeyState,
  fingerprint: z.string(),
  madeOn: day,
  /** Absent once retired. */
  locked: lockedPrivateKey.nullable(),
});

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

const ofKey = z.strictObject({ id: z.uuid() });
const ofUnsealing = z.strictObject({ id: z.uuid() });
const handOverPage = 100;

export const keyDoors = {
  list: door({
    method: 'GET',
    path: '/api/keys',
    summary: 'The keys of all holders, with their fingerprints.',
    signedIn: true,
    status: 200,
    answer: z.strictObject({ items: z.array(holderKey) }),
  }),
  own: door({
    method: 'GET',
    path: '/api/keys/own',
    summary: 'The own keys, each locked under its passphrase.',
    signedIn: true,
    status: 200,
    answer: z.strictObject({ items: z.array(ownKey) }),
  }),
  register: door({
    method: 'POST',
    path: '/api/keys',
    summary: 'Register a key that the browser made. It takes the place of an own one that still waits to be confirmed.',
    signedIn: true,
    status: 201,
    body: z.strictObject({ id: z.uuid(), group: keyGroup, locked: lockedPrivateKey }),
    answer: holderKey,
  }),
  confirm: door({
    method: 'POST',
    path: '/api/keys/:id/confirmation',
    summary: 'Confirm the key of somebody of another organisation, by the fingerprint that they read aloud.',
    signedIn: true,
    status: 200,
    params: ofKey,
    body: z.strictObject({ fingerprint: z.string().max(50) }),
    answer: holderKey,
  }),
  retire: door({
    method: 'POST',
    path: '/api/keys/:id/retirement',
    summary: 'Retire a key: its halves are thrown away. The last key of a group can only be followed by another one.',
    signedIn: true,
    status: 200,
    params: ofKey,
    answer: holderKey,
  }),
  missing: door({
    method: 'GET',
    path: '/api/keys/:id/missing',
    summary: 'Own halves that this key of the same group lacks: to open in the browser and seal anew.',
    signedIn: true,
    status: 200,
    params: ofKey,
    query: z.strictObject({ limit: z.coerce.number().pipe(z.int().min(1).max(handOverPage)).default(handOverPage) }),
    answer: z.strictObject({
      items: z.array(
        z.strictObject({
          caseId: z.uuid(),
          participantId: z.uuid(),
          /** The own key that the half is sealed to. */
          keyId: z.uuid(),
          share: z.string(),
        }),
      ),
      /** More than these are missing. */
      more: z.boolean(),
    }),
  }),
  handOver: door({
    method: 'POST',
    path: '/api/keys/:id/shares',
    summary: 'Hand over halves, sealed anew to this key.',
    signedIn: true,
    status: 204,
    params: ofKey,
    body: z.strictObject({
      shares: z
        .array(z.strictObject({ participantId: z.uuid(), share: sealedHalf }))
        .min(1)
        .max(handOverPage),
    }),
  }),
};

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
