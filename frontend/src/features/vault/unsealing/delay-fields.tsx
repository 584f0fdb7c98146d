import { delayGround, type Unsealing } from '@netwerkplein/contract';
import { useText } from '../../../i18n/text.ts';
import { RadioGroup, TextField } from '../../../ui/index.ts';

type Delay = NonNullable<Unsealing['delay']>;

export interface DelayState {
  when: 'atOnce' | 'later';
  ground: Delay['ground'] | null;
  until: string;
}

export const noDelay: DelayState = { when: 'atOnce', ground: null, until: '' };

/** As the server sets it: later than this nobody may wait. */
const MOST_DAYS = 90;

/** What is asked for: no delay, a delay with its ground and its end, or not all of that yet. */
export function delayOf({ when, ground, until }: DelayState): Delay | null | 'incomplete' {
  if (when === 'atOnce') return null;
  return ground === null || !fits(until) ? 'incomplete' : { ground, until };
}

interface DelayFieldsProps {
  value: DelayState;
  onChange(value: DelayState): void;
  tried: boolean;
}

/** The person hears of it at once; later only for a ground, and until a day. */
export function DelayFields({ value, onChange, tried }: DelayFieldsProps) {
  const t = useText();
  return (
    <>
      <RadioGroup<DelayState['when']>
        stacked
        label={t('vault.delay.label')}
        options={[
          { id: 'atOnce', label: t('vault.delay.atOnce'), description: t('vault.delay.atOnce.meaning') },
          { id: 'later', label: t('vault.delay.later'), description: t('vault.delay.later.meaning') },
        ]}
        value={value.when}
        onChange={(when) => onChange({ ...value, when })}
      />
      {value.when === 'later' && (
        <>
          <RadioGroup<Delay['ground']>
            stacked
            label={t('vault.delay.ground')}
            options={delayGround.options.map((id) => ({ id, label: t(`vault.ground.${id}`) }))}
            value={value.ground}
            onChange={(ground) => onChange({ ...value, ground })}
            error={tried && value.ground === null ? t('vault.delay.groundMissing') : undefined}
          />
          <TextField
            type="date"
            label={t('vault.delay.until')}
            description={t('vault.delay.until.meaning', { days: MOST_DAYS })}
            min={dayFromNow(1)}
            max={dayFromNow(MOST_DAYS)}
            value={value.until}
            onChange={(event) => onChange({ ...value, until: event.target.value })}
            error={tried && !fits(value.until) ? t('vault.delay.untilMissing', { days: MOST_DAYS }) : undefined}
          />
        </>
      )}
    </>
  );
}

const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Days of the calendar in Amsterdam, which is how the server counts. */
function dayFromNow(days: number): string {
  const day = new Date(`${dutchDay.format(new Date())}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

const fits = (until: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(until) && until >= dayFromNow(1) && until <= dayFromNow(MOST_DAYS);
