import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  fingerprint,
  lockPrivateKey,
  makeKeyPair,
  makeViewerKeyPair,
  openIdentity,
  openSealed,
  passOn,
  sealIdentity,
  sealTo,
  shareContext,
  unlockPrivateKey,
  viewerContext,
  type KeyPair,
  type SealedIdentity,
} from './sealing.ts';
import { lockedPrivateKey } from './holder-keys.ts';
import { fromBase64Url, toBase64Url } from './web-crypto.ts';

const TEXT = new TextEncoder().encode('Vlierboom 7319');
const CONTEXT = { caseId: 'casus', participantId: 'deelnemer' };
const ANNA = { memberId: 'lid', name: 'Anna de Vries', organisation: 'Gemeente Dokwerd' };

/** The same with one bit of a byte turned over. */
function altered(sealed: string, at: number): string {
  const bytes = fromBase64Url(sealed);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return toBase64Url(bytes);
}

let one: KeyPair;
let other: KeyPair;
beforeAll(async () => {
  [one, other] = [await makeKeyPair(), await makeKeyPair()];
});

describe('a sealed box', () => {
  test('opens for its key and its purpose', async () => {
    expect(await openSealed(one, await sealTo(one.publicKey, TEXT, 'proef'), 'proef')).toEqual(TEXT);
    const viewer = await makeViewerKeyPair();
    expect(await openSealed(viewer, await sealTo(viewer.publicKey, TEXT, 'proef'), 'proef')).toEqual(TEXT);
  });

  test('opens for no other key, for no other purpose, and not when any part was altered', async () => {
    const sealed = await sealTo(one.publicKey, TEXT, 'proef');
    await expect(openSealed(other, sealed, 'proef')).rejects.toThrow();
    await expect(openSealed(one, sealed, 'anders')).rejects.toThrow();
    // The key that the box was made with, what it holds, and its tag.
    for (const at of [0, 33, fromBase64Url(sealed).length - 1]) {
      await expect(openSealed(one, altered(sealed, at), 'proef')).rejects.toThrow();
    }
    await expect(openSealed(one, 'geen base64url!', 'proef')).rejects.toThrow();
  });

  test('is never the same twice', async () => {
    expect(await sealTo(one.publicKey, TEXT, 'proef')).not.toBe(await sealTo(one.publicKey, TEXT, 'proef'));
  });

  test('is not made for a key with which everybody agrees on zero', async () => {
    await expect(sealTo(toBase64Url(new Uint8Array(32)), TEXT, 'proef')).rejects.toThrow();
    await expect(sealTo('AAAA', TEXT, 'proef')).rejects.toThrow();
  });

  test('that was passed on opens for the next, and for the next only', async () => {
    const first = await sealTo(one.publicKey, TEXT, 'eerst');
    const second = await passOn(one, first, 'eerst', { publicKey: other.publicKey, context: 'dan' });
    expect(await openSealed(other, second, 'dan')).toEqual(TEXT);
    await expect(openSealed(one, second, 'dan')).rejects.toThrow();
  });
});

describe('a private key', () => {
  test('that is locked opens with its passphrase, however it was typed, and with no other', async () => {
    const locked = await lockPrivateKey(one, 'één lange zin');
    expect(lockedPrivateKey.parse(locked)).toEqual(locked);
    const unlocked = await unlockPrivateKey(locked, 'één lange zin'.normalize('NFD'));
    expect(await openSealed(unlocked, await sealTo(one.publicKey, TEXT, 'proef'), 'proef')).toEqual(TEXT);
    expect(unlocked.privateKey.extractable).toBe(false);
    await expect(unlockPrivateKey(locked, 'een lange zin')).rejects.toThrow();
    await expect(unlockPrivateKey({ ...locked, publicKey: other.publicKey }, 'één lange zin')).rejects.toThrow();
  });

  test('of a viewer cannot be read out at all', async () => {
    await expect(lockPrivateKey(await makeViewerKeyPair(), 'een lange zin')).rejects.toThrow();
  });
});

test('a fingerprint can be read aloud, and is of one key only', async () => {
  const print = await fingerprint(one.publicKey);
  expect(print).toMatch(/^([0-9A-F]{4} ){7}[0-9A-F]{4}$/);
  expect(await fingerprint(one.publicKey)).toBe(print);
  expect(await fingerprint(other.publicKey)).not.toBe(print);
});

describe('a sealed name', () => {
  let sealed: SealedIdentity;
  let halves: [Uint8Array, Uint8Array];
  const shareOf = (keyId: string) => sealed.shares.find((share) => share.keyId === keyId)?.share ?? '';

  beforeAll(async () => {
    const holders = {
      1: [{ keyId: 'een', publicKey: one.publicKey }],
      2: [
        { keyId: 'ander', publicKey: other.publicKey },
        { keyId: 'nog een', publicKey: one.publicKey },
      ],
    };
    sealed = await sealIdentity(ANNA, holders, CONTEXT);
    halves = [
      await openSealed(one, shareOf('een'), shareContext(1, CONTEXT)),
      await openSealed(other, shareOf('ander'), shareContext(2, CONTEXT)),
    ];
  });

  test('opens with a half of each group, whoever of the group it came from', async () => {
    expect(await openIdentity(sealed.box, ...halves, CONTEXT)).toEqual(ANNA);
    const again = await openSealed(one, shareOf('nog een'), shareContext(2, CONTEXT));
    expect(await openIdentity(sealed.box, halves[0], again, CONTEXT)).toEqual(ANNA);
  });

  test('opens by way of the viewer of a request', async () => {
    const viewer = await makeViewerKeyPair();
    const to = (group: 1 | 2) => ({ publicKey: viewer.publicKey, context: viewerContext(group, 'verzoek') });
    const first = await passOn(one, shareOf('een'), shareContext(1, CONTEXT), to(1));
    const second = await passOn(other, shareOf('ander'), shareContext(2, CONTEXT), to(2));
    const opened: [Uint8Array, Uint8Array] = [
      await openSealed(viewer, first, viewerContext(1, 'verzoek')),
      await openSealed(viewer, second, viewerContext(2, 'verzoek')),
    ];
    expect(await openIdentity(sealed.box, ...opened, CONTEXT)).toEqual(ANNA);
    await expect(openSealed(viewer, first, viewerContext(1, 'ander verzoek'))).rejects.toThrow();
  });

  test('does not open with one half, the same half twice, or a half of another name', async () => {
    const nothing = new Uint8Array(32);
    const stranger = await sealIdentity(
      ANNA,
      { 1: [{ keyId: 'een', publicKey: one.publicKey }], 2: [] },
      { ...CONTEXT, participantId: 'ander' },
    );
    const theirs = await openSealed(
      one,
      stranger.shares[0]?.share ?? '',
      shareContext(1, { ...CONTEXT, participantId: 'ander' }),
    );
    for (const [first, second] of [
      [halves[0], nothing],
      [nothing, halves[1]],
      [halves[0], halves[0]],
      [theirs, halves[1]],
    ] as const) {
      await expect(openIdentity(sealed.box, first, second, CONTEXT)).rejects.toThrow();
    }
  });

  test('does not open in the place of another, nor altered', async () => {
    await expect(openIdentity(sealed.box, ...halves, { ...CONTEXT, caseId: 'andere casus' })).rejects.toThrow();
    await expect(openIdentity(sealed.box, ...halves, { ...CONTEXT, participantId: 'ander' })).rejects.toThrow();
    await expect(openIdentity(altered(sealed.box, 20), ...halves, CONTEXT)).rejects.toThrow();
    // A half goes with its group and its name.
    await expect(openSealed(one, shareOf('een'), shareContext(2, CONTEXT))).rejects.toThrow();
  });

  test('is as long as any other', async () => {
    const short = await sealIdentity({ ...ANNA, name: 'Bo' }, { 1: [], 2: [] }, CONTEXT);
    expect(short.box).toHaveLength(sealed.box.length);
  });
});
