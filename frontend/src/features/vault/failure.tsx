import type { FailureCode } from '../../api/index.ts';
import { codeOf } from '../../api/index.ts';
import { type TextId, useText } from '../../i18n/text.ts';
import { Banner } from '../../ui/index.ts';
import { WrongPassphrase } from './unlocking.ts';

interface FailureProps {
  of: unknown;
  /** What was not done. */
  what: TextId;
  /** What a refusal means just here. */
  meaning?: Partial<Record<FailureCode, TextId>>;
}

/** What was not done, why, and what to do. A wrong passphrase and what the guard found are told at their own fields. */
export function Failure({ of, what, meaning = {} }: FailureProps) {
  const t = useText();
  if (of === null || of === undefined || of instanceof WrongPassphrase) return null;
  const code = codeOf(of);
  if (code === 'identifying') return null;
  const passing = code === 'offline' || code === 'unavailable';
  return (
    <Banner tone="error" title={t(what)}>
      {t(meaning[code] ?? (passing ? 'vault.failed.offline' : 'vault.failed.other'))}
    </Banner>
  );
}
