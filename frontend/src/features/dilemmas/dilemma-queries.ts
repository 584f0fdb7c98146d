import { doors } from '@netwerkplein/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/index.ts';

export const dilemmasQuery = queryOptions({
  queryKey: ['dilemmas'],
  queryFn: async ({ signal }) => (await call(doors.dilemma.list, {}, signal)).items,
});

/** Everything asked about one dilemma lies below this key. */
export const dilemmaKey = (id: string) => ['dilemma', id] as const;

export const dilemmaQuery = (id: string) =>
  queryOptions({
    queryKey: [...dilemmaKey(id), 'view'],
    queryFn: ({ signal }) => call(doors.dilemma.view, { params: { id } }, signal),
  });

export const candidatesQuery = (id: string) =>
  queryOptions({
    queryKey: [...dilemmaKey(id), 'candidates'],
    queryFn: async ({ signal }) => (await call(doors.group.candidates, { params: { id } }, signal)).items,
  });
