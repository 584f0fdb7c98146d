import { doors, type AnswerOf, type CaseView } from '@netwerkplein/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/index.ts';

export type ReviewItem = AnswerOf<typeof doors.review.list>['items'][number];

/** Everything of the second look; asked again as a whole when something was decided. */
export const reviewKey = ['review'] as const;

/** What waits for a second look. */
export const reviewQuery = queryOptions({
  queryKey: [...reviewKey, 'list'],
  queryFn: async ({ signal }) => (await call(doors.review.list, {}, signal)).items,
});

/** The case that something is about, as its second look needs it: the whole form. */
export const lookKey = (caseId: string) => [...reviewKey, 'case', caseId] as const;
export const lookQuery = (caseId: string) =>
  queryOptions({
    queryKey: lookKey(caseId),
    queryFn: ({ signal }): Promise<CaseView> => call(doors.case.view, { params: { id: caseId } }, signal),
  });
