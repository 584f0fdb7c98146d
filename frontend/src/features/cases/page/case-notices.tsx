import type { CaseView } from '@netwerkplein/contract';
import { useIntl } from 'react-intl';
import { useText } from '../../../i18n/text.ts';
import { MessageText } from '../../../stream/index.ts';
import { Banner, Heading, Link } from '../../../ui/index.ts';
import { Discard } from '../form/discard.tsx';
import { dayAsDate, wholeDay } from '../participant-words.ts';

/** What one has to know before reading: where the case stands, and what came of it. */
export function CaseNotices({ view }: { view: CaseView }) {
  const { state } = view;
  return (
    <div className="np-case-notices">
      {state === 'draft' && <Draft view={view} />}
      {state === 'in_review' && <InReview view={view} />}
      {state === 'blocked' && <TakenFromSight view={view} />}
      {state === 'closed' && <Closed view={view} />}
      {state === 'purged' && <Gone />}
    </div>
  );
}

function Draft({ view: { id, note } }: { view: CaseView }) {
  const t = useText();
  return (
    <Banner
      tone="info"
      still
      title={t(note ? 'cases.returned.title' : 'cases.draft.title')}
      actions={
        <Link asButton icon="edit" to={`/casussen/${id}/bewerken`}>
          {t('cases.draft.action')}
        </Link>
      }
    >
      {note ? <p className="np-case-form__note">{note}</p> : <p>{t('cases.draft.meaning')}</p>}
    </Banner>
  );
}

function InReview({ view: { id, self } }: { view: CaseView }) {
  const t = useText();
  if (!self.asker) {
    return (
      <Banner tone="info" still title={t('cases.review.title')}>
        {t('cases.review.reviewer')}
      </Banner>
    );
  }
  return (
    <Banner tone="info" still title={t('cases.review.title')} actions={<Discard caseId={id} onServer />}>
      <p>{t('cases.review.meaning')}</p>
      <p>{t('cases.review.next')}</p>
    </Banner>
  );
}

function TakenFromSight({ view: { id, note, self } }: { view: CaseView }) {
  const t = useText();
  if (!self.asker) {
    return (
      <Banner tone="warning" still title={t('cases.blocked.title')}>
        {t('cases.blocked.meaning')}
      </Banner>
    );
  }
  return (
    <Banner
      tone="warning"
      still
      title={t('cases.blocked.own.title')}
      actions={
        <Link asButton icon="edit" to={`/casussen/${id}/bewerken`}>
          {t('cases.blocked.action')}
        </Link>
      }
    >
      <p>{t('cases.blocked.own.meaning')}</p>
      {note && <p className="np-case-form__note">{note}</p>}
    </Banner>
  );
}

/** What came of it and what is to be learnt, and from when nobody can find out any more who wrote what. */
function Closed({ view: { lesson, audience } }: { view: CaseView }) {
  const t = useText();
  const intl = useIntl();
  const day = (on: string) => intl.formatDate(dayAsDate(on), wholeDay);
  return (
    <section className="np-case-closed" data-level="case">
      <Heading level={2}>{t('cases.closed.title')}</Heading>
      {lesson && (
        <>
          <Heading level={3}>{t('cases.lesson.outcome')}</Heading>
          <MessageText text={lesson.outcome} />
          <Heading level={3}>{t('cases.lesson.learnt')}</Heading>
          <MessageText text={lesson.text} />
          {!lesson.approved && <p className="np-case-closed__quiet">{t('cases.lesson.waits')}</p>}
        </>
      )}
      <p className="np-case-closed__quiet">
        {audience.namesGoneOn && t('cases.closed.names', { day: day(audience.namesGoneOn) })}{' '}
        {audience.purgeOn && t('cases.closed.purge', { day: day(audience.purgeOn) })}
      </p>
    </section>
  );
}

function Gone() {
  const t = useText();
  return (
    <Banner tone="info" still title={t('cases.purged.title')}>
      {t('cases.purged.meaning')}
    </Banner>
  );
}
