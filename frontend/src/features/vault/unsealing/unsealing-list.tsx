import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { useText } from '../../../i18n/text.ts';
import { ErrorState, Heading, RelativeTime, Skeleton } from '../../../ui/index.ts';
import { type Unsealing, unsealingsQuery } from '../vault-queries.ts';
import { waitsForMe } from '../vault-watch.tsx';

/** What waits for the reader, what goes on, and what is over. The column around it is the landmark. */
export function UnsealingList() {
  const t = useText();
  const { data, isError, isFetching, refetch } = useQuery(unsealingsQuery);
  if (!data && isError) {
    return (
      <ErrorState title={t('vault.unsealings.error.title')} onRetry={() => void refetch()} retrying={isFetching}>
        {t('vault.unsealings.error.meaning')}
      </ErrorState>
    );
  }
  if (!data) return <Skeleton lines={6} label={t('vault.unsealings.loading')} />;
  return (
    <div className="np-requests">
      {partsOf(data).map(({ part, items }) => (
        <section key={part}>
          <Heading level={2} looks={3} className="np-requests__head">
            {t(`vault.unsealings.${part}`)}
          </Heading>
          <ul>
            {items.map((request) => (
              <Row key={request.id} request={request} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Row({ request }: { request: Unsealing }) {
  const t = useText();
  return (
    <li>
      <NavLink to={`/ontzegelen/${request.id}`} className="np-requests__link">
        <span className="np-requests__purpose">{t(`vault.purpose.${request.purpose}`)}</span>
        <span className="np-requests__under">
          {t(`vault.unsealing.state.${request.state}`)} · <RelativeTime at={request.requestedAt} />
        </span>
        <span className="np-requests__under">
          {request.own ? t('vault.unsealings.byYou') : t('vault.unsealings.by', { name: request.requester.name })}
        </span>
      </NavLink>
    </li>
  );
}

const parts = ['waiting', 'going', 'over'] as const;
type Part = (typeof parts)[number];

const partOf = (request: Unsealing): Part => {
  if (waitsForMe(request)) return 'waiting';
  return ['requested', 'approved', 'open'].includes(request.state) ? 'going' : 'over';
};

const partsOf = (requests: readonly Unsealing[]): { part: Part; items: Unsealing[] }[] =>
  parts
    .map((part) => ({ part, items: requests.filter((request) => partOf(request) === part) }))
    .filter(({ items }) => items.length > 0);
