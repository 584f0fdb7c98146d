import { useText } from '../../i18n/text.ts';
import { Banner } from '../../ui/index.ts';
import { failureWords } from './use-decision.ts';

/** Why a verdict was not taken. */
export function Failure({ of }: { of: unknown }) {
  const t = useText();
  const words = of === null || of === undefined ? null : failureWords(of);
  if (!words) return null;
  return (
    <Banner tone="error" title={t('review.failed.title')}>
      {t(words)}
    </Banner>
  );
}
