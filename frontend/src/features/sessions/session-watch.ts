import type { Notice } from '@netwerkplein/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNotices } from '../../live/index.ts';
import { sessionsQuery } from './sessions-query.ts';

/** Asks the own sessions again when one began or ended elsewhere. Shows nothing. */
export function SessionWatch(): null {
  const client = useQueryClient();
  useNotices(
    useCallback(
      ({ type }: Notice) => {
        if (type === 'member.sessions') void client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
      },
      [client],
    ),
  );
  return null;
}
