import { doors, type CaseView } from '@netwerkplein/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call, casesQuery } from '../../../api/index.ts';
import { useConnectionState } from '../../../live/index.ts';
import { useAttention } from '../../../stream/index.ts';

const PAUSE = 300;

/** Marks the case as read when its newest contribution is before the reader's eyes. Nobody else sees it. */
export function useMarkRead({ id }: CaseView, newest: number, atBottom: boolean): void {
  const client = useQueryClient();
  const connection = useConnectionState();
  const listed = useQuery(casesQuery).data?.items.find((item) => item.id === id);
  const reading = useAttention() && atBottom;
  const behind = listed !== undefined && (newest > listed.readSeq || listed.unread > 0);
  useEffect(() => {
    if (!reading || !behind) return;
    const timer = setTimeout(() => {
      void call(doors.case.read, { params: { id }, body: { seq: newest } })
        .then((mark) =>
          client.setQueryData(
            casesQuery.queryKey,
            (list) =>
              list && { ...list, items: list.items.map((item) => (item.id === id ? { ...item, ...mark } : item)) },
          ),
        )
        // Not reached: the next contribution, the focus or the connection coming back tries again.
        .catch(() => undefined);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [reading, behind, id, newest, connection, client]);
}
