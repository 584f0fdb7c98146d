import { concern, safetyStep } from '@netwerkplein/contract';
import { useText } from '../../../i18n/text.ts';
import { Banner, CheckboxGroup, RadioGroup } from '../../../ui/index.ts';
import type { StepProps } from './step-props.ts';
import { Step } from './step.tsx';

/** The child first. Danger that is there now goes elsewhere, and is told so here. */
export function SafetyStep({ form, missing, onWrite }: StepProps) {
  const t = useText();
  return (
    <Step number={1} title={t('cases.step.safety')} intro={t('cases.step.safety.intro')}>
      <RadioGroup
        id="veld-concern"
        stacked
        label={t('cases.form.concern')}
        options={concern.options.map((id) => ({ id, label: t(`cases.concern.${id}`) }))}
        value={form.concern}
        onChange={(chosen) => onWrite({ concern: chosen })}
        error={missing.has('concern') && form.concern === null ? t('cases.form.choose') : undefined}
      />
      {form.concern === 'serious' && (
        <Banner tone="warning" title={t('cases.step.safety.serious.title')}>
          {t('cases.step.safety.serious')}
        </Banner>
      )}
      <CheckboxGroup
        label={t('cases.form.safetySteps')}
        description={t('cases.form.safetySteps.help')}
        options={safetyStep.options.map((id) => ({ id, label: t(`cases.safety.${id}`) }))}
        value={form.safetySteps}
        onChange={(safetySteps) => onWrite({ safetySteps })}
      />
    </Step>
  );
}
