import { useText } from '../i18n/text.ts';
import { Banner } from '../ui/index.ts';
import type { GuardState } from './use-guard.ts';

/** Details that each say little may together point at one family; this stands apart from any single field. */
export function CombinationNotice({ guard }: { guard: GuardState }) {
  const t = useText();
  if (!guard.combination) return null;
  return (
    <Banner tone="warning" title={t('guard.combination')}>
      <p>{guard.combination.reason}</p>
    </Banner>
  );
}
