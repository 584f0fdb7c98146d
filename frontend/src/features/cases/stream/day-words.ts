import { useIntl } from 'react-intl';
import { useText } from '../../../i18n/text.ts';
import { dutchDay } from '../../../ui/index.ts';
import { dayAsDate } from '../participant-words.ts';

export type Nearness = 'today' | 'yesterday' | 'week' | 'month';

/** How near a day is, in steps that tell nothing exact. Both are days of the Dutch calendar ("2026-09-03"). */
export function nearnessOf(day: string, today: string): Nearness {
  if (day >= today) return 'today';
  if (day === shifted(today, -1)) return 'yesterday';
  return day >= mondayOf(today) ? 'week' : 'month';
}

function shifted(day: string, by: number): string {
  const moment = dayAsDate(day);
  moment.setUTCDate(moment.getUTCDate() + by);
  return moment.toISOString().slice(0, 10);
}

const mondayOf = (day: string): string => shifted(day, -((dayAsDate(day).getUTCDay() + 6) % 7));

/** "vandaag", "gisteren", "deze week", "in november": never an hour, never a date of long ago. */
export function useCaseDay(): (day: string) => string {
  const t = useText();
  const intl = useIntl();
  return (day) => {
    const today = dutchDay(new Date());
    const near = nearnessOf(day, today);
    if (near !== 'month') return t(`cases.day.${near}`);
    const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
    return t('cases.day.month', {
      month: intl.formatDate(dayAsDate(day), { month: 'long', timeZone: 'UTC', ...year }),
    });
  };
}
