import { ageBand, childCount, duration, involved, limits, sizeClass } from '@netwerkplein/contract';
import { useText } from '../../../i18n/text.ts';
import { CheckboxGroup, RadioGroup } from '../../../ui/index.ts';
import type { StepProps } from './step-props.ts';
import { Step } from './step.tsx';

/** What happens: behaviour as it was seen, and bands wherever a band will do. */
export function HappeningStep({ form, onWrite, written }: StepProps) {
  const t = useText();
  return (
    <Step number={2} title={t('cases.step.happening')} intro={t('cases.step.happening.intro')}>
      {written('behaviour', { rows: 6, max: limits.caseTextLength })}
      <RadioGroup
        label={t('cases.form.since')}
        options={duration.options.map((id) => ({ id, label: t(`cases.since.${id}`) }))}
        value={form.since}
        onChange={(since) => onWrite({ since })}
      />
      <RadioGroup
        label={t('cases.form.children')}
        options={childCount.options.map((id) => ({ id, label: t(`cases.children.${id}`) }))}
        value={form.children}
        onChange={(children) => onWrite({ children })}
      />
      <CheckboxGroup
        label={t('cases.form.ages')}
        options={ageBand.options.map((id) => ({ id, label: t(`cases.age.${id}`) }))}
        value={form.ages}
        onChange={(ages) => onWrite({ ages })}
      />
      <RadioGroup
        label={t('cases.form.municipality')}
        description={t('cases.form.municipality.help')}
        options={sizeClass.options.map((id) => ({ id, label: t(`cases.size.${id}`) }))}
        value={form.municipality}
        onChange={(municipality) => onWrite({ municipality })}
      />
      <CheckboxGroup
        label={t('cases.form.involved')}
        description={t('cases.form.involved.help')}
        options={involved.options.map((id) => ({ id, label: t(`cases.involved.${id}`) }))}
        value={form.involved}
        onChange={(chosen) => onWrite({ involved: chosen })}
      />
    </Step>
  );
}
