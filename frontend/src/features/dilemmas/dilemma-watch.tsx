import type { Notice } from '@netwerkplein/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNotices, useReconnects } from '../../live/index.ts';
import { dilemmaKey, dilemmasQuery } from './dilemma-queries.ts';

/** Keeps the dilemmas true, on whatever page the member is. Shows nothing. */
export function DilemmaWatch(): null {
  const client = useQueryClient();
  useNotices(
    useCallback(
      (notice: Notice) => {
        if (notice.type !== 'dilemma.changed') return;
        void client.invalidateQueries({ queryKey: dilemmasQuery.queryKey });
        void client.invalidateQueries({ queryKey: dilemmaKey(notice.dilemmaId) });
      },
      [client],
    ),
  );
  useReconnects(
    useCallback(() => {
      void client.invalidateQueries({ queryKey: dilemmasQuery.queryKey });
      void client.invalidateQueries({ queryKey: ['dilemma'] });
    }, [client]),
  );
  return null;
}
