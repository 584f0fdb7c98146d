import { doors, redactionReason, type Channel, type ChannelEntry, type RedactionReason } from '@netwerkplein/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call, codeOf } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { useLive } from '../../../live/index.ts';
import {
  Banner,
  Button,
  Dialog,
  ErrorState,
  Heading,
  Paragraph,
  RelativeTime,
  Select,
  showToast,
  Skeleton,
} from '../../../ui/index.ts';
import { versionsQuery } from '../channel-queries.ts';
import { MessageText, plainWords } from '../../../stream/index.ts';

interface RedactDialogProps {
  channel: Channel;
  message: ChannelEntry;
  onClose(): void;
}

/** Says exactly what will be gone and what stays, and asks for a reason. */
export function RedactDialog({ channel, message, onClose }: RedactDialogProps) {
  const t = useText();
  const [reason, setReason] = useState<RedactionReason | null>(null);
  const [asked, setAsked] = useState(false);
  const wiping = useWipe(channel.id, message.id, onClose);
  const wipe = () => {
    setAsked(true);
    if (reason !== null) wiping.mutate(reason);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('channels.redact.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone="danger" pending={wiping.isPending} onClick={wipe}>
            {t('channels.redact.confirm')}
          </Button>
        </>
      }
    >
      <div className="np-redact">
        <blockquote className="np-redact__text">{plainWords(message.text)}</blockquote>
        <Paragraph>{t('channels.redact.gone', { count: channel.readers })}</Paragraph>
        <Paragraph>{t('channels.redact.stays')}</Paragraph>
        <Select<RedactionReason>
          label={t('channels.redact.reason')}
          options={redactionReason.options.map((id) => ({ id, label: t(`channels.reason.${id}`) }))}
          value={reason}
          onChange={setReason}
          {...(asked && reason === null ? { error: t('channels.redact.reasonMissing') } : {})}
        />
        {wiping.isError && (
          <Banner tone="error" title={t('channels.redact.failed.title')}>
            {t(
              codeOf(wiping.error) === 'offline' ? 'channels.redact.failed.offline' : 'channels.redact.failed.meaning',
            )}
          </Banner>
        )}
      </div>
    </Dialog>
  );
}

function useWipe(channelId: string, messageId: string, onClose: () => void) {
  const t = useText();
  const live = useLive();
  return useMutation({
    mutationFn: (reason: RedactionReason) =>
      call(doors.message.redact, { params: { id: channelId, messageId }, body: { reason } }),
    onSuccess: () => {
      // The tombstone is an entry of the stream; asking for it does not wait for the broadcast.
      live.stream(channelId).catchUp();
      showToast({ tone: 'ok', text: t('channels.redact.done') });
      onClose();
    },
  });
}

interface VersionsDialogProps {
  channelId: string;
  message: ChannelEntry;
  onClose(): void;
}

/** The texts a message had, the present one first. */
export function VersionsDialog({ channelId, message, onClose }: VersionsDialogProps) {
  const t = useText();
  const versions = useQuery(versionsQuery(channelId, message.id));
  return (
    <Dialog open wide onClose={onClose} title={t('channels.versions.title', { name: message.author.name })}>
      {versions.isPending && <Skeleton label={t('channels.versions.loading')} />}
      {versions.isError && (
        <ErrorState headingLevel={3} title={t('channels.versions.error')} onRetry={() => void versions.refetch()} />
      )}
      <ol className="np-versions" reversed>
        {versions.data?.items.toReversed().map((version, index) => (
          <li key={version.writtenAt}>
            <Heading level={3}>
              {t(index === 0 ? 'channels.versions.present' : 'channels.versions.earlier')}{' '}
              <RelativeTime at={version.writtenAt} />
            </Heading>
            <MessageText text={version.text} />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
