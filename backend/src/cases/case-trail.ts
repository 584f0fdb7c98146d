import type { Notice } from '@netwerkplein/contract';
import type { Kept } from '../guard/index.ts';
import { CASE_ROOMS, type Room } from '../kernel/announcer.ts';
import type { Step } from '../kernel/unit-of-work.ts';
import { roomsOf } from './case-log.ts';
import type { CaseThread } from './case.entity.ts';

/** Every list of cases may have changed. Said to all readers alike: told to its writer alone, it would say who that is. */
const listsStale = (): [Room, Notice][] => CASE_ROOMS.map((room): [Room, Notice] => [room, { type: 'cases.changed' }]);

/** What waits for a second look changed. */
export const reviewStale = (): [Room, Notice][] => [['review', { type: 'review.changed' }]];

/** This case changed, and with it the lists. Of a case that nobody but its writer and reviewers knows, the id is not told. */
export const stale = ({ id, form, sharedOn }: Pick<CaseThread, 'id' | 'form' | 'sharedOn'>): [Room, Notice][] => [
  ...(sharedOn === null ? [] : roomsOf(form)).map((room): [Room, Notice] => [
    room,
    { type: 'case.changed', caseId: id },
  ]),
  ...listsStale(),
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
