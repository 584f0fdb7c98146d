import type { Channel } from '@netwerkplein/contract';
import { Link } from 'react-router';
import { useIntl } from 'react-intl';
import { useText } from '../../i18n/text.ts';
import { Heading, LevelMark, RelativeTime, UnreadMark } from '../../ui/index.ts';

/** Channels as rows: the world's mark, the name, when somebody last wrote, what is unread. */
export function ChannelRows({ title, channels }: { title: string; channels: readonly Channel[] }) {
  const t = useText();
  const intl = useIntl();
  return (
    <section className="np-start__section">
      <Heading level={2} looks={3}>
        {title}
      </Heading>
      <ul className="np-start__rows">
        {channels.map((channel) => (
          <li key={channel.id}>
            <Link to={`/kanalen/${channel.id}`} className="np-start__row">
              <LevelMark level={channel.level} />
              <span className="np-start__words">
                <span className="np-start__name">{channel.name}</span>
                <span className="np-start__about">
                  {t(channel.group ? 'channels.group.one' : `ui.level.${channel.level}`)} {'·'}{' '}
                  {channel.lastMessageAt
                    ? intl.formatMessage(
                        { id: 'start.last' },
                        { when: <RelativeTime key="when" at={channel.lastMessageAt} /> },
                      )
                    : t('start.never')}
                </span>
              </span>
              <UnreadMark count={channel.unread} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
