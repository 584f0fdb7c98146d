import { useCallback, useState } from 'react';
import type { Kept } from '../../../guard/index.ts';
import { localKey, randomId, useLive } from '../../../live/index.ts';
import { forget, recall, remember } from '../../../theme/browser-memory.ts';

export interface PostDraft {
  /** The contribution's own id: sent twice, it is placed once. */
  id: string;
  text: string;
  kept: Kept;
}

/** Unsent words stay in this browser only: a server that kept them would know who writes in which case. */
export function usePostDraft(
  caseId: string,
): [PostDraft, write: (part: Partial<PostDraft>) => void, clear: () => void] {
  const { memberId } = useLive();
  const key = localKey(memberId, `post.${caseId}`);
  const [draft, setDraft] = useState<PostDraft>(() => parsed(recall(key)) ?? fresh());
  const write = useCallback(
    (part: Partial<PostDraft>) =>
      setDraft((before) => {
        const next = { ...before, ...part };
        if (next.text === '') forget(key);
        else remember(key, JSON.stringify(next));
        return next;
      }),
    [key],
  );
  const clear = useCallback(() => {
    forget(key);
    setDraft(fresh());
  }, [key]);
  return [draft, write, clear];
}

const fresh = (): PostDraft => ({ id: randomId(), text: '', kept: {} });

function parsed(stored: string | null): PostDraft | undefined {
  try {
    const { id, text, kept } = JSON.parse(stored ?? 'null') as Partial<PostDraft>;
    return typeof id === 'string' && typeof text === 'string' ? { id, text, kept: kept ?? {} } : undefined;
  } catch {
    return undefined;
  }
}
