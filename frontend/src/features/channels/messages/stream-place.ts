import type { ChannelEntry } from '@netwerkplein/contract';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { VirtuosoHandle } from 'react-virtuoso';
import type { OutboxRow } from '../../../live/index.ts';
import type { StreamRow } from './stream-rows.ts';

export type ListRef = RefObject<VirtuosoHandle | null>;

const ABOVE_ALL = -400;

/** Where the list opens: at the first new message, or as near to it as was loaded; otherwise at the newest. Decided once. */
export function useStart(rows: readonly StreamRow[], generation: number, olderUnread: number) {
  const [start] = useState(() => {
    const fresh = olderUnread > 0 ? 0 : rows.findIndex((row) => row.newest);
    if (generation > 0 || fresh === -1) return { index: 'LAST' as const, align: 'end' as const };
    // Above the very first message stands what is older. Without an offset the list takes 0 for no place at all, and goes to its end.
    return { index: fresh, align: 'start' as const, offset: fresh === 0 ? ABOVE_ALL : 0 };
  });
  return start;
}

/** How many messages of others came since the reader was last at the newest. */
export function useBelow(messages: readonly ChannelEntry[], atBottom: boolean, memberId: string): number {
  const last = messages.at(-1)?.messageSeq ?? 0;
  const [seen, setSeen] = useState(last);
  if (atBottom && seen !== last) setSeen(last);
  return messages.filter((message) => message.messageSeq > seen && message.author.id !== memberId).length;
}

/** Who sends something wants to see it, wherever the list stands. */
export function useOwnToBottom(unsent: readonly OutboxRow[], list: ListRef): void {
  const newest = unsent.at(-1)?.id;
  const seen = useRef(newest);
  useEffect(() => {
    if (newest !== undefined && newest !== seen.current) list.current?.scrollToIndex({ index: 'LAST', align: 'end' });
    seen.current = newest;
  }, [newest, list]);
}
