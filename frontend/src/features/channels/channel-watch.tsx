import type { ChannelEntry, Notice } from '@netwerkplein/contract';
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { type ChannelList, channelsQuery } from '../../api/index.ts';
import { useEntries, useLive, useLooks, useNotices, useReconnects } from '../../live/index.ts';
import { channelKey, versionsKey } from './channel-queries.ts';
import { channelBeingRead, withEntry } from './unread.ts';

const { queryKey } = channelsQuery;

/** Keeps the list of channels and its counts true, on whatever page the member is. Shows nothing. */
export function ChannelWatch(): null {
  const client = useQueryClient();
  const { memberId } = useLive();
  const entry = useCallback(
    (channelId: string, heard: ChannelEntry) => takeEntry(client, memberId, channelId, heard),
    [client, memberId],
  );
  const notice = useCallback((heard: Notice) => takeNotice(client, heard), [client]);
  const again = useCallback(() => void client.invalidateQueries({ queryKey }), [client]);
  useEntries(entry);
  useNotices(notice);
  useReconnects(again);
  // The list also tells how far each channel goes: so a broadcast that was lost as the last one is found.
  useLooks(again);
  useListed();
  return null;
}

function takeEntry(client: QueryClient, memberId: string, channelId: string, entry: ChannelEntry): void {
  if (entry.kind === 'redaction') client.removeQueries({ queryKey: versionsKey(channelId, entry.id) });
  const list = client.getQueryData<ChannelList>(queryKey);
  if (!list) return;
  const patched = withEntry(list, channelId, entry, { memberId, reading: channelBeingRead() });
  if (patched.list !== list) client.setQueryData(queryKey, patched.list);
  // A list that is under way may have been read before this entry.
  if (!patched.sure || client.isFetching({ queryKey }) > 0) void client.invalidateQueries({ queryKey });
}

function takeNotice(client: QueryClient, notice: Notice): void {
  if (notice.type === 'member.rights') void client.invalidateQueries();
  if (notice.type === 'level.readers') {
    void client.invalidateQueries({ queryKey });
    void client.invalidateQueries({
      predicate: ({ queryKey: [group, , part] }) => group === 'channel' && part === 'members',
    });
  }
  if (notice.type !== 'channel.read') return;
  const known = client.getQueryData<ChannelList>(queryKey)?.items.find((channel) => channel.id === notice.channelId);
  if (!known || known.readSeq < notice.seq) void client.invalidateQueries({ queryKey });
}

/** Brings open streams as far as the list says they go, and forgets what was held of channels that are no longer in it. */
function useListed(): void {
  const client = useQueryClient();
  const live = useLive();
  const { data } = useQuery(channelsQuery);
  const held = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (!data) return;
    const ids = new Set(data.items.map((channel) => channel.id));
    live.keepOnly(ids);
    for (const gone of held.current) {
      if (!ids.has(gone)) client.removeQueries({ queryKey: channelKey(gone) });
    }
    held.current = ids;
    for (const { id, lastSeq } of data.items) live.reaches(id, lastSeq);
  }, [data, client, live]);
}
