import { may } from '@netwerkplein/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { casesQuery, codeOf } from '../../api/index.ts';
import { Columns, usePageTitle } from '../../frame/index.ts';
import { useText } from '../../i18n/text.ts';
import { useMe } from '../../session/index.ts';
import { EmptyState, Link, Skeleton } from '../../ui/index.ts';
import { CasePage } from './page/case-page.tsx';
import { CaseList } from './list/case-list.tsx';
import { Lessons } from './list/lessons.tsx';
import { CasePanel } from './page/case-panel.tsx';
import { MissingCase } from './page/missing-case.tsx';
import { caseQuery } from './case-queries.ts';
import './cases.css';

/** Parts of the address, so that the way back closes them on a phone. */
const READERS = 'lezers';
const LESSONS = 'lessen';

/** `/casussen`, `/casussen?lessen` and `/casussen/:caseId`: the list, and the case that was chosen. */
export function CasesPage() {
  const { caseId } = useParams();
  const [search, setSearch] = useSearchParams();
  const t = useText();
  if (!caseId) return <Overview lessons={search.has(LESSONS)} />;
  const panel = search.has(READERS);
  const side = panel && {
    side: <CasePanel caseId={caseId} />,
    sideTitle: t('cases.panel.title'),
    onCloseSide: () => setSearch({}, { replace: true }),
  };
  return (
    <Columns list={<CaseList />} listLabel={t('cases.list.label')} onPhone="page" {...(side || {})}>
      <OneCase
        key={caseId}
        caseId={caseId}
        panelShown={panel}
        onPanel={() => setSearch(panel ? {} : { [READERS]: '' }, { replace: panel })}
      />
    </Columns>
  );
}

/** Nothing chosen yet: on a wide window the lessons stand beside the list. */
function Overview({ lessons }: { lessons: boolean }) {
  const t = useText();
  const list = useQuery(casesQuery);
  usePageTitle(t(lessons ? 'cases.lessons.title' : 'cases.title'));
  const me = useMe();
  const writes = may({ memberId: me.member.id, standings: me.standings }, 'case.write');
  const empty = list.data?.items.length === 0;
  return (
    <Columns list={<CaseList />} listLabel={t('cases.list.label')} onPhone={lessons ? 'page' : 'list'}>
      {lessons ? (
        <Lessons />
      ) : (
        <EmptyState
          icon="cases"
          headingLevel={1}
          title={t(empty ? 'cases.list.empty.title' : 'cases.choose.title')}
          action={
            empty &&
            writes && (
              <Link asButton icon="plus" to="/casussen/nieuw">
                {t('cases.new')}
              </Link>
            )
          }
        >
          {t(!writes ? 'cases.choose.reader' : empty ? 'cases.list.empty.meaning' : 'cases.choose.meaning')}
        </EmptyState>
      )}
    </Columns>
  );
}

interface OneCaseProps {
  caseId: string;
  panelShown: boolean;
  onPanel(): void;
}

function OneCase({ caseId, panelShown, onPanel }: OneCaseProps) {
  const t = useText();
  const { data, isError, error, isFetching, refetch } = useQuery(caseQuery(caseId));
  const gone = isError && (data === undefined || codeOf(error) === 'not_found');
  usePageTitle((gone ? undefined : data?.form.title) || t('cases.title'));
  if (gone) return <MissingCase failure={codeOf(error)} retrying={isFetching} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} label={t('cases.loading')} />;
  return <CasePage view={data} panelShown={panelShown} onPanel={onPanel} />;
}
