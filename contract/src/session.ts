import { z } from 'zod';
import { door } from './door.ts';
import { limits } from './limits.ts';
import { colleague, role } from './people.ts';
import { standing } from './permissions.ts';
import { instant } from './text.ts';

/** The signed-in member, as the page needs it: for its greeting, and to show only what may be done. */
export const me = z
  .strictObject({ member: colleague, email: z.string(), roles: z.array(role), standings: z.array(standing) })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof me>;

export const ownSession = z
  .strictObject({
    id: z.uuid(),
    current: z.boolean(),
    createdAt: instant,
    lastSeenAt: instant,
    /** Browser and system in a few words, as the browser told them. */
    device: z.string(),
  })
  .meta({ id: 'OwnSession' });

export const demoAccount = z
  .strictObject({ email: z.string(), name: z.string(), organisation: z.string(), roles: z.array(z.string()) })
  .meta({ id: 'DemoAccount' });
export type DemoAccount = z.infer<typeof demoAccount>;

export const sessionDoors = {
  open: door({
    method: 'POST',
    path: '/api/session',
    summary: 'Sign in with e-mail and password; the answer sets the session cookie.',
    signedIn: false,
    status: 200,
    body: z.strictObject({
      email: z.string().trim().min(1).max(limits.emailLength),
      password: z.string().min(1).max(limits.passwordLength),
    }),
    answer: me,
  }),
  close: door({
    method: 'DELETE',
    path: '/api/session',
    summary: 'Sign out: ends this session and its sockets.',
    signedIn: true,
    status: 204,
  }),
  me: door({
    method: 'GET',
    path: '/api/me',
    summary: 'Who is signed in.',
    signedIn: true,
    status: 200,
    answer: me,
  }),
  list: door({
    method: 'GET',
    path: '/api/sessions',
    summary: 'The member’s own sessions that are still open.',
    signedIn: true,
    status: 200,
    answer: z.strictObject({ items: z.array(ownSession) }),
  }),
  end: door({
    method: 'DELETE',
    path: '/api/sessions/:id',
    summary: 'End one session and its sockets.',
    signedIn: true,
    status: 204,
    params: z.strictObject({ id: z.uuid() }),
  }),
  demoAccounts: door({
    method: 'GET',
    path: '/api/demo/accounts',
    summary: 'Demo only: the accounts that one can try.',
    signedIn: false,
    status: 200,
    answer: z.array(demoAccount),
  }),
};
