import type { CaseEntry, CaseView, Notice } from '@netwerkplein/contract';
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { casesQuery, type CaseList } from '../../api/index.ts';
import { useCaseEntries, useLive, useLooks, useNotices, useReconnects } from '../../live/index.ts';
import { caseKey, caseQuery, lessonsQuery } from './case-queries.ts';

const { queryKey } = casesQuery;

/** Keeps the list of cases, its counts and the case that is open true, on whatever page the member is. Shows nothing. */
export function CaseWatch(): null {
  const client = useQueryClient();
  const entry = useCallback((id: string, heard: CaseEntry) => takeEntry(client, id, heard), [client]);
  const notice = useCallback((heard: Notice) => takeNotice(client, heard), [client]);
  const again = useCallback(() => void client.invalidateQueries({ queryKey }), [client]);
  const everything = useCallback(() => {
    void client.invalidateQueries({ queryKey });
    void client.invalidateQueries({ queryKey: ['case'] });
  }, [client]);
  useCaseEntries(entry);
  useNotices(notice);
  useReconnects(everything);
  // The list also tells how far each case goes: so a broadcast that was lost as the last one is found.
  useLooks(again);
  useListed();
  return null;
}

function takeEntry(client: QueryClient, id: string, entry: CaseEntry): void {
  const listed = client.getQueryData<CaseList>(queryKey)?.items.find((item) => item.id === id);
  // What is own and what was read the server knows; the list is short.
  if (!listed || listed.lastSeq < entry.seq) void client.invalidateQueries({ queryKey });
  const view = client.getQueryData<CaseView>(caseQuery(id).queryKey);
  if (!view) return;
  const known = view.participants.some((participant) => participant.id === entry.participant.id);
  const waited = view.self.waiting.some((waiting) => waiting.id === entry.id);
  if (!known || waited) void client.invalidateQueries({ queryKey: caseKey(id) });
}

function takeNotice(client: QueryClient, notice: Notice): void {
  if (notice.type === 'cases.changed') {
    void client.invalidateQueries({ queryKey });
    void client.invalidateQueries({ queryKey: ['case'] });
    void client.invalidateQueries({ queryKey: lessonsQuery.queryKey });
  }
  if (notice.type === 'case.changed') {
    void client.invalidateQueries({ queryKey });
    void client.invalidateQueries({ queryKey: caseKey(notice.caseId) });
  }
}

/** Brings open streams as far as the list says they go, and forgets what was held of cases that are no longer in it. */
function useListed(): void {
  const client = useQueryClient();
  const live = useLive();
  const { data } = useQuery(casesQuery);
  const held = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (!data) return;
    const ids = new Set(data.items.map((item) => item.id));
    live.cases.keepOnly(ids);
    for (const gone of held.current) {
      // Reset, not removed: what is on screen of it goes at once.
      if (!ids.has(gone)) void client.resetQueries({ queryKey: caseKey(gone) });
    }
    held.current = ids;
    for (const { id, lastSeq } of data.items) live.cases.reaches(id, lastSeq);
  }, [data, client, live]);
}
