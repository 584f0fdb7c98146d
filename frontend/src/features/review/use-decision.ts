import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { codeOf } from '../../api/index.ts';
import { type TextId, useText } from '../../i18n/text.ts';
import { showToast } from '../../ui/index.ts';
import { reviewKey } from './review-queries.ts';

/** A verdict: says that it was given and goes back to what waits. What somebody else decided meanwhile is asked again. */
export function useDecision<Verdict>(
  decide: (verdict: Verdict) => Promise<unknown>,
  done: (verdict: Verdict) => TextId,
) {
  const t = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: decide,
    onSuccess: async (_, verdict) => {
      showToast({ tone: 'ok', text: t(done(verdict)) });
      await navigate('/toezicht', { replace: true });
    },
    onSettled: (_, failure) => {
      const decided = !failure || ['conflict', 'not_found'].includes(codeOf(failure));
      return decided ? client.invalidateQueries({ queryKey: reviewKey }) : undefined;
    },
  });
}

/** What went wrong, in words that say what to do. Null for what the guard found: that is shown at the text itself. */
export function failureWords(failure: unknown): TextId | null {
  switch (codeOf(failure)) {
    case 'identifying':
      return null;
    case 'conflict':
    case 'not_found':
      return 'review.failed.decided';
    case 'not_allowed':
      return 'review.failed.own';
    case 'too_few':
      return 'review.failed.tooFew';
    case 'keys_missing':
      return 'review.failed.keysMissing';
    case 'offline':
    case 'unavailable':
      return 'review.failed.offline';
    default:
      return 'review.failed.other';
  }
}
