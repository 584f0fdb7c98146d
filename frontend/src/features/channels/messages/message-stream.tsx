import { limits, type Channel, type ChannelEntry } from '@netwerkplein/contract';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import { useText } from '../../../i18n/text.ts';
import { type OutboxRow, type StreamView, useLive } from '../../../live/index.ts';
import { Button } from '../../../ui/index.ts';
import { Beginning, type StreamContext } from './beginning.tsx';
import type { EditState, Question } from './message-acts.ts';
import { RedactDialog, VersionsDialog } from './message-dialogs.tsx';
import { StreamLine } from './message-row.tsx';
import { type ListRef, useBelow, useOwnToBottom, useStart } from './stream-place.ts';
import { rowsOf, type StreamRow } from './stream-rows.ts';
import { useArrowKeys } from './use-arrow-keys.ts';
import type { Entered } from './use-entered.ts';
import { useMarkRead } from './use-mark-read.ts';

interface MessageStreamProps extends Entered {
  channel: Channel;
  view: StreamView;
  unsent: readonly OutboxRow[];
}

/** Far above any number of messages that one loads by scrolling; the list counts down from here. */
const BASE = 1_000_000;

/** Above and below what is drawn there are no parts but these. */
const parts = { Header: Beginning, Footer: () => <div className="np-stream__foot" /> };

/** A long way of unread messages above is loaded only when asked. */
const waits = () => undefined;
const followNewest = (atBottom: boolean) => (atBottom ? ('auto' as const) : false);

/** The messages of a channel. Older ones load at the top; it follows the newest only when the reader stands there. */
export function MessageStream(props: MessageStreamProps) {
  const { channel, view, unsent } = props;
  const t = useText();
  const { memberId } = useLive();
  const list = useRef<VirtuosoHandle>(null);
  const [atBottom, setAtBottom] = useState(false);
  const [asked, setAsked] = useState<Question | null>(null);
  const below = useBelow(view.messages, atBottom, memberId);
  useMarkRead(channel, view, atBottom);
  useOwnToBottom(unsent, list);
  return (
    <div
      className="np-stream"
      role="log"
      aria-live="off"
      aria-label={t('channels.stream.label', { channel: channel.name })}
    >
      <MessageList {...props} list={list} onBottom={setAtBottom} onAsk={setAsked} />
      {!atBottom && view.messages.length + unsent.length > 0 && <NewestButton below={below} list={list} />}
      <Asked asked={asked} channel={channel} messages={view.messages} onClose={() => setAsked(null)} />
    </div>
  );
}

interface MessageListProps extends MessageStreamProps {
  list: ListRef;
  onBottom(atBottom: boolean): void;
  onAsk(question: Question): void;
}

/** Only the rows near the window are drawn. */
function MessageList({ channel, view, unsent, newFrom, olderUnread, list, onBottom, onAsk }: MessageListProps) {
  const { memberId } = useLive();
  // What stands above the first message depends on the one before it. It is held back until that one is there, or its heading would
  // vanish later and move what one reads.
  const held = view.hasOlder ? 1 : 0;
  const first = BASE - view.prepended + held;
  const rows = useMemo(
    () => rowsOf(view.messages, unsent, newFrom, memberId).slice(held),
    [view.messages, unsent, newFrom, memberId, held],
  );
  const start = useStart(rows, view.generation, olderUnread);
  const keys = useArrowKeys(rows, list);
  const [edit, setEdit] = useState<EditState | null>(null);
  const older = useOlder(channel.id, olderUnread > 0);
  return (
    <Virtuoso<StreamRow, StreamContext>
      ref={list}
      className="np-stream__list"
      tabIndex={-1}
      data={rows}
      context={{ view, olderUnread, older }}
      firstItemIndex={first}
      initialTopMostItemIndex={start}
      computeItemKey={(_, row) => row.key}
      followOutput={followNewest}
      atBottomThreshold={40}
      atBottomStateChange={onBottom}
      startReached={olderUnread > 0 ? waits : older}
      rangeChanged={keys.rangeChanged(first)}
      increaseViewportBy={{ top: 600, bottom: 300 }}
      alignToBottom
      components={parts}
      {...keys.handlers}
      itemContent={(_, row) => (
        <StreamLine
          row={row}
          channel={channel}
          active={keys.active === row.key}
          reached={keys.chosen === row.key || keys.pointed === row.key}
          edit={edit?.id === row.key ? edit : null}
          onEdit={setEdit}
          onAsk={onAsk}
        />
      )}
    />
  );
}

/** Loads what was said before; in larger steps on the way back to the first unread message. */
function useOlder(channelId: string, far: boolean): () => void {
  const live = useLive();
  return useCallback(
    () => void live.stream(channelId).loadOlder(...(far ? [limits.pageSizeMax] : [])),
    [live, channelId, far],
  );
}

function NewestButton({ below, list }: { below: number; list: ListRef }) {
  const t = useText();
  return (
    <Button
      icon="arrow-down"
      className="np-stream__newest"
      onClick={() => list.current?.scrollToIndex({ index: 'LAST', align: 'end' })}
    >
      {below === 0 ? t('channels.stream.newest') : t('channels.stream.newestCount', { count: below })}
    </Button>
  );
}

interface AskedProps {
  asked: Question | null;
  channel: Channel;
  messages: readonly ChannelEntry[];
  onClose(): void;
}

/** The dialog about a message; it closes when the message is wiped meanwhile. */
function Asked({ asked, channel, messages, onClose }: AskedProps) {
  const message = asked && messages.find(({ id }) => id === asked.id);
  if (!message || message.redacted) return null;
  if (asked.what === 'redact') return <RedactDialog channel={channel} message={message} onClose={onClose} />;
  return <VersionsDialog channelId={channel.id} message={message} onClose={onClose} />;
}
