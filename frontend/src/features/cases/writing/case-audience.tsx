import type { CaseView } from '@netwerkplein/contract';
import { useIntl } from 'react-intl';
import { useText } from '../../../i18n/text.ts';
import { LevelMark } from '../../../ui/index.ts';
import { dayAsDate, useParticipantName, wholeDay } from '../participant-words.ts';

/** "Zichtbaar voor 14 leden als Heldere Varen · wordt verwijderd op 3 maart 2027." */
export function CaseAudience({ view: { audience, self } }: { view: CaseView }) {
  const t = useText();
  const intl = useIntl();
  const nameOf = useParticipantName();
  const who = self.participant
    ? t('cases.audience.as', { count: audience.readers, name: nameOf(self.participant) })
    : t('cases.audience', { count: audience.readers });
  return (
    <p className="np-case-composer__audience">
      <LevelMark level="case" />
      <span>
        {who}
        {audience.purgeOn &&
          ` · ${t('cases.audience.until', { day: intl.formatDate(dayAsDate(audience.purgeOn), wholeDay) })}`}
      </span>
    </p>
  );
}
