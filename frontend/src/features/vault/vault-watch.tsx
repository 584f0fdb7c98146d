import type { Notice } from '@netwerkplein/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLooks, useNotices, useReconnects } from '../../live/index.ts';
import { useMay } from '../../session/index.ts';
import { type Unsealing, unsealingsQuery, vaultKey } from './vault-queries.ts';

/** Keeps keys and requests true, on whatever page the member is. Shows nothing, and asks nothing for who has no part in it. */
export function VaultWatch() {
  return useTakesPart() ? <Watch /> : null;
}

function Watch(): null {
  const client = useQueryClient();
  const again = useCallback(() => void client.invalidateQueries({ queryKey: vaultKey }), [client]);
  const notice = useCallback((heard: Notice) => void (heard.type === 'vault.changed' && again()), [again]);
  useNotices(notice);
  useReconnects(again);
  useLooks(again);
  return null;
}

/** How many requests wait for this member: to be decided, or to be opened. */
export function useUnsealingCount(): number {
  const allowed = useTakesPart();
  const { data } = useQuery({ ...unsealingsQuery, enabled: allowed });
  return allowed ? (data?.filter(waitsForMe).length ?? 0) : 0;
}

export const waitsForMe = ({ mayDecide, own, state }: Unsealing): boolean =>
  mayDecide || (own && (state === 'approved' || state === 'open'));

/** Who asks that a name be opened, or decides on it. */
function useTakesPart(): boolean {
  const may = useMay();
  return may('unsealing.ask') || may('unsealing.decide');
}
