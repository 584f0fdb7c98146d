import { doors, type CaseView } from '@netwerkplein/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, codeOf, ProblemError } from '../../../api/index.ts';
import type { GuardState } from '../../../guard/index.ts';
import { useLive } from '../../../live/index.ts';
import { caseKey, caseQuery } from '../case-queries.ts';
import type { PostDraft } from './post-draft.ts';

// Marks of direction and control that come along with pasted text; the server refuses a text that has them.
const UNSHOWABLE = /[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
export const showable = (text: string): string => text.toWellFormed().replace(UNSHOWABLE, '').trim();

/** Sends a contribution. Whatever goes wrong, the words stay, and sent again they keep their id. */
export function useSendPost(view: CaseView, draft: PostDraft, guard: GuardState, clear: () => void) {
  const client = useQueryClient();
  const live = useLive();
  const [waits, setWaits] = useState(false);
  const { id } = view;
  const sending = useMutation({
    mutationFn: async () => {
      const text = showable(draft.text);
      const { blocks, asks, choices } = await guard.read({ text });
      if (blocks + asks > 0) throw new ProblemError('identifying');
      try {
        return await call(doors.casePost.post, { params: { id }, body: { id: draft.id, text, choices } });
      } catch (error) {
        if (error instanceof ProblemError && error.problem?.findings)
          await guard.refuse(error.problem.findings, { text });
        throw error;
      }
    },
    onMutate: () => setWaits(false),
    onSuccess: ({ entry }) => {
      const text = showable(draft.text);
      clear();
      setWaits(entry === null);
      if (entry) live.receiveOfCase(id, entry);
      else {
        client.setQueryData<CaseView>(caseQuery(id).queryKey, (held) => held && withWaiting(held, draft.id, text));
      }
      void client.invalidateQueries({ queryKey: caseKey(id) });
    },
    onError: (error) => {
      if (codeOf(error) === 'not_allowed' || codeOf(error) === 'conflict') {
        void client.invalidateQueries({ queryKey: caseKey(id) });
      }
    },
  });
  return { sending, waits };
}

const withWaiting = (view: CaseView, id: string, text: string): CaseView => ({
  ...view,
  self: { ...view.self, waiting: [...view.self.waiting.filter((one) => one.id !== id), { id, text }] },
});
