import { doors, type AnswerOf } from '@netwerkplein/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

export type ChannelList = AnswerOf<typeof doors.channel.list>;

/** The channels of the member with what is unread: the list, the start page and the frame show the same answer. */
export const channelsQuery = queryOptions({
  queryKey: ['channels'],
  queryFn: ({ signal }) => call(doors.channel.list, {}, signal),
  // ChannelWatch asks again, for the window's focus and for more.
  refetchOnWindowFocus: false,
});
