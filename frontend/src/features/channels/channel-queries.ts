import { doors, type Channel } from '@netwerkplein/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/index.ts';

/** Everything asked about one channel lies below this key, so that it can be dropped together. */
export const channelKey = (id: string) => ['channel', id] as const;

export const membersQuery = (id: string) =>
  queryOptions({
    queryKey: [...channelKey(id), 'members'],
    queryFn: ({ signal }) => call(doors.channel.members, { params: { id } }, signal),
  });

export const versionsKey = (id: string, messageId: string) => [...channelKey(id), 'versions', messageId] as const;

/** Never kept: a message may be wiped a second later. */
export const versionsQuery = (id: string, messageId: string) =>
  queryOptions({
    queryKey: versionsKey(id, messageId),
    queryFn: ({ signal }) => call(doors.message.versions, { params: { id, messageId } }, signal),
    staleTime: 0,
    gcTime: 0,
  });

/** The levels in their order, each with its channels; a level without channels is left out. */
export function byLevel(channels: readonly Channel[]): { level: Channel['level']; channels: Channel[] }[] {
  return (['strategic', 'tactical'] as const)
    .map((level) => ({
      level,
      channels: channels.filter((channel) => channel.level === level && channel.group === null),
    }))
    .filter((group) => group.channels.length > 0);
}
