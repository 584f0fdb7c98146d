import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor, Colleague } from '@netwerkplein/contract';
import type { Request } from 'express';
import { Refusal } from './refusal.ts';

/** A member with an open session: who acts, and how colleagues see them. */
export interface SignedIn {
  actor: Actor;
  colleague: Colleague;
}

/** Finds who is behind a session cookie. Sessions provide it; the doors' guard and the socket handshake ask it. */
export abstract class Gatekeeper {
  /** @returns null when there is no open session for this token. */
  abstract whoIs(token: string): Promise<SignedIn | null>;
  /** As `whoIs`, by the session's own id: what an open socket asks again at each event. Both count as use of the session. */
  abstract whoUses(sessionId: string): Promise<SignedIn | null>;
  /** As `whoUses`, but the server's own question: a page that stays open unused does not keep its session alive. */
  abstract whoHolds(sessionId: string): Promise<SignedIn | null>;
}

export type SignedInRequest = Request & { signedIn?: SignedIn };

/** A handler's parameter: who asks. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<SignedInRequest>();
  if (signedIn === undefined) throw new Refusal('not_signed_in');
  return signedIn;
});
