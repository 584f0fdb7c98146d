import { doors, type Me } from '@netwerkplein/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import { Navigate, useLocation } from 'react-router';
import { call, codeOf } from '../api/index.ts';
import { useText } from '../i18n/text.ts';
import { ErrorState, Skeleton } from '../ui/index.ts';

/** Where the query client keeps who is signed in; `null` means nobody. */
export const meKey = ['me'] as const;

const MeContext = createContext<Me | null>(null);

/** Who is signed in; only below RequireSession. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe outside RequireSession');
  return me;
}

/** Asks the server once who this browser is. */
export function useSession() {
  return useQuery({
    queryKey: meKey,
    queryFn: async ({ signal }): Promise<Me | null> => {
      try {
        return await call(doors.session.me, {}, signal);
      } catch (failure) {
        if (codeOf(failure) === 'not_signed_in') return null;
        throw failure;
      }
    },
    staleTime: 5 * 60_000,
    // Unreachable is not signed out: keep asking, calmly.
    refetchInterval: (query) => (query.state.status === 'error' ? 5_000 : false),
  });
}

/** Shows what is below to a signed-in member; anybody else goes to the sign-in page and comes back afterwards. */
export function RequireSession({ children }: { children: ReactNode }) {
  const t = useText();
  const session = useSession();
  const location = useLocation();
  if (session.data) return <MeContext value={session.data}>{children}</MeContext>;
  if (session.data === null) {
    const back = `${location.pathname}${location.search}`;
    const to = back === '/' || back === '/start' ? '/inloggen' : `/inloggen?terug=${encodeURIComponent(back)}`;
    return <Navigate to={to} replace />;
  }
  if (session.isError) {
    return (
      <main>
        <ErrorState
          title={t('frame.noServer.title')}
          headingLevel={1}
          onRetry={() => void session.refetch()}
          retrying={session.isFetching}
        >
          {t('frame.noServer.meaning')}
        </ErrorState>
      </main>
    );
  }
  return <Skeleton label={t('frame.loading')} />;
}

/** Ends the session at the server, then forgets everything that was read here; `forget` does so for what was written. */
export function useSignOut(): (forget: () => Promise<void>) => Promise<void> {
  const client = useQueryClient();
  return async (forget) => {
    await call(doors.session.close, {}).catch((failure: unknown) => {
      if (codeOf(failure) !== 'not_signed_in') throw failure;
    });
    await forget();
    await client.cancelQueries();
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== meKey[0] });
    client.setQueryData(meKey, null);
  };
}
