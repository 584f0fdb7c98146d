import { limits, unsealingPurpose } from '@netwerkplein/contract';
import { useQuery } from '@tanstack/react-query';
import { Columns, usePageTitle } from '../../../frame/index.ts';
import { useText } from '../../../i18n/text.ts';
import { Banner, ErrorState, Heading, Link, Paragraph, Skeleton } from '../../../ui/index.ts';
import { countsQuery } from '../vault-queries.ts';
import '../vault.css';
import './trust.css';

/** `/vertrouwen`: who could find out who wrote what, how, and from when nobody can; and how often it happened. */
export function TrustPage() {
  const t = useText();
  usePageTitle(t('vault.trust.title'));
  return (
    <Columns>
      <div className="np-vault">
        <Heading level={1}>{t('vault.trust.title')}</Heading>
        <Paragraph looks="lead">{t('vault.trust.intro')}</Paragraph>
        <ol className="np-trust">
          <li>
            <Heading level={2} looks={3}>
              {t('vault.trust.who')}
            </Heading>
            <Paragraph>{t('vault.trust.who.meaning')}</Paragraph>
          </li>
          <li>
            <Heading level={2} looks={3}>
              {t('vault.trust.how')}
            </Heading>
            <Paragraph>{t('vault.trust.how.meaning')}</Paragraph>
          </li>
          <li>
            <Heading level={2} looks={3}>
              {t('vault.trust.until')}
            </Heading>
            <Paragraph>{t('vault.trust.until.meaning', { days: limits.caseNamesDays })}</Paragraph>
          </li>
        </ol>
        <section className="np-vault__part">
          <Heading level={2}>{t('vault.trust.purposes')}</Heading>
          <ul className="np-vault__points">
            {unsealingPurpose.options.map((purpose) => (
              <li key={purpose}>{t(`vault.purpose.${purpose}`)}</li>
            ))}
          </ul>
          <Paragraph>{t('vault.trust.lighter')}</Paragraph>
        </section>
        <section className="np-vault__part">
          <Heading level={2}>{t('vault.trust.counts')}</Heading>
          <Counts />
        </section>
        <Banner still tone="info" title={t('vault.trust.limits')}>
          <p>{t('vault.trust.limits.server')}</p>
          <p>{t('vault.trust.limits.words')}</p>
          <p>{t('vault.trust.limits.moments')}</p>
        </Banner>
        <Link to="/casussen">{t('vault.trust.cases')}</Link>
      </div>
    </Columns>
  );
}

function Counts() {
  const t = useText();
  const { data, isError, isFetching, refetch } = useQuery(countsQuery);
  if (!data && isError) {
    return (
      <ErrorState
        headingLevel={3}
        title={t('vault.trust.counts.error')}
        onRetry={() => void refetch()}
        retrying={isFetching}
      />
    );
  }
  if (!data) return <Skeleton lines={2} />;
  if (data.every(({ requested }) => requested === 0)) return <Paragraph>{t('vault.trust.counts.none')}</Paragraph>;
  return (
    <table className="np-counts np-figures">
      <thead>
        <tr>
          <th scope="col">{t('vault.trust.counts.year')}</th>
          <th scope="col">{t('vault.trust.counts.requested')}</th>
          <th scope="col">{t('vault.trust.counts.opened')}</th>
          <th scope="col">{t('vault.trust.counts.refused')}</th>
        </tr>
      </thead>
      <tbody>
        {data.map(({ year, requested, opened, refused }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>{requested}</td>
            <td>{opened}</td>
            <td>{refused}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
