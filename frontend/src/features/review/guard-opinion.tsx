import { CombinationNotice, type GuardState } from '../../guard/index.ts';
import { useText } from '../../i18n/text.ts';
import { Heading, Paragraph, Skeleton } from '../../ui/index.ts';

/** What the guard sees in the same texts: a help beside the reader's own eyes, never instead of them. */
export function GuardOpinion({ guard, names }: { guard: GuardState; names: Readonly<Record<string, string>> }) {
  const t = useText();
  const found = Object.keys(names)
    .map((field) => ({ field, text: guard.texts[field] ?? '', hits: guard.hits[field] ?? [] }))
    .filter(({ hits }) => hits.length > 0);
  return (
    <section className="np-opinion">
      <Heading level={2} looks={3}>
        {t('review.guard.title')}
      </Heading>
      {guard.status === 'loading' && <Skeleton lines={2} label={t('review.guard.loading')} />}
      {guard.status === 'failed' && <Paragraph>{t('review.guard.failed')}</Paragraph>}
      {guard.status === 'ready' && found.length === 0 && <Paragraph>{t('review.guard.clear')}</Paragraph>}
      {found.map(({ field, text, hits }) => (
        <div key={field}>
          <Heading level={3} className="np-opinion__field">
            {names[field]}
          </Heading>
          <ul className="np-opinion__hits">
            {hits.map((hit) => (
              <li key={hit.start} data-hard={hit.hard || undefined}>
                <span className="np-opinion__words">{t('guard.quote', { words: text.slice(hit.start, hit.end) })}</span>{' '}
                <span className="np-opinion__kind">{t(`guard.kind.${hit.type}`)}</span>
                <span className="np-opinion__reason">{hit.reason}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <CombinationNotice guard={guard} />
    </section>
  );
}
