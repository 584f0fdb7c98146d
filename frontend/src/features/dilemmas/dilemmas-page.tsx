import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { codeOf } from '../../api/index.ts';
import { Columns, usePageTitle } from '../../frame/index.ts';
import { useText } from '../../i18n/text.ts';
import { EmptyState, ErrorState, Link, Skeleton } from '../../ui/index.ts';
import { DilemmaList } from './dilemma-list.tsx';
import { dilemmaQuery } from './dilemma-queries.ts';
import { DilemmaPage } from './page/dilemma-page.tsx';
import './dilemmas.css';

/** `/dilemmas` and `/dilemmas/:dilemmaId`: the list, and the dilemma that was chosen. */
export function DilemmasPage() {
  const t = useText();
  const { dilemmaId } = useParams();
  return (
    <Columns list={<DilemmaList />} listLabel={t('dilemmas.title')} onPhone={dilemmaId ? 'page' : 'list'}>
      {dilemmaId ? <OneDilemma key={dilemmaId} id={dilemmaId} /> : <NoneChosen />}
    </Columns>
  );
}

function NoneChosen() {
  const t = useText();
  usePageTitle(t('dilemmas.title'));
  return (
    <EmptyState icon="dilemmas" headingLevel={1} title={t('dilemmas.choose.title')}>
      {t('dilemmas.choose.meaning')}
    </EmptyState>
  );
}

function OneDilemma({ id }: { id: string }) {
  const t = useText();
  const { data, isError, error, isFetching, refetch } = useQuery(dilemmaQuery(id));
  const gone = isError && codeOf(error) === 'not_found';
  usePageTitle((gone ? undefined : data?.form.title) ?? t('dilemmas.title'));
  if (gone) {
    return (
      <ErrorState
        headingLevel={1}
        title={t('dilemmas.missing.title')}
        action={<Link to="/dilemmas">{t('dilemmas.missing.action')}</Link>}
      >
        {t('dilemmas.missing.meaning')}
      </ErrorState>
    );
  }
  if (data) return <DilemmaPage view={data} />;
  if (!isError) return <Skeleton lines={8} label={t('dilemmas.loading')} />;
  return (
    <ErrorState headingLevel={1} title={t('dilemmas.error.title')} onRetry={() => void refetch()} retrying={isFetching}>
      {t('dilemmas.error.meaning')}
    </ErrorState>
  );
}
