import { type Action, type Facts, may } from '@netwerkplein/contract';
import { useCallback } from 'react';
import { useMe } from './session.tsx';

/** What the signed-in member may do: only to show what makes sense to show. The server decides by itself, each time. */
export function useMay(): (action: Action, facts?: Facts) => boolean {
  const { member, standings } = useMe();
  return useCallback((action, facts) => may({ memberId: member.id, standings }, action, facts), [member.id, standings]);
}
