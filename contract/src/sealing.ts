import {
  bytesOf,
  fromBase64Url,
  joined,
  randomBytes,
  subtle,
  textOf,
  toBase64Url,
  xor,
  type HeldKey,
} from './web-crypto.ts';

/**
 * How a name is sealed so that two people, each of another group, must act together to read it. Web Crypto only: the same lines run
 * in the browser of a key holder and on the server, which seals but can never open.
 *
 * - Agreement on a key: X25519 (RFC 7748); the key itself by HKDF-SHA-256 (RFC 5869), in the manner of HPKE's base mode (RFC 9180).
 * - Encryption: AES-256-GCM (NIST SP 800-38D); every key made here encrypts one thing once.
 * - A passphrase becomes a key by PBKDF2-SHA-256 (RFC 8018), as often as OWASP advises.
 *
 * All that is stored or sent is base64url.
 */

const BOX = 'netwerkplein sealed box 1';
const IDENTITY = 'netwerkplein identity 1';
const LOCK = 'netwerkplein private key 1';

const X25519 = { name: 'X25519' };
const PUBLIC_KEY_LENGTH = 32;
const KEY_LENGTH = 32;
const IV_LENGTH = 12;
const SALT_LENGTH = 16;
/** All names are sealed at the same size, or the size would tell whose it is. */
const IDENTITY_BLOCK = 512;

export const PASSPHRASE_ITERATIONS = 600_000;

/** A public key (32 bytes) and its private part, which leaves a browser only locked. */
export interface KeyPair {
  publicKey: string;
  privateKey: HeldKey;
}

/** A private key under a passphrase: what the server keeps for its holder. */
export interface LockedPrivateKey {
  publicKey: string;
  kdf: 'PBKDF2-SHA-256';
  iterations: number;
  /** 16 bytes. */
  salt: string;
  /** 12 bytes. */
  iv: string;
  /** The 32 bytes of the private key and a tag of 16, with the public key as additional data. */
  sealed: string;
}

/** What stands in a sealed name. */
export interface Identity {
  memberId: string;
  name: string;
  organisation: string;
}

/** Whose name it is: bound into every part, so that none can be put in the place of another's. */
export interface NameContext {
  caseId: string;
  participantId: string;
}

/** The two groups of key holders; each has one half of every name's key. */
export type KeyGroup = 1 | 2;

export interface SealedIdentity {
  /** 12 bytes of IV, then the encrypted identity with its tag. */
  box: string;
  /** A half of the box's key for each holder, sealed to the public key with that id. */
  shares: { keyId: string; share: string }[];
}

/** A key pair whose private part can be locked under a passphrase: for a key holder. */
export const makeKeyPair = (): Promise<KeyPair> => generate(true);

/** A key pair whose private part can never be read out, only used: for who asked that a name be opened. IndexedDB can keep it. */
export const makeViewerKeyPair = (): Promise<KeyPair> => generate(false);

async function generate(extractable: boolean): Promise<KeyPair> {
  const made = await subtle.generateKey(X25519, extractable, ['deriveBits']);
  return { publicKey: toBase64Url(await rawPublicKey(made.publicKey)), privateKey: made.privateKey };
}

/**
 * A public key to read aloud or compare by eye: 8 groups of 4, the first 128 bits of its SHA-256 in hex.
 * @example '3F0A 91C2 77D0 E4B8 0A5C 19FE 62B3 D847'
 */
export async function fingerprint(publicKey: string): Promise<string> {
  const hash = new Uint8Array(await subtle.digest('SHA-256', fromBase64Url(publicKey)));
  const hex = Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.toUpperCase().replace(/.{4}(?=.)/g, '$& ');
}

/**
 * Encrypt for whoever has the private part of a public key: a key made for this alone agrees with it on a secret, and is then forgotten.
 * @param context what it is for; it opens only under the same.
 * @returns 32 bytes of public key, then what was encrypted with its tag.
 * @throws when the public key is not one.
 */
export async function sealTo(publicKey: string, bytes: Uint8Array, context: string): Promise<string> {
  const once = await subtle.generateKey(X25519, false, ['deriveBits']);
  const oncePublic = await rawPublicKey(once.publicKey);
  const secret = await boxSecret(
    once.privateKey,
    fromBase64Url(publicKey),
    oncePublic,
    fromBase64Url(publicKey),
    context,
  );
  return toBase64Url(joined(oncePublic, await encrypt(secret.key, secret.iv, bytes)));
}

/** @throws when it was sealed to another key, for another context, or altered. */
export async function openSealed(pair: KeyPair, sealed: string, context: string): Promise<Uint8Array> {
  const bytes = fromBase64Url(sealed);
  const oncePublic = bytes.subarray(0, PUBLIC_KEY_LENGTH);
  const secret = await boxSecret(pair.privateKey, oncePublic, oncePublic, fromBase64Url(pair.publicKey), context);
  return await decrypt(secret.key, secret.iv, bytes.subarray(PUBLIC_KEY_LENGTH));
}

/** Lock a private key under a passphrase. @param pair from `makeKeyPair`. */
export async function lockPrivateKey(pair: KeyPair, passphrase: string): Promise<LockedPrivateKey> {
  const { d = '' } = await subtle.exportKey('jwk', pair.privateKey);
  const [salt, iv] = [randomBytes(SALT_LENGTH), randomBytes(IV_LENGTH)];
  const key = await passphraseKey(passphrase, salt, PASSPHRASE_ITERATIONS);
  const sealed = await encrypt(key, iv, fromBase64Url(d), `${LOCK}\n${pair.publicKey}`);
  return {
    publicKey: pair.publicKey,
    kdf: 'PBKDF2-SHA-256',
    iterations: PASSPHRASE_ITERATIONS,
    salt: toBase64Url(salt),
    iv: toBase64Url(iv),
    sealed: toBase64Url(sealed),
  };
}

/** @throws when the passphrase is another one, or what is locked was altered. */
export async function unlockPrivateKey(locked: LockedPrivateKey, passphrase: string): Promise<KeyPair> {
  const key = await passphraseKey(passphrase, fromBase64Url(locked.salt), locked.iterations);
  const { publicKey } = locked;
  const d = await decrypt(key, fromBase64Url(locked.iv), fromBase64Url(locked.sealed), `${LOCK}\n${publicKey}`);
  const jwk = { kty: 'OKP', crv: 'X25519', x: publicKey, d: toBase64Url(d) };
  return { publicKey, privateKey: await subtle.importKey('jwk', jwk, X25519, false, ['deriveBits']) };
}

/** For which purpose a half is sealed to a key holder. */
export const shareContext = (group: KeyGroup, { caseId, participantId }: NameContext): string =>
  `share ${group}\n${caseId}\n${participantId}`;

/** For which purpose a half is sealed to who asked that a name be opened. */
export const viewerContext = (group: KeyGroup, unsealingId: string): string => `viewer ${group}\n${unsealingId}`;

/**
 * Seal a name: encrypted with a key made for it alone, of which each group of holders gets one half. A half is random by itself
 * (`half 1 = random, half 2 = key xor half 1`), so one group knows nothing.
 */
export async function sealIdentity(
  identity: Identity,
  holders: Record<KeyGroup, readonly { keyId: string; publicKey: string }[]>,
  context: NameContext,
): Promise<SealedIdentity> {
  const [dataKey, first, iv] = [randomBytes(KEY_LENGTH), randomBytes(KEY_LENGTH), randomBytes(IV_LENGTH)];
  const halves = { 1: first, 2: xor(dataKey, first) };
  const written = JSON.stringify(identity);
  const room = Math.ceil(bytesOf(written).length / IDENTITY_BLOCK) * IDENTITY_BLOCK;
  const padded = bytesOf(written + ' '.repeat(room - bytesOf(written).length));
  const box = toBase64Url(joined(iv, await encrypt(dataKey, iv, padded, additional(context))));
  const shares = await Promise.all(
    ([1, 2] as const).flatMap((group) =>
      holders[group].map(async ({ keyId, publicKey }) => ({
        keyId,
        share: await sealTo(publicKey, halves[group], shareContext(group, context)),
      })),
    ),
  );
  return { box, shares };
}

/** @throws when a half is not the right one, or the box is of another name or was altered. */
export async function openIdentity(
  box: string,
  first: Uint8Array,
  second: Uint8Array,
  context: NameContext,
): Promise<Identity> {
  const bytes = fromBase64Url(box);
  const [iv, sealed] = [bytes.subarray(0, IV_LENGTH), bytes.subarray(IV_LENGTH)];
  return JSON.parse(textOf(await decrypt(xor(first, second), iv, sealed, additional(context)))) as Identity;
}

/** Take a half that was sealed to the own key and seal it to another's: handing over, or approving that a name is opened. */
export async function passOn(
  pair: KeyPair,
  sealed: string,
  context: string,
  to: { publicKey: string; context: string },
): Promise<string> {
  return await sealTo(to.publicKey, await openSealed(pair, sealed, context), to.context);
}

const rawPublicKey = async (key: HeldKey): Promise<Uint8Array> => new Uint8Array(await subtle.exportKey('raw', key));

/** Key and IV of one box: HKDF over what both sides agree on, with both public keys as salt. */
async function boxSecret(
  own: HeldKey,
  other: Uint8Array,
  oncePublic: Uint8Array,
  receiver: Uint8Array,
  context: string,
): Promise<{ key: Uint8Array; iv: Uint8Array }> {
  const theirs = await subtle.importKey('raw', other, X25519, false, []);
  // Fails by itself for the few public keys with which everybody would agree on zero (RFC 7748 §6.1).
  const agreed = new Uint8Array(await subtle.deriveBits({ ...X25519, public: theirs }, own, 256));
  const material = await subtle.importKey('raw', agreed, { name: 'HKDF' }, false, ['deriveBits']);
  const hkdf = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: joined(oncePublic, receiver),
    info: bytesOf(`${BOX}\n${context}`),
  };
  const bytes = new Uint8Array(await subtle.deriveBits(hkdf, material, (KEY_LENGTH + IV_LENGTH) * 8));
  return { key: bytes.subarray(0, KEY_LENGTH), iv: bytes.subarray(KEY_LENGTH) };
}

async function passphraseKey(passphrase: string, salt: Uint8Array, iterations: number): Promise<Uint8Array> {
  // One way of writing each letter, whatever keyboard it was typed on.
  const typed = bytesOf(passphrase.normalize('NFC'));
  const material = await subtle.importKey('raw', typed, { name: 'PBKDF2' }, false, ['deriveBits']);
  const pbkdf2 = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return new Uint8Array(await subtle.deriveBits(pbkdf2, material, KEY_LENGTH * 8));
}

async function encrypt(key: Uint8Array, iv: Uint8Array, bytes: Uint8Array, aad = ''): Promise<Uint8Array> {
  const aes = await subtle.importKey('raw', key, { name: 'AES-GCM' }, false, ['encrypt']);
  return new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(aad) }, aes, bytes));
}

async function decrypt(key: Uint8Array, iv: Uint8Array, bytes: Uint8Array, aad = ''): Promise<Uint8Array> {
  const aes = await subtle.importKey('raw', key, { name: 'AES-GCM' }, false, ['decrypt']);
  return new Uint8Array(await subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(aad) }, aes, bytes));
}

const additional = ({ caseId, participantId }: NameContext): string => `${IDENTITY}\n${caseId}\n${participantId}`;
