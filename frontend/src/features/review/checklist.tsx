import { useText } from '../../i18n/text.ts';
import { CheckboxGroup } from '../../ui/index.ts';

/** What a second pair of eyes looks at, in the order in which it is easiest to see. */
export const checks = ['nobody', 'behaviour', 'together', 'writer'] as const;
export type Check = (typeof checks)[number];

interface ChecklistProps {
  checked: readonly Check[];
  onChange(checked: Check[]): void;
  /** Somebody wants to share, and not everything was looked at. */
  incomplete: boolean;
}

/** An aid to looking: it is kept nowhere, and sharing asks for all of it. */
export function Checklist({ checked, onChange, incomplete }: ChecklistProps) {
  const t = useText();
  return (
    <CheckboxGroup<Check>
      id="np-review-checks"
      stacked
      label={t('review.checks.label')}
      description={t('review.checks.meaning')}
      options={checks.map((id) => ({
        id,
        label: t(`review.check.${id}`),
        description: t(`review.check.${id}.meaning`),
      }))}
      value={checked}
      onChange={onChange}
      error={incomplete ? t('review.checks.incomplete') : undefined}
    />
  );
}
