import { z } from 'zod';
import { day } from './cases.ts';
import { door } from './door.ts';
import { colleague } from './people.ts';
import { publicKey, sealedBytes, sealedHalf } from './sealed-bytes.ts';

export const keyGroup = z.literal([1, 2]);

/** A private key under its holder's passphrase, as `lockPrivateKey` of `sealing.ts` makes it. The server cannot open it. */
export const lockedPrivateKey = z
  .strictObject({
    publicKey,
    kdf: z.literal('PBKDF2-SHA-256'),
    iterations: z.int().min(600_000).max(10_000_000),
    salt: sealedBytes(16),
    iv: sealedBytes(12),
    sealed: sealedBytes(32 + 16),
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

const ofKey = z.strictObject({ id: z.uuid() });
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
