import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { codeOf, ProblemError } from '../api/index.ts';
import { meKey } from './session.tsx';

/** One cache for all pages. A refusal is not asked again; a failure on the way is, twice. A session that ended shows everywhere at once. */
export function makeQueryClient(): QueryClient {
  const notice = (failure: unknown) => {
    if (codeOf(failure) === 'not_signed_in') client.setQueryData(meKey, null);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: notice }),
    mutationCache: new MutationCache({ onError: notice }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (tries, failure) => tries < 2 && failure instanceof ProblemError && failure.passing,
      },
      // Say at once that there is no connection, instead of waiting without a word.
      mutations: { networkMode: 'always' },
    },
  });
  return client;
}
