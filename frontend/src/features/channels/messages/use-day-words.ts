import { useIntl } from 'react-intl';
import { useText } from '../../../i18n/text.ts';
import { dutchDay } from '../../../ui/index.ts';

/** A day in words: "vandaag", "gisteren", "do 3 sep", with its year when it is another one. */
export function useDayWords(): (at: string) => string {
  const t = useText();
  const intl = useIntl();
  return (at) => {
    const now = new Date();
    const day = dutchDay(new Date(at));
    const today = dutchDay(now);
    if (day === today) return t('channels.day.today');
    if (day === dayBefore(today)) return t('channels.day.yesterday');
    const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
    return intl.formatDate(at, { weekday: 'short', day: 'numeric', month: 'short', ...year });
  };
}

function dayBefore(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - 1);
  return noon.toISOString().slice(0, 10);
}
