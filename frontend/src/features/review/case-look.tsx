import { writtenFields, type CaseForm } from '@netwerkplein/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PageHeader } from '../../frame/index.ts';
import { useGuard } from '../../guard/index.ts';
import { useText } from '../../i18n/text.ts';
import { Banner, ErrorState, Skeleton } from '../../ui/index.ts';
import { CaseDecision } from './case-decision.tsx';
import { type Check, Checklist, checks } from './checklist.tsx';
import { FormReading } from './form-reading.tsx';
import { GuardOpinion } from './guard-opinion.tsx';
import { ParticipantActs } from './participant-acts.tsx';
import { lookQuery, type ReviewItem } from './review-queries.ts';

/** A case that waits: the whole form to read, what to look at, and the verdict. */
export function CaseLook({ item }: { item: ReviewItem }) {
  const t = useText();
  const { data, isError, isFetching, refetch } = useQuery(lookQuery(item.caseId));
  return (
    <>
      <PageHeader
        title={item.title}
        level="case"
        under={t(`review.under.${item.what}`)}
        back={{ to: '/toezicht', label: t('frame.back.list') }}
      />
      <div className="np-look" data-level="case">
        {data ? (
          <Looked item={item} form={data.form} note={data.note} />
        ) : isError ? (
          <ErrorState title={t('review.look.error.title')} onRetry={() => void refetch()} retrying={isFetching}>
            {t('review.look.error.meaning')}
          </ErrorState>
        ) : (
          <Skeleton lines={9} label={t('review.loading')} />
        )}
      </div>
    </>
  );
}

function Looked({ item, form, note }: { item: ReviewItem; form: CaseForm; note: string | null }) {
  const t = useText();
  const guard = useGuard({ texts: writtenOf(form), kept: {}, strictness: 'case' });
  const [checked, setChecked] = useState<Check[]>([]);
  const [incomplete, setIncomplete] = useState(false);
  return (
    <div className="np-look__columns">
      <article className="np-look__text" aria-label={t('review.form.label')}>
        {item.what === 'blocked_case' && (
          <Banner still tone="warning" title={t('review.blocked.title')}>
            {item.reason && <p>{t('review.blocked.reason', { reason: t(`cases.reason.${item.reason}`) })}</p>}
            <p>{t('review.blocked.meaning')}</p>
          </Banner>
        )}
        {note !== null && (
          <Banner still tone="info" title={t('review.note.before')}>
            <p className="np-look__note">{note}</p>
          </Banner>
        )}
        <FormReading form={form} hits={guard.hits} />
      </article>
      <aside className="np-look__judge" aria-label={t('review.judge.label')}>
        <GuardOpinion
          guard={guard}
          names={Object.fromEntries(writtenFields.map((field) => [field, t(`review.form.${field}`)]))}
        />
        {item.own ? (
          <Banner still tone="info" title={t('review.own.title')}>
            {t('review.own.case')}
          </Banner>
        ) : (
          <>
            <Checklist
              checked={checked}
              onChange={(now) => {
                setChecked(now);
                setIncomplete(false);
              }}
              incomplete={incomplete}
            />
            <CaseDecision
              item={item}
              complete={checked.length === checks.length}
              onIncomplete={() => setIncomplete(true)}
            />
            {item.participant && <ParticipantActs caseId={item.caseId} participant={item.participant} />}
          </>
        )}
      </aside>
    </div>
  );
}

const writtenOf = (form: CaseForm): Record<string, string> =>
  Object.fromEntries(writtenFields.map((field) => [field, form[field]]));
