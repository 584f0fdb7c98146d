import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { useText } from '../../i18n/text.ts';
import { Badge, ErrorState, Heading, Icon, Skeleton } from '../../ui/index.ts';
import { addressOf, byKind, keyOf } from './review-items.ts';
import { type ReviewItem, reviewQuery } from './review-queries.ts';

const icons = { blocked_case: 'hidden', post: 'hidden', case: 'cases', lesson: 'lesson' } as const;

/** What waits, by kind. The column around it is the landmark. */
export function ReviewList() {
  const t = useText();
  const { data, isError, isFetching, refetch } = useQuery(reviewQuery);
  if (!data && isError) {
    return (
      <ErrorState title={t('review.error.title')} onRetry={() => void refetch()} retrying={isFetching}>
        {t('review.error.meaning')}
      </ErrorState>
    );
  }
  if (!data) return <Skeleton lines={6} label={t('review.loading')} />;
  return (
    <div className="np-review-list" data-level="case">
      {byKind(data).map(({ what, items }) => (
        <section key={what}>
          <div className="np-review-list__head">
            <Icon name={icons[what]} />
            <Heading level={2} looks={3}>
              {t(`review.kind.${what}`)}
            </Heading>
          </div>
          <ul>
            {items.map((item) => (
              <Row key={keyOf(item)} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Row({ item }: { item: ReviewItem }) {
  const t = useText();
  return (
    <li>
      <NavLink to={addressOf(item)} className="np-review-list__link">
        <span className="np-review-list__title">{item.title}</span>
        {item.reason && <span className="np-review-list__why">{t(`cases.reason.${item.reason}`)}</span>}
        {item.own && (
          <span>
            <Badge icon="person">{t('review.own.mark')}</Badge>
          </span>
        )}
      </NavLink>
    </li>
  );
}
