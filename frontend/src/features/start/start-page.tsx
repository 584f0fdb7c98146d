import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { casesQuery, channelsQuery } from '../../api/index.ts';
import { Columns, usePageTitle } from '../../frame/index.ts';
import { useText } from '../../i18n/text.ts';
import { useMe } from '../../session/index.ts';
import { EmptyState, ErrorState, Heading, Link, Paragraph, Skeleton } from '../../ui/index.ts';
import { CaseRows, casesForMe } from './case-rows.tsx';
import { ChannelRows } from './channel-rows.tsx';
import { partOfDay, unreadSum } from './start-words.ts';
import './start-page.css';

/** The day's page: what is new for me, in five seconds. */
export function StartPage() {
  const t = useText();
  usePageTitle(t('start.title'));
  const me = useMe();
  const channels = useQuery(channelsQuery);
  const cases = casesForMe(useQuery(casesQuery).data?.items ?? []);
  const [part] = useState(() => partOfDay(new Date()));
  const items = channels.data?.items ?? [];
  const fresh = items.filter((channel) => channel.unread > 0);
  const quiet = items.filter((channel) => channel.unread === 0);
  const sum = unreadSum(items);
  return (
    <Columns>
      <div className="np-start">
        <div className="np-start__greeting">
          <Heading level={1}>{t(`start.${part}`, { name: me.member.name })}</Heading>
          {channels.data && items.length > 0 && (
            <Paragraph looks="lead" quiet>
              {fresh.length === 0
                ? t(cases.fresh.length === 0 ? 'start.nothing' : 'start.nothingInChannels')
                : t(sum.capped ? 'start.unread.many' : 'start.unread.sum', {
                    messages: sum.messages,
                    channels: fresh.length,
                  })}
            </Paragraph>
          )}
        </div>
        {channels.isPending && <Skeleton lines={4} />}
        {channels.isError && !channels.data && (
          <ErrorState
            title={t('start.error.title')}
            onRetry={() => void channels.refetch()}
            retrying={channels.isFetching}
          >
            {t('start.error.meaning')}
          </ErrorState>
        )}
        {channels.data && items.length === 0 && (
          <EmptyState icon="channels" title={t('start.none.title')}>
            {t('start.none.meaning')}
          </EmptyState>
        )}
        {fresh.length > 0 && <ChannelRows title={t('start.unread')} channels={fresh} />}
        <CaseRows cases={cases} />
        {quiet.length > 0 && <ChannelRows title={t('start.quiet')} channels={quiet.slice(0, 5)} />}
        {items.length > 0 && <Link to="/kanalen">{t('start.all')}</Link>}
      </div>
    </Columns>
  );
}
