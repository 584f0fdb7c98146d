import { z } from 'zod';

/** Bytes in base64url without padding, so many of them. */
export const sealedBytes = (length: number) =>
  z
    .string()
    .regex(/^[\w-]*$/, 'Verwacht base64url.')
    .length(Math.ceil((length * 4) / 3));

export const publicKey = sealedBytes(32);
/** A half of a name's key, sealed: a public key, 32 bytes and a tag. See `sealing.ts`. */
export const sealedHalf = sealedBytes(32 + 32 + 16);
