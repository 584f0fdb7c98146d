import type { CaseView } from '@netwerkplein/contract';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../../../i18n/text.ts';
import { Button, Dialog, Paragraph } from '../../../ui/index.ts';
import { ParticipantMark } from '../participant-mark.tsx';
import { dayAsDate, useParticipantName, wholeDay } from '../participant-words.ts';

/** Under which name one writes here, in the composer itself, with three lines about who could ever find out. */
export function WritingAs({ view, naming }: { view: CaseView; naming: boolean }) {
  const t = useText();
  const nameOf = useParticipantName();
  const [open, setOpen] = useState(false);
  const { participant } = view.self;
  return (
    <div className="np-writing-as">
      {participant && <ParticipantMark {...participant} />}
      <p>
        {participant
          ? t('cases.composer.as', { name: nameOf(participant) })
          : t(naming ? 'cases.composer.naming' : 'cases.composer.unnamed')}{' '}
        {participant && (
          <span className="np-writing-as__meaning">
            {t(participant.office === null ? 'cases.composer.as.meaning' : 'cases.composer.asOffice.meaning')}
          </span>
        )}
      </p>
      <Button tone="quiet" icon="info" className="np-writing-as__who" onClick={() => setOpen(true)}>
        <span className="np-writing-as__words">{t('cases.who')}</span>
      </Button>
      {open && <WhoFindsOut view={view} onClose={() => setOpen(false)} />}
    </div>
  );
}

function WhoFindsOut({ view, onClose }: { view: CaseView; onClose(): void }) {
  const t = useText();
  const intl = useIntl();
  const { namesGoneOn } = view.audience;
  return (
    <Dialog open onClose={onClose} title={t('cases.who.title')}>
      <dl className="np-who">
        <dt>{t('cases.who.who')}</dt>
        <dd>{t('cases.who.who.text')}</dd>
        <dt>{t('cases.who.how')}</dt>
        <dd>{t('cases.who.how.text')}</dd>
        <dt>{t('cases.who.until')}</dt>
        <dd>
          {namesGoneOn
            ? t('cases.closed.names', { day: intl.formatDate(dayAsDate(namesGoneOn), wholeDay) })
            : t('cases.who.until.text')}
        </dd>
      </dl>
      <Paragraph quiet>{t('cases.who.own')}</Paragraph>
    </Dialog>
  );
}
