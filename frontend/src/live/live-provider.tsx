import type { CaseEntry, ChannelEntry, Notice } from '@netwerkplein/contract';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { ConnectionState } from './connection.ts';
import { Live, type LiveOptions } from './live.ts';
import type { OutboxRow } from './outbox.ts';
import type { StreamView } from './stream.ts';

const LiveContext = createContext<Live | null>(null);

interface LiveProviderProps extends LiveOptions {
  children: ReactNode;
}

/** Stands around everything a signed-in member sees. Give it `key={memberId}`: another member, another connection. */
export function LiveProvider({ children, ...options }: LiveProviderProps) {
  const [live, setLive] = useState<Live | null>(null);
  useEffect(() => {
    const started = new Live(options);
    const stop = started.start();
    setLive(started);
    return () => {
      stop();
      setLive(null);
    };
    // It belongs to the member; the other options are fixed when it begins.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [options.memberId]);
  return live && <LiveContext value={live}>{children}</LiveContext>;
}

export function useLive(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error('useLive outside LiveProvider');
  return live;
}

export function useConnectionState(): ConnectionState {
  const { connection } = useLive();
  const subscribe = useCallback((listener: () => void) => connection.subscribe(listener), [connection]);
  return useSyncExternalStore(subscribe, () => connection.state());
}

/** The stream of a channel; opened by `open`, which says how many messages are wanted at once. */
export function useStream(channelId: string): StreamView {
  const live = useLive();
  const stream = live.stream(channelId);
  return useSyncExternalStore(stream.subscribe, stream.view);
}

/** The log of a case; opened by whoever shows it. */
export function useCaseStream(caseId: string): StreamView<CaseEntry> {
  const stream = useLive().cases.of(caseId);
  return useSyncExternalStore(stream.subscribe, stream.view);
}

/** Own messages in this channel that are on their way. */
export function useOutbox(channelId: string): readonly OutboxRow[] {
  const { outbox } = useLive();
  const rows = useSyncExternalStore(outbox.subscribe, outbox.view);
  return useMemo(() => rows.filter((row) => row.channelId === channelId), [rows, channelId]);
}

/** The ids of the members who are writing here. */
export function useTyping(channelId: string): readonly string[] {
  const { typing } = useLive();
  return useSyncExternalStore(typing.subscribe, () => typing.in(channelId));
}

/** For whoever lets a member sign out: how much is unsent, and the way to forget all of this member in this browser. */
export function useUnsent(): { count: number; lasting: boolean; forget(): Promise<void> } {
  const { outbox, memberId } = useLive();
  const rows = useSyncExternalStore(outbox.subscribe, outbox.view);
  const forget = useCallback(async () => {
    await outbox.discardAll();
    forgetLocally(memberId);
  }, [outbox, memberId]);
  return { count: rows.filter((row) => row.state !== 'sent').length, lasting: outbox.lasting, forget };
}

/** Calls `listener` for each entry heard, of any channel. */
export function useEntries(listener: (channelId: string, entry: ChannelEntry) => void): void {
  const { listenEntries } = useLive();
  useEffect(() => listenEntries(listener), [listenEntries, listener]);
}

/** Calls `listener` for each entry heard, of any case. */
export function useCaseEntries(listener: (caseId: string, entry: CaseEntry) => void): void {
  const { listenCaseEntries } = useLive();
  useEffect(() => listenCaseEntries(listener), [listenCaseEntries, listener]);
}

export function useNotices(listener: (notice: Notice) => void): void {
  const { listenNotices } = useLive();
  useEffect(() => listenNotices(listener), [listenNotices, listener]);
}

export function useReconnects(listener: () => void): void {
  const { listenReconnects } = useLive();
  useEffect(() => listenReconnects(listener), [listenReconnects, listener]);
}

/** Calls `listener` when somebody comes back to the page, and every minute that it is looked at. */
export function useLooks(listener: () => void): void {
  const { listenLooks } = useLive();
  useEffect(() => listenLooks(listener), [listenLooks, listener]);
}

/** The name under which something of a member is kept in this browser. */
export const localKey = (memberId: string, name: string) => `np.member.${memberId}.${name}`;

function forgetLocally(memberId: string): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(localKey(memberId, ''))) localStorage.removeItem(key);
    }
  } catch {
    // A browser that refuses storage kept nothing.
  }
}
