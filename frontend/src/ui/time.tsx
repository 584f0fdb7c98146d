import { useEffect, useState } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { type Say, useText } from '../i18n/text.ts';
import { nearness } from './moments.ts';

const clock = { hour: '2-digit', minute: '2-digit' } as const;
const inWords = { weekday: 'short', day: 'numeric', month: 'short' } as const;

interface TimeProps {
  /** ISO 8601, as the server sends it. */
  at: string;
  className?: string;
}

/** Near in words, far exact: "gisteren 14:05", "do 3 sep 10:00". Stays right while the page is open. */
export function RelativeTime({ at, className }: TimeProps) {
  const intl = useIntl();
  const t = useText();
  const now = useNow();
  const moment = new Date(at);
  return (
    <time dateTime={at} title={exactly(intl, moment)} className={className}>
      {relativeWords(intl, t, moment, now)}
    </time>
  );
}

/** Exact and whole: "donderdag 3 september 2026 om 10:00". With `clockOnly`: "10:00", for within a day that is named already. */
export function AbsoluteTime({ at, className, clockOnly = false }: TimeProps & { clockOnly?: boolean }) {
  const intl = useIntl();
  const moment = new Date(at);
  return (
    <time dateTime={at} className={className} {...(clockOnly ? { title: exactly(intl, moment) } : {})}>
      {clockOnly ? intl.formatTime(moment, clock) : exactly(intl, moment)}
    </time>
  );
}

export function relativeWords(intl: IntlShape, t: Say, moment: Date, now: Date): string {
  const time = intl.formatTime(moment, clock);
  switch (nearness(moment, now)) {
    case 'now':
      return t('ui.time.now');
    case 'today':
      return t('ui.time.today', { time });
    case 'yesterday':
      return t('ui.time.yesterday', { time });
    case 'thisYear':
      return t('ui.time.other', { date: intl.formatDate(moment, inWords), time });
    case 'far':
      return t('ui.time.other', { date: intl.formatDate(moment, { ...inWords, year: 'numeric' }), time });
  }
}

const exactly = (intl: IntlShape, moment: Date) => intl.formatDate(moment, { dateStyle: 'full', timeStyle: 'short' });

/** The time now, renewed each minute. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
