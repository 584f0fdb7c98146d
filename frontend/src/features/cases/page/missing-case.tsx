import type { FailureCode } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { ErrorState, Link } from '../../../ui/index.ts';

interface MissingCaseProps {
  failure: FailureCode;
  retrying: boolean;
  onRetry(): void;
}

/** Not there, not shared, taken from sight or not for this member: the server answers all of these alike. */
export function MissingCase({ failure, retrying, onRetry }: MissingCaseProps) {
  const t = useText();
  if (failure === 'not_found' || failure === 'not_allowed') {
    return (
      <ErrorState
        headingLevel={1}
        title={t('cases.missing.title')}
        action={<Link to="/casussen">{t('cases.missing.action')}</Link>}
      >
        {t('cases.missing.meaning')}
      </ErrorState>
    );
  }
  return (
    <ErrorState headingLevel={1} title={t('cases.error.title')} onRetry={onRetry} retrying={retrying}>
      {t(failure === 'offline' ? 'cases.error.offline' : 'cases.error.meaning')}
    </ErrorState>
  );
}
