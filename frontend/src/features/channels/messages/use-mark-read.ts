import { doors, type Channel } from '@netwerkplein/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call, type ChannelList, channelsQuery } from '../../../api/index.ts';
import { type StreamView, useConnectionState } from '../../../live/index.ts';
import { useAttention } from '../../../stream/index.ts';
import { nowReading, withMark } from '../unread.ts';

const PAUSE = 300;

/** Marks the channel as read when its newest message is before the reader's eyes, in a window that has the focus. */
export function useMarkRead(channel: Channel, view: StreamView, atBottom: boolean): void {
  const client = useQueryClient();
  const connection = useConnectionState();
  const reading = useAttention() && atBottom;
  const { id, readSeq, unread } = channel;
  const newest = view.messages.at(-1)?.messageSeq ?? 0;
  useEffect(() => {
    nowReading(reading ? id : null);
    return () => nowReading(null);
  }, [reading, id]);
  useEffect(() => {
    if (!reading || (newest <= readSeq && unread === 0)) return;
    const timer = setTimeout(() => {
      void call(doors.channel.read, { params: { id }, body: { seq: newest } })
        .then((mark) => {
          const { queryKey } = channelsQuery;
          client.setQueryData<ChannelList>(queryKey, (list) => list && withMark(list, id, mark));
        })
        // Not reached: the next message, the focus or the connection coming back tries again.
        .catch(() => undefined);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [reading, id, newest, readSeq, unread, connection, client]);
}
