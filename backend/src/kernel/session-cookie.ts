import { parseCookie } from 'cookie';

/** `__Host-` makes a browser refuse the cookie unless it is Secure, for the whole host and for no other. */
export const sessionCookieName = (secure: boolean): string => (secure ? '__Host-netwerkplein' : 'netwerkplein');

/** The session token in a Cookie header, or undefined. */
export const tokenIn = (header: string | undefined, secure: boolean): string | undefined =>
  header === undefined ? undefined : parseCookie(header)[sessionCookieName(secure)];
