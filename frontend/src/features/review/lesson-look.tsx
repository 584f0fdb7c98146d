import { doors } from '@netwerkplein/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/index.ts';
import { PageHeader } from '../../frame/index.ts';
import { useGuard } from '../../guard/index.ts';
import { useText } from '../../i18n/text.ts';
import { Banner, Button, ConfirmDialog, ErrorState, Heading, MarkedText, Paragraph, Skeleton } from '../../ui/index.ts';
import { Failure } from './failure.tsx';
import { marksOf } from './form-reading.tsx';
import { GuardOpinion } from './guard-opinion.tsx';
import { lookQuery, type ReviewItem } from './review-queries.ts';
import { useDecision } from './use-decision.ts';

const done = { approve: 'review.done.lessonApproved', drop: 'review.done.lessonDropped' } as const;

/** What a closed case taught. It stays when the case is gone, so it may lead to nobody at all. */
export function LessonLook({ item }: { item: ReviewItem }) {
  const t = useText();
  const { data, isError, isFetching, refetch } = useQuery(lookQuery(item.caseId));
  return (
    <>
      <PageHeader
        title={item.title}
        level="case"
        under={t('review.under.lesson')}
        back={{ to: '/toezicht', label: t('frame.back.list') }}
      />
      <div className="np-look" data-level="case">
        {data?.lesson ? (
          <Looked item={item} outcome={data.lesson.outcome} lesson={data.lesson.text} />
        ) : isError ? (
          <ErrorState title={t('review.look.error.title')} onRetry={() => void refetch()} retrying={isFetching}>
            {t('review.look.error.meaning')}
          </ErrorState>
        ) : (
          <Skeleton lines={6} label={t('review.loading')} />
        )}
      </div>
    </>
  );
}

function Looked({ item, outcome, lesson }: { item: ReviewItem; outcome: string; lesson: string }) {
  const t = useText();
  const guard = useGuard({ texts: { outcome, lesson }, kept: {}, strictness: 'case' });
  return (
    <div className="np-look__columns">
      <article className="np-look__text" aria-label={t('review.lesson.label')}>
        <section className="np-reading__part">
          <Heading level={2} looks={3}>
            {t('review.lesson.outcome')}
          </Heading>
          <MarkedText text={outcome} marks={marksOf(guard.hits.outcome)} />
        </section>
        <section className="np-reading__part">
          <Heading level={2} looks={3}>
            {t('review.lesson.text')}
          </Heading>
          <MarkedText text={lesson} marks={marksOf(guard.hits.lesson)} />
        </section>
      </article>
      <aside className="np-look__judge" aria-label={t('review.judge.label')}>
        <Paragraph>{t('review.lesson.meaning')}</Paragraph>
        <GuardOpinion guard={guard} names={{ outcome: t('review.lesson.outcome'), lesson: t('review.lesson.text') }} />
        {item.own ? (
          <Banner still tone="info" title={t('review.own.title')}>
            {t('review.own.lesson')}
          </Banner>
        ) : (
          <LessonDecision item={item} />
        )}
      </aside>
    </div>
  );
}

function LessonDecision({ item }: { item: ReviewItem }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const decision = useDecision(
    (verdict: 'approve' | 'drop') =>
      call(doors.review.decideLesson, { params: { id: item.caseId }, body: { verdict } }),
    (verdict) => done[verdict],
  );
  const pending = (verdict: 'approve' | 'drop') => decision.isPending && decision.variables === verdict;
  return (
    <section className="np-decision" aria-label={t('review.decision.label')}>
      <Button tone="primary" wide icon="check" pending={pending('approve')} onClick={() => decision.mutate('approve')}>
        {t('review.lesson.approve')}
      </Button>
      <Button wide icon="erase" onClick={() => setAsking(true)}>
        {t('review.lesson.drop')}
      </Button>
      {!asking && <Failure of={decision.error} />}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => decision.mutate('drop')}
        title={t('review.lesson.drop.title')}
        confirmLabel={t('review.lesson.drop.confirm')}
        pending={pending('drop')}
      >
        <Paragraph>{t('review.lesson.drop.meaning')}</Paragraph>
        <Failure of={decision.error} />
      </ConfirmDialog>
    </section>
  );
}
