import { limits, type Channel, type ChannelEntry } from '@netwerkplein/contract';
import type { ChannelList } from '../../api/index.ts';

export interface Patched {
  list: ChannelList;
  /** Whether the count is certain; otherwise the server is asked. */
  sure: boolean;
}

interface Reader {
  memberId: string;
  /** The channel whose newest message the reader has before their eyes now. */
  reading: string | null;
}

/** What an entry that was heard does to the counts: the same as the server would answer. */
export function withEntry(list: ChannelList, channelId: string, entry: ChannelEntry, reader: Reader): Patched {
  const channel = list.items.find((item) => item.id === channelId);
  if (!channel) return { list, sure: false };
  // Counted already, by the list itself or by an earlier copy.
  if (entry.seq <= channel.lastSeq) return { list, sure: true };
  // Entries in between were not heard here; what they did to the count is not known.
  const sure =
    entry.seq === channel.lastSeq + 1 && !(channel.unread >= limits.unreadCount && entry.kind === 'redaction');
  const change = changeOf(channel, entry, reader);
  const unread = Math.max(0, Math.min(limits.unreadCount, channel.unread + change));
  const lastMessageAt = entry.kind === 'message' ? entry.sentAt : channel.lastMessageAt;
  return { list: replaced(list, { ...channel, unread, lastSeq: entry.seq, lastMessageAt }), sure };
}

function changeOf(channel: Channel, entry: ChannelEntry, { memberId, reading }: Reader): number {
  if (entry.author.id === memberId || entry.messageSeq <= channel.readSeq) return 0;
  switch (entry.kind) {
    case 'message':
      return reading === channel.id ? 0 : 1;
    case 'redaction':
      return -1;
    case 'edit':
      return 0;
  }
}

/** What the server said when the mark was set. */
export function withMark(list: ChannelList, channelId: string, mark: Pick<Channel, 'readSeq' | 'unread'>): ChannelList {
  const channel = list.items.find((item) => item.id === channelId);
  if (!channel || channel.readSeq > mark.readSeq) return list;
  return replaced(list, { ...channel, ...mark });
}

const replaced = (list: ChannelList, channel: Channel): ChannelList => ({
  items: list.items.map((item) => (item.id === channel.id ? channel : item)),
});

// One reader per page: which channel stands at its newest message in a window that has the focus.
let readingNow: string | null = null;
export const nowReading = (channelId: string | null): void => {
  readingNow = channelId;
};
export const channelBeingRead = (): string | null => readingNow;
