import { useQuery } from '@tanstack/react-query';
import { PageHeader } from '../../../frame/index.ts';
import { useText } from '../../../i18n/text.ts';
import { MessageText } from '../../../stream/index.ts';
import { Badge, EmptyState, ErrorState, Heading, Paragraph, Skeleton } from '../../../ui/index.ts';
import { lessonsQuery } from '../case-queries.ts';

/** What closed cases taught. Nothing here leads back to a case. */
export function Lessons() {
  const t = useText();
  const { data, isError, isFetching, refetch } = useQuery(lessonsQuery);
  return (
    <>
      <PageHeader
        title={t('cases.lessons.title')}
        under={t('cases.lessons.under')}
        level="case"
        back={{ to: '/casussen', label: t('frame.back.list') }}
      />
      {/* Text to read and nothing to press: without this the arrow keys could not scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="np-case-scroll" role="region" aria-label={t('cases.lessons.title')} tabIndex={0}>
        <div className="np-lessons" data-level="case">
          {!data && isError && (
            <ErrorState title={t('cases.lessons.error')} onRetry={() => void refetch()} retrying={isFetching}>
              {t('cases.list.error.meaning')}
            </ErrorState>
          )}
          {!data && !isError && <Skeleton lines={6} label={t('cases.lessons.loading')} />}
          {data?.items.length === 0 && (
            <EmptyState icon="lesson" title={t('cases.lessons.empty.title')}>
              {t('cases.lessons.empty.meaning')}
            </EmptyState>
          )}
          {data && data.items.length > 0 && (
            <>
              <Paragraph quiet>{t('cases.lessons.intro')}</Paragraph>
              <ul className="np-lessons__list">
                {data.items.map(({ id, theme, outcome, text }) => (
                  <li key={id} className="np-lesson">
                    <Badge tone="world">{t(`cases.theme.${theme}`)}</Badge>
                    <Heading level={2} looks={3}>
                      {t('cases.lesson.learnt')}
                    </Heading>
                    <MessageText text={text} />
                    <Heading level={2} looks={3}>
                      {t('cases.lesson.outcome')}
                    </Heading>
                    <MessageText text={outcome} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
    </>
  );
}
