/** As much of a key as sealing needs to know. A browser's `CryptoKey` is one. */
export interface HeldKey {
  readonly type: string;
  readonly extractable: boolean;
}

interface Jwk {
  x?: string;
  d?: string;
}

interface Algorithm {
  name: string;
  [parameter: string]: unknown;
}

type Bytes = Uint8Array;

// Browsers and Node have Web Crypto and these three; the contract is compiled with the types of neither.
interface Platform {
  crypto: {
    getRandomValues(bytes: Bytes): Bytes;
    subtle: {
      generateKey(
        algorithm: Algorithm,
        extractable: boolean,
        uses: string[],
      ): Promise<{ publicKey: HeldKey; privateKey: HeldKey }>;
      importKey(
        format: 'raw',
        key: Bytes,
        algorithm: Algorithm,
        extractable: boolean,
        uses: string[],
      ): Promise<HeldKey>;
      importKey(
        format: 'jwk',
        key: object,
        algorithm: Algorithm,
        extractable: boolean,
        uses: string[],
      ): Promise<HeldKey>;
      exportKey(format: 'raw', key: HeldKey): Promise<ArrayBuffer>;
      exportKey(format: 'jwk', key: HeldKey): Promise<Jwk>;
      deriveBits(algorithm: Algorithm, key: HeldKey, length: number): Promise<ArrayBuffer>;
      encrypt(algorithm: Algorithm, key: HeldKey, data: Bytes): Promise<ArrayBuffer>;
      decrypt(algorithm: Algorithm, key: HeldKey, data: Bytes): Promise<ArrayBuffer>;
      digest(algorithm: string, data: Bytes): Promise<ArrayBuffer>;
    };
  };
  TextEncoder: new () => { encode(text: string): Bytes };
  TextDecoder: new () => { decode(bytes: Bytes): string };
  btoa(binary: string): string;
  atob(text: string): string;
}

const platform = globalThis as unknown as Platform;

export const subtle = platform.crypto.subtle;
export const randomBytes = (length: number): Bytes => platform.crypto.getRandomValues(new Uint8Array(length));
export const bytesOf = (text: string): Bytes => new platform.TextEncoder().encode(text);
export const textOf = (bytes: Bytes): string => new platform.TextDecoder().decode(bytes);

/** RFC 4648 §5, without padding. */
export const toBase64Url = (bytes: Bytes): string =>
  platform
    .btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** @throws when it is not base64url. */
export const fromBase64Url = (text: string): Bytes =>
  Uint8Array.from(platform.atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

export function joined(...parts: Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export const xor = (one: Bytes, other: Bytes): Bytes => one.map((byte, at) => byte ^ (other[at] ?? 0));
