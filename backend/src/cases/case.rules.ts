import type { CaseState } from '@netwerkplein/contract';

/** What can be done to a case as a whole. */
export type CaseStep = 'submit' | 'share' | 'return' | 'flag' | 'close' | 'purge';

/**
 * The states of a case (domain §3). What is not here is refused. A case that was taken from sight stays so while its writer repairs it,
 * and goes back to where it was: open, or closed.
 */
const steps: Record<CaseStep, Partial<Record<CaseState, CaseState>>> = {
  submit: { draft: 'in_review' },
  share: { in_review: 'shared', blocked: 'shared' },
  return: { in_review: 'draft', blocked: 'blocked' },
  flag: { shared: 'blocked', closed: 'blocked' },
  close: { shared: 'closed' },
  purge: { draft: 'purged', in_review: 'purged', shared: 'purged', blocked: 'purged', closed: 'purged' },
};

/** Where a step leads; null when it is not allowed from here. */
export function after(state: CaseState, step: CaseStep, wasClosed = false): CaseState | null {
  const next = steps[step][state] ?? null;
  return step === 'share' && next === 'shared' && wasClosed ? 'closed' : next;
}

/** The form can be changed by its writer while nobody reads it. */
export const editable = (state: CaseState): boolean => state === 'draft' || state === 'blocked';

/** Readers see it. */
export const readable = (state: CaseState): boolean => state === 'shared' || state === 'closed';
