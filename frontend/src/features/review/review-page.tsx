import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Columns, MissingPage, usePageTitle } from '../../frame/index.ts';
import { useText } from '../../i18n/text.ts';
import { useMay } from '../../session/index.ts';
import { EmptyState, ErrorState, Link, Skeleton } from '../../ui/index.ts';
import { CaseLook } from './case-look.tsx';
import { LessonLook } from './lesson-look.tsx';
import { PostLook } from './post-look.tsx';
import { itemAt, keyOf } from './review-items.ts';
import { ReviewList } from './review-list.tsx';
import { type ReviewItem, reviewQuery } from './review-queries.ts';
import './review.css';

/** `/toezicht`: what waits for a second look, and the one that was chosen. */
export function ReviewPage() {
  return useMay()('case.review') ? <Queue /> : <MissingPage />;
}

function Queue() {
  const t = useText();
  // The tab never names a case: it is seen over shoulders and on shared screens.
  usePageTitle(t('review.title'));
  const place = useParams();
  const review = useQuery(reviewQuery);
  const chosen = place.caseId !== undefined;
  if (review.data?.length === 0 && !chosen) {
    return (
      <Columns>
        <EmptyState icon="second-look" headingLevel={1} title={t('review.none.title')}>
          {t('review.none.meaning')}
        </EmptyState>
      </Columns>
    );
  }
  const item = review.data && itemAt(review.data, place);
  return (
    <Columns list={<ReviewList />} listLabel={t('review.title')} onPhone={chosen ? 'page' : 'list'}>
      {item ? <Look key={keyOf(item)} item={item} /> : <NoItem chosen={chosen} />}
    </Columns>
  );
}

function Look({ item }: { item: ReviewItem }) {
  switch (item.what) {
    case 'case':
    case 'blocked_case':
      return <CaseLook item={item} />;
    case 'post':
      return <PostLook item={item} />;
    case 'lesson':
      return <LessonLook item={item} />;
  }
}

function NoItem({ chosen }: { chosen: boolean }) {
  const t = useText();
  const { data, isError } = useQuery(reviewQuery);
  if (!data && !isError) return <Skeleton lines={6} label={t('review.loading')} />;
  if (!chosen) {
    return (
      <EmptyState icon="second-look" headingLevel={1} title={t('review.choose.title')}>
        {t('review.choose.meaning')}
      </EmptyState>
    );
  }
  if (!data) return <ErrorState headingLevel={1} title={t('review.error.title')} />;
  return (
    <EmptyState
      icon="check"
      headingLevel={1}
      title={t('review.gone.title')}
      action={<Link to="/toezicht">{t('review.gone.action')}</Link>}
    >
      {t('review.gone.meaning')}
    </EmptyState>
  );
}
