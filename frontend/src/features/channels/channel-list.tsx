import type { Channel } from '@netwerkplein/contract';
import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { channelsQuery } from '../../api/index.ts';
import { useText } from '../../i18n/text.ts';
import { ErrorState, Heading, Icon, LevelMark, RelativeTime, Skeleton, UnreadMark } from '../../ui/index.ts';
import { byLevel } from './channel-queries.ts';

/** The channels, by level. The column around it is the landmark. */
export function ChannelList() {
  const t = useText();
  const { data, isError, isFetching, refetch } = useQuery(channelsQuery);
  if (!data && isError) {
    return (
      <ErrorState title={t('channels.list.error.title')} onRetry={() => void refetch()} retrying={isFetching}>
        {t('channels.list.error.meaning')}
      </ErrorState>
    );
  }
  if (!data) return <Skeleton lines={6} label={t('channels.list.loading')} />;
  return (
    <div className="np-channel-list">
      {byLevel(data.items).map(({ level, channels }) => (
        <section key={level} data-level={level}>
          <div className="np-channel-list__head">
            <LevelMark level={level} />
            <Heading level={2} looks={3}>
              {t(`channels.level.${level}`)}
            </Heading>
          </div>
          <ul>
            {channels.map((channel) => (
              <ChannelLink key={channel.id} channel={channel} />
            ))}
          </ul>
        </section>
      ))}
      <Groups channels={data.items.filter(({ group }) => group !== null)} />
    </div>
  );
}

/** The channels of working groups: of their own people, not of a level. */
function Groups({ channels }: { channels: readonly Channel[] }) {
  const t = useText();
  if (channels.length === 0) return null;
  return (
    <section data-level="tactical">
      <div className="np-channel-list__head">
        <Icon name="members" />
        <Heading level={2} looks={3}>
          {t('channels.group.many')}
        </Heading>
      </div>
      <ul>
        {channels.map((channel) => (
          <ChannelLink key={channel.id} channel={channel} />
        ))}
      </ul>
    </section>
  );
}

function ChannelLink({ channel }: { channel: Channel }) {
  const t = useText();
  return (
    <li>
      <NavLink
        to={`/kanalen/${channel.id}`}
        className="np-channel-list__link"
        data-unread={channel.unread > 0 || undefined}
      >
        <span className="np-channel-list__name">{channel.name}</span>
        <UnreadMark count={channel.unread} />
        <span className="np-channel-list__last">
          {channel.lastMessageAt ? <RelativeTime at={channel.lastMessageAt} /> : t('channels.list.never')}
        </span>
      </NavLink>
    </li>
  );
}
