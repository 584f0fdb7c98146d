import { limits, type Channel } from '@netwerkplein/contract';
import { useEffect, useState } from 'react';
import { useLive, useStream } from '../../../live/index.ts';
import { firstNew } from './stream-rows.ts';

/** So many messages are loaded to find the first unread one; what lies further back is named, and loads when asked. */
const REACH = 500;
const WIDEST = limits.pageSizeMax;

export interface Entered {
  /** The number of the first message that was new when the reader came in; 0 for none, or none that is loaded yet. */
  newFrom: number;
  /** About how many unread messages lie above what is loaded. */
  olderUnread: number;
}

/**
 * Opens the stream wide enough to begin at the first unread message, and holds on to which one that was: marks that are set
 * later do not move the line. Undefined until it is known where to begin.
 */
export function useEntered({ id, readSeq, unread }: Channel): Entered | undefined {
  const live = useLive();
  const view = useStream(id);
  const [entered] = useState({ readSeq, unread });
  const [opened, setOpened] = useState(false);
  const [found, setFound] = useState<number>();
  const ready = view.status === 'ready';
  const first = view.messages[0]?.messageSeq ?? 0;
  const beyond = view.hasOlder && first > entered.readSeq + 1;
  const further = entered.unread > 0 && beyond && view.messages.length < REACH && view.older !== 'failed';
  if (ready && !opened && !further) setOpened(true);
  if (ready && found === undefined && !beyond) setFound(firstNew(view.messages, entered.readSeq, live.memberId));
  if (ready && found === undefined && beyond && entered.unread === 0) setFound(0);
  useEffect(() => {
    // A count that stopped counting says nothing of how far back it goes.
    live.stream(id).open(entered.unread < limits.unreadCount ? entered.unread + 20 : WIDEST);
  }, [live, id, entered]);
  useEffect(() => {
    if (ready && !opened && further && view.older === 'idle') void live.stream(id).loadOlder(WIDEST);
  }, [ready, opened, further, view.older, live, id]);
  if (!opened) return undefined;
  return { newFrom: found ?? 0, olderUnread: found === undefined ? aboutTens(first - 1 - entered.readSeq) : 0 };
}

/** The log's numbers count changes and own messages too, so the distance is no exact count. */
const aboutTens = (distance: number) => Math.max(1, distance < 20 ? distance : Math.round(distance / 10) * 10);
