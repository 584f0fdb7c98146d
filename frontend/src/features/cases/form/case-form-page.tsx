import { useState } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { Columns, PageHeader, Signposts, usePageTitle } from '../../../frame/index.ts';
import { useText } from '../../../i18n/text.ts';
import { randomId } from '../../../live/index.ts';
import { Skeleton } from '../../../ui/index.ts';
import { CaseList } from '../list/case-list.tsx';
import { MissingCase } from '../page/missing-case.tsx';
import { CaseForm } from './case-form.tsx';
import { SaveMark } from './save-mark.tsx';
import { useCaseDraft } from './use-case-draft.ts';
import '../cases.css';
import './form.css';

/** `/casussen/nieuw`: a new one has its address from the first letter on, so that it is found again after a reload. */
export function NewCase() {
  const [id] = useState(randomId);
  return <Navigate to={`/casussen/${id}/bewerken`} state={{ fresh: true }} replace />;
}

/** `/casussen/:caseId/bewerken`. */
export function CaseFormPage() {
  const { caseId = '' } = useParams();
  const state = useLocation().state as { fresh?: boolean } | null;
  return <FormOf key={caseId} caseId={caseId} fresh={state?.fresh === true} />;
}

function FormOf({ caseId, fresh }: { caseId: string; fresh: boolean }) {
  const t = useText();
  const writing = useCaseDraft(caseId, fresh);
  usePageTitle(t(fresh ? 'cases.new' : 'cases.form.title'));
  const { status, failure, draft, view } = writing;
  if (status === 'failed') {
    return (
      <Columns>
        <MissingCase failure={failure ?? 'internal'} retrying={false} onRetry={() => void draft.open()} />
      </Columns>
    );
  }
  // Once it is with the moderator, or others read it, there is nothing to write here.
  if (view && view.state !== 'draft' && view.state !== 'blocked')
    return <Navigate to={`/casussen/${caseId}`} replace />;
  return (
    <Columns list={<CaseList />} listLabel={t('cases.list.label')} onPhone="page">
      <PageHeader
        title={writing.form.title.trim() || t('cases.new')}
        under={t('cases.form.under')}
        level="case"
        back={{ to: '/casussen', label: t('frame.back.list') }}
        actions={<SaveMark save={writing.save} />}
      />
      <Signposts />
      <div className="np-case-scroll">
        {status === 'loading' ? (
          <Skeleton lines={8} label={t('cases.loading')} />
        ) : (
          <CaseForm caseId={caseId} writing={writing} />
        )}
      </div>
    </Columns>
  );
}
