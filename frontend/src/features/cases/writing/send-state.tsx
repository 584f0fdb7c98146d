import type { FailureCode } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { Icon } from '../../../ui/index.ts';

interface SendStateProps {
  blocks: number;
  asks: number;
  failure: FailureCode | undefined;
  waits: boolean;
}

const known = ['offline', 'identifying', 'not_allowed', 'not_found', 'conflict', 'too_few', 'too_many'] as const;

/** What became of it: not yet, not at all, or later. Always there, so that it is spoken when it changes. */
export function SendState({ blocks, asks, failure, waits }: SendStateProps) {
  const t = useText();
  const trouble =
    blocks > 0
      ? t('guard.blocked', { count: blocks })
      : asks > 0
        ? t('guard.asks', { count: asks })
        : failure && t(`cases.send.failed.${known.find((code) => code === failure) ?? 'other'}`);
  return (
    <div role="status" aria-live="polite">
      {trouble && (
        <p className="np-case-composer__state np-case-composer__state--trouble">
          <Icon name="alert" size="sm" />
          <span>{trouble}</span>
        </p>
      )}
      {!trouble && waits && (
        <p className="np-case-composer__state">
          <Icon name="clock" size="sm" />
          <span>{t('cases.send.waits')}</span>
        </p>
      )}
    </div>
  );
}
