import type { Notice } from '@netwerkplein/contract';
import type { Kept } from '../guard/index.ts';
import { casesChanged, type Room } from '../kernel/announcer.ts';
import type { Step } from '../kernel/unit-of-work.ts';
import { roomsOf } from './case-log.ts';
import type { CaseThread } from './case.entity.ts';

/** What waits for a second look changed. */
export const reviewStale = (): [Room, Notice][] => [['review', { type: 'review.changed' }]];

/** This case changed, and with it the lists. Of a case that nobody but its writer and reviewers knows, the id is not told. */
export const stale = ({ id, form, sharedOn }: Pick<CaseThread, 'id' | 'form' | 'sharedOn'>): [Room, Notice][] => [
  ...(sharedOn === null ? [] : roomsOf(form)).map((room): [Room, Notice] => [
    room,
    { type: 'case.changed', caseId: id },
  ]),
  ...casesChanged,
];

/** What a writer kept against the guard's advice: kinds, reasons and the guard's version, never the text. */
export async function keepGuarded(
  step: Step,
  caseId: string,
  participantId: string | null,
  kept: Kept | null,
): Promise<void> {
  if (kept === null) return;
  await step.record({
    action: 'guard.kept',
    object: { kind: 'case', id: caseId },
    details: { ...kept, participant: participantId },
  });
}
