import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../../../i18n/text.ts';
import { Button, Dialog, Icon, Paragraph } from '../../../ui/index.ts';
import { dayAsDate, wholeDay } from '../participant-words.ts';

/** The one thing that must not be missed, wherever one reads: who wrote this was found out, by the procedure. */
export function NameOpened({ on }: { on: string }) {
  const t = useText();
  const intl = useIntl();
  const [asked, setAsked] = useState(false);
  const day = intl.formatDate(dayAsDate(on), wholeDay);
  return (
    <div className="np-name-opened" role="note">
      <Icon name="alert" />
      <p>{t('cases.opened.strip', { day })}</p>
      <Button onClick={() => setAsked(true)}>{t('cases.opened.what')}</Button>
      {asked && (
        <Dialog open onClose={() => setAsked(false)} title={t('cases.opened.title')}>
          <Paragraph>{t('cases.opened.meaning', { day })}</Paragraph>
          <Paragraph>{t('cases.opened.ask')}</Paragraph>
        </Dialog>
      )}
    </div>
  );
}
