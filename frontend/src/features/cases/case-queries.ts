import { doors, type CaseView } from '@netwerkplein/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/index.ts';

/** Everything asked about one case lies below this key, so that it can be dropped together. */
export const caseKey = (id: string) => ['case', id] as const;

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: [...caseKey(id), 'view'],
    queryFn: ({ signal }): Promise<CaseView> => call(doors.case.view, { params: { id } }, signal),
    // CaseWatch asks again when something changes.
    refetchOnWindowFocus: false,
  });

export const lessonsQuery = queryOptions({
  queryKey: ['lessons'],
  queryFn: ({ signal }) => call(doors.review.lessons, {}, signal),
});
