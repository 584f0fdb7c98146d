import { doors, type Me } from '@netwerkplein/contract';
import { callDoor, type Answer } from './person.ts';

/** An answer to signing in, with what a browser would keep of it. */
export interface SignedInAnswer extends Answer<Me> {
  /** The Set-Cookie headers as they came. */
  given: string[];
  /** `name=value` of the session cookie; empty when none was given. */
  cookie: string;
  /** The same of the cookie that proves the device. */
  device: string;
}

/** Sign in as a browser does. */
export async function signIn(
  url: string,
  email: string,
  password: string,
  headers: Record<string, string> = {},
): Promise<SignedInAnswer> {
  const answer = await callDoor<Me>(url, doors.session.open, { body: { email, password } }, headers);
  const given = answer.headers.getSetCookie();
  const pair = (name: string) =>
    given.map((line) => line.split(';')[0] ?? '').find((line) => line.startsWith(`${name}=`)) ?? '';
  return {
    ...answer,
    given,
    cookie: pair('__Host-netwerkplein') || pair('netwerkplein'),
    device: pair('netwerkplein-device'),
  };
}
