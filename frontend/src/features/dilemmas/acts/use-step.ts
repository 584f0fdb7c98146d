import type { DilemmaView } from '@netwerkplein/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { codeOf } from '../../../api/index.ts';
import { type TextId, useText } from '../../../i18n/text.ts';
import { showToast } from '../../../ui/index.ts';
import { dilemmaKey, dilemmaQuery, dilemmasQuery } from '../dilemma-queries.ts';
import { failureWords } from '../dilemma-words.ts';

/** Something done with a dilemma: shows what became of it, says so, and asks again where somebody else was first. */
export function useStep<Given>(id: string, take: (given: Given) => Promise<DilemmaView>, done: TextId) {
  const t = useText();
  const client = useQueryClient();
  return useMutation({
    mutationFn: take,
    onSuccess: (view) => {
      client.setQueryData(dilemmaQuery(id).queryKey, view);
      showToast({ tone: 'ok', text: t(done) });
    },
    onError: (failure) => {
      const words = failureWords(codeOf(failure));
      if (words) showToast({ tone: 'error', text: t(words) });
      if (['conflict', 'not_found', 'not_allowed'].includes(codeOf(failure)))
        void client.invalidateQueries({ queryKey: dilemmaKey(id) });
    },
    onSettled: () => client.invalidateQueries({ queryKey: dilemmasQuery.queryKey }),
  });
}
