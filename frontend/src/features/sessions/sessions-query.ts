import { doors } from '@netwerkplein/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/index.ts';

/** Where the member is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }) => (await call(doors.session.list, {}, signal)).items,
});
