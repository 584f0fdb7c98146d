import { partnerSide } from '@netwerkplein/contract';
import { useText } from '../../../i18n/text.ts';
import { CheckboxGroup } from '../../../ui/index.ts';
import type { StepProps } from './step-props.ts';
import { Step } from './step.tsx';

/** Municipalities and the specialist always read along; partners only where the writer says so. */
export function ReadersStep({ form, onWrite }: StepProps) {
  const t = useText();
  return (
    <Step number={5} title={t('cases.step.readers')} intro={t('cases.step.readers.intro')}>
      <CheckboxGroup
        stacked
        label={t('cases.form.openTo')}
        options={partnerSide.options.map((id) => ({
          id,
          label: t(`cases.side.${id}`),
          description: t(`cases.side.${id}.help`),
        }))}
        value={form.openTo}
        onChange={(openTo) => onWrite({ openTo })}
      />
    </Step>
  );
}
