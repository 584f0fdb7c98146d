import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { Columns, MissingPage, usePageTitle } from '../../../frame/index.ts';
import { useText } from '../../../i18n/text.ts';
import { useMay } from '../../../session/index.ts';
import { EmptyState, ErrorState, Link, Skeleton } from '../../../ui/index.ts';
import { type Unsealing, unsealingsQuery } from '../vault-queries.ts';
import { forgetViewerKeys } from './viewer-keys.ts';
import { RequestView } from './request-view.tsx';
import { UnsealingList } from './unsealing-list.tsx';
import '../vault.css';
import './unsealing.css';

/** `/ontzegelen`: requests to open a name; the own ones, and those that the own group decides on. */
export function UnsealingsPage() {
  const may = useMay();
  return may('unsealing.ask') || may('unsealing.decide') ? <Requests /> : <MissingPage />;
}

function Requests() {
  const t = useText();
  usePageTitle(t('vault.unsealings.title'));
  const { id } = useParams();
  const requests = useQuery(unsealingsQuery);
  useTidyKeys(requests.data);
  if (requests.data?.length === 0 && id === undefined) return <NoneAtAll />;
  const request = requests.data?.find((one) => one.id === id);
  return (
    <Columns list={<UnsealingList />} listLabel={t('vault.unsealings.title')} onPhone={id ? 'page' : 'list'}>
      {request ? <RequestView key={request.id} request={request} /> : <NoRequest chosen={id !== undefined} />}
    </Columns>
  );
}

function NoneAtAll() {
  const t = useText();
  const asks = useMay()('unsealing.ask');
  return (
    <Columns>
      <EmptyState
        icon="seal"
        headingLevel={1}
        title={t('vault.unsealings.none.title')}
        action={<Link to="/vertrouwen">{t('vault.trust.link')}</Link>}
      >
        {t(asks ? 'vault.unsealings.none.ask' : 'vault.unsealings.none.decide')}
      </EmptyState>
    </Columns>
  );
}

function NoRequest({ chosen }: { chosen: boolean }) {
  const t = useText();
  const { data, isError } = useQuery(unsealingsQuery);
  if (!data && !isError) return <Skeleton lines={6} label={t('vault.unsealings.loading')} />;
  if (!chosen) {
    return (
      <EmptyState icon="seal" headingLevel={1} title={t('vault.unsealings.choose.title')}>
        {t('vault.unsealings.choose.meaning')}
      </EmptyState>
    );
  }
  return (
    <ErrorState
      headingLevel={1}
      title={t('vault.unsealings.missing.title')}
      action={<Link to="/ontzegelen">{t('vault.unsealings.missing.action')}</Link>}
    >
      {t('vault.unsealings.missing.meaning')}
    </ErrorState>
  );
}

/** A key whose request is over opens nothing; it goes. */
function useTidyKeys(requests: readonly Unsealing[] | undefined): void {
  useEffect(() => {
    // Only what is known to be over: a request that is not in the list may be on its way.
    const over = requests?.filter(({ own, state }) => own && ['closed', 'refused', 'expired'].includes(state));
    // A browser that keeps nothing has nothing to tidy.
    if (over?.length) void forgetViewerKeys(over.map(({ id }) => id)).catch(() => undefined);
  }, [requests]);
}
