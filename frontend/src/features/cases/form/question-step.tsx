import { limits, theme, type Theme } from '@netwerkplein/contract';
import { useText } from '../../../i18n/text.ts';
import { Select } from '../../../ui/index.ts';
import type { StepProps } from './step-props.ts';
import { Step } from './step.tsx';

/** What one wants to know of colleagues, and the one line under which they find it. */
export function QuestionStep({ form, onWrite, written }: StepProps) {
  const t = useText();
  return (
    <Step number={4} title={t('cases.step.question')} intro={t('cases.step.question.intro')}>
      {written('question', { rows: 3, max: limits.caseTextLength })}
      {written('title', { rows: 1, single: true, max: limits.caseTitleLength })}
      <Select<Theme>
        label={t('cases.form.theme')}
        description={t('cases.form.theme.help')}
        options={theme.options.map((id) => ({ id, label: t(`cases.theme.${id}`) }))}
        value={form.theme}
        onChange={(chosen) => onWrite({ theme: chosen })}
      />
    </Step>
  );
}
