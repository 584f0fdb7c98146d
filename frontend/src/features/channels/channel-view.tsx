import { may, type Channel } from '@netwerkplein/contract';
import { PageHeader } from '../../frame/index.ts';
import { useText } from '../../i18n/text.ts';
import { useMe } from '../../session/index.ts';
import { Button } from '../../ui/index.ts';
import { factsIn } from './channel-facts.ts';
import { Messages } from './messages/messages.tsx';
import { Composer } from './writing/composer.tsx';
import { TypingLine } from './writing/typing-line.tsx';

interface ChannelViewProps {
  channel: Channel;
  membersShown: boolean;
  onMembers(): void;
}

/** One channel: which room it is and who reads along, what was said, and the place to write. */
export function ChannelView({ channel, membersShown, onMembers }: ChannelViewProps) {
  const t = useText();
  const me = useMe();
  const writes = may(
    { memberId: me.member.id, standings: me.standings },
    'message.post',
    factsIn(channel, 'message.post'),
  );
  return (
    <>
      <PageHeader
        title={channel.name}
        level={channel.level}
        under={t('channels.header.under', {
          level: t(channel.group ? 'channels.group.one' : `channels.level.${channel.level}`),
          purpose: channel.purpose,
        })}
        back={{ to: '/kanalen', label: t('frame.back.list') }}
        actions={
          <Button
            tone="quiet"
            icon="members"
            className="np-channel__readers"
            aria-expanded={membersShown}
            onClick={onMembers}
          >
            <span className="np-channel__readers-words">
              {t('channels.header.readers', { count: channel.readers })}
            </span>
            <span className="np-channel__readers-count" aria-hidden="true">
              {channel.readers}
            </span>
          </Button>
        }
      />
      <Messages channel={channel} />
      <TypingLine channelId={channel.id} />
      {writes ? (
        <Composer channel={channel} />
      ) : (
        <p className="np-composer np-composer--none">
          {t(channel.group ? 'channels.composer.closed' : 'channels.composer.observer')}
        </p>
      )}
    </>
  );
}
