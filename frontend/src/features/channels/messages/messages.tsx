import type { Channel, ChannelEntry } from '@netwerkplein/contract';
import { useCallback } from 'react';
import { useText } from '../../../i18n/text.ts';
import { type StreamView, useLive, useOutbox, useStream } from '../../../live/index.ts';
import { Announcer } from '../../../stream/index.ts';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/index.ts';
import { MessageStream } from './message-stream.tsx';
import { useEntered } from './use-entered.ts';
import './messages.css';

/** What was said in a channel; whatever its state, it takes the room between the head and the place to write. */
export function Messages({ channel }: { channel: Channel }) {
  const t = useText();
  const view = useStream(channel.id);
  const unsent = useOutbox(channel.id);
  const entered = useEntered(channel);
  const speaker = useSpeaker();
  if (view.status === 'failed') {
    return (
      <div className="np-messages">
        <Failed channel={channel} failure={view.failure} />
      </div>
    );
  }
  if (entered === undefined) {
    return (
      <div className="np-messages">
        <Skeleton lines={8} label={t('channels.loading')} />
      </div>
    );
  }
  if (view.messages.length === 0 && unsent.length === 0) {
    return (
      <div className="np-messages">
        <EmptyState title={t('channels.stream.empty.title')}>{t('channels.stream.empty.meaning')}</EmptyState>
      </div>
    );
  }
  return (
    <>
      <MessageStream key={view.generation} channel={channel} view={view} unsent={unsent} {...entered} />
      <Announcer messages={view.messages} speaker={speaker} />
    </>
  );
}

function Failed({ channel, failure }: { channel: Channel; failure: StreamView['failure'] }) {
  const t = useText();
  const stream = useLive().stream(channel.id);
  return (
    <ErrorState title={t('channels.stream.error.title')} onRetry={() => stream.catchUp()}>
      {t(failure === 'offline' ? 'channels.stream.error.offline' : 'channels.stream.error.meaning')}
    </ErrorState>
  );
}

function useSpeaker(): (entry: ChannelEntry) => string | undefined {
  const { memberId } = useLive();
  return useCallback(
    ({ author, redacted }) => (author.id === memberId || redacted ? undefined : author.name),
    [memberId],
  );
}
