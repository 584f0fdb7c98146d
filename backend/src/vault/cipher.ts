import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** What the vault does with keys on the server: HKDF-SHA-256 (RFC 5869), HMAC-SHA-256 and AES-256-GCM. */

const ALGORITHM = 'aes-256-gcm';
export const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A key for one purpose, out of another. */
export const keyFor = (purpose: string, key: Buffer | string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', `netwerkplein vault: ${purpose}`, KEY_BYTES));

/** A keyed hash over some words; none of them may hold NUL. */
export const tagOf = (key: Buffer, ...words: string[]): Buffer =>
  createHmac('sha256', key).update(words.join('\0')).digest();

/** Encrypt. @param about what it is; it opens only as the same. @returns IV, encrypted bytes and tag. */
export function encrypt(key: Buffer, bytes: Buffer, about: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(about));
  return Buffer.concat([iv, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** @returns null when it was made with another key, about something else, or was altered. */
export function decrypt(key: Buffer, sealed: Buffer, about: string): Buffer | null {
  if (sealed.length < IV_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch {
    return null;
  }
}
