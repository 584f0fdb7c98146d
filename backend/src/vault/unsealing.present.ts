import type { Unsealing } from '@netwerkplein/contract';
import type { Request } from './unsealing.access.ts';
import { closesAt, expiresAt, stateAt } from './unsealing.rules.ts';

/** A request as one reader sees it. */
export const present = (request: Request, readerId: string, mayDecide: boolean, now: Date): Unsealing => ({
  id: request.id,
  caseId: request.caseId,
  participantId: request.participantId,
  label: request.label,
  requester: colleagueOf(request.requester),
  own: request.requesterId === readerId,
  purpose: request.purpose,
  motivation: request.motivation,
  delay:
    request.delayGround === null || request.informFrom === null
      ? null
      : { ground: request.delayGround, until: request.informFrom },
  viewerPublicKey: request.viewerPublicKey,
  state: stateAt(request, now),
  requestedAt: request.requestedAt.toISOString(),
  expiresAt: expiresAt(request).toISOString(),
  decisions: request.decisions.map(({ group, verdict, reason, at, ...by }) => ({
    group,
    by: colleagueOf(by),
    verdict,
    reason,
    at,
  })),
  closesAt: request.openedAt === null ? null : closesAt(request.openedAt).toISOString(),
  mayDecide,
});

const colleagueOf = ({ memberId, name, organisation }: { memberId: string; name: string; organisation: string }) => ({
  id: memberId,
  name,
  organisation,
});
