import type { Notice } from '@netwerkplein/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLooks, useNotices, useReconnects } from '../../live/index.ts';
import { useMay } from '../../session/index.ts';
import { lookKey, reviewKey, reviewQuery } from './review-queries.ts';

/** Keeps the queue true, on whatever page the member is. Shows nothing, and asks nothing for who may not look. */
export function ReviewWatch() {
  return useMay()('case.review') ? <Watch /> : null;
}

function Watch(): null {
  const client = useQueryClient();
  const again = useCallback(() => void client.invalidateQueries({ queryKey: reviewKey }), [client]);
  const notice = useCallback(
    (heard: Notice) => {
      if (heard.type === 'review.changed') again();
      if (heard.type === 'case.changed') void client.invalidateQueries({ queryKey: lookKey(heard.caseId) });
    },
    [again, client],
  );
  useNotices(notice);
  useReconnects(again);
  useLooks(again);
  return null;
}

/** How much waits for this member; what is their own waits for somebody else. */
export function useReviewCount(): number {
  const allowed = useMay()('case.review');
  const { data } = useQuery({ ...reviewQuery, enabled: allowed });
  return allowed ? (data?.filter(({ own }) => !own).length ?? 0) : 0;
}
