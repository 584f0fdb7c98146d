import { doors, type AnswerOf } from '@netwerkplein/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

export type CaseList = AnswerOf<typeof doors.case.list>;

/** The cases that the member may read, and the own drafts: the list, the start page and the frame show the same answer. */
export const casesQuery = queryOptions({
  queryKey: ['cases'],
  queryFn: ({ signal }) => call(doors.case.list, {}, signal),
  // CaseWatch asks again, for the window's focus and for more.
  refetchOnWindowFocus: false,
});
