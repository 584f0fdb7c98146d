export {
  LiveProvider,
  localKey,
  useCaseEntries,
  useCaseStream,
  useConnectionState,
  useEntries,
  useLive,
  useLooks,
  useNotices,
  useOutbox,
  useReconnects,
  useStream,
  useTyping,
  useUnsent,
} from './live-provider.tsx';
export type { OutboxRow } from './outbox.ts';
export { MemoryStore } from './outbox-store.ts';
export type { StreamView } from './stream.ts';
export { placeIn } from './stream-log.ts';
export { randomId } from './random-id.ts';
