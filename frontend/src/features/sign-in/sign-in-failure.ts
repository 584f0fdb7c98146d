import { codeOf, ProblemError } from '../../api/index.ts';
import type { Say } from '../../i18n/text.ts';

/** What went wrong, what it means and what to do. */
export function signInFailure(failure: unknown, t: Say): { title: string; text: string } {
  switch (codeOf(failure)) {
    case 'wrong_credentials':
    case 'invalid':
      return { title: t('signIn.wrong.title'), text: t('signIn.wrong') };
    case 'too_many': {
      const seconds = failure instanceof ProblemError ? (failure.problem?.retryAfter ?? 60) : 60;
      const minutes = Math.max(1, Math.ceil(seconds / 60));
      return { title: t('signIn.tooMany.title'), text: t('signIn.tooMany', { minutes }) };
    }
    case 'offline':
      return { title: t('signIn.offline.title'), text: t('signIn.offline') };
    default:
      return { title: t('signIn.fault.title'), text: t('signIn.fault') };
  }
}
