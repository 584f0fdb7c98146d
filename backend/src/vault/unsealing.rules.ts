import type { UnsealingState } from '@netwerkplein/contract';
import type { KeyGroup } from '@netwerkplein/contract/sealing';
import { daysAfter } from '../kernel/day.ts';

const HOUR_MS = 3_600_000;
/** A request that was not opened by then ends. */
const DECIDE_WITHIN_MS = 72 * HOUR_MS;
/** So long the requester can read the name. */
const OPEN_FOR_MS = HOUR_MS / 4;
/** The person is told at the latest so long after the request. */
const LONGEST_DELAY_DAYS = 90;

interface Moments {
  state: UnsealingState;
  requestedAt: Date;
  openedAt: Date | null;
}

export const expiresAt = ({ requestedAt }: Pick<Moments, 'requestedAt'>): Date =>
  new Date(requestedAt.getTime() + DECIDE_WITHIN_MS);

export const closesAt = (openedAt: Date): Date => new Date(openedAt.getTime() + OPEN_FOR_MS);

/** Requested or opened before this, it is over. */
export const endsOf = (now: Date) => ({
  requestedBefore: new Date(now.getTime() - DECIDE_WITHIN_MS),
  openedBefore: new Date(now.getTime() - OPEN_FOR_MS),
});

/** The state as the clock has it, whether or not somebody wrote it down yet. */
export function stateAt(row: Moments, now: Date): UnsealingState {
  if (row.state === 'requested' || row.state === 'approved') return now >= expiresAt(row) ? 'expired' : row.state;
  if (row.state === 'open' && row.openedAt !== null && now >= closesAt(row.openedAt)) return 'closed';
  return row.state;
}

/** Somebody who asks, or decides. */
export interface Officer {
  memberId: string;
  organisationId: string;
}

export interface Decided extends Officer {
  group: KeyGroup;
  verdict: 'approve' | 'refuse';
}

/** Whether somebody may be the one who decides for a group: three people of three organisations, none twice (domain §7). */
export function mayJudge(judge: Officer, requester: Officer, decided: readonly Decided[]): boolean {
  return [requester, ...decided].every(
    ({ memberId, organisationId }) => memberId !== judge.memberId && organisationId !== judge.organisationId,
  );
}

/** Whether both groups approved, by people who may be the two. */
export function isApproved(requester: Officer, decided: readonly Decided[]): boolean {
  const [first, second] = [1, 2].map((group) =>
    decided.find((one) => one.group === group && one.verdict === 'approve'),
  );
  return (
    first !== undefined &&
    second !== undefined &&
    mayJudge(first, requester, [second]) &&
    mayJudge(second, requester, [first])
  );
}

/** Whether the person can be told as late as that. */
export const isDelay = (until: string, today: string): boolean =>
  until > today && until <= daysAfter(today, LONGEST_DELAY_DAYS);
