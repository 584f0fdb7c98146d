import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { channelsQuery } from '../../api/index.ts';
import { Columns, usePageTitle } from '../../frame/index.ts';
import { useText } from '../../i18n/text.ts';
import { EmptyState, ErrorState, Link, Skeleton } from '../../ui/index.ts';
import { ChannelList } from './channel-list.tsx';
import { ChannelView } from './channel-view.tsx';
import { MemberPanel } from './member-panel.tsx';
import './channels.css';

/** Part of the address, so that the way back closes the details on a phone. */
const MEMBERS = 'leden';

/** `/kanalen` and `/kanalen/:channelId`: the list, and the channel that was chosen. */
export function ChannelsPage() {
  const t = useText();
  const { channelId } = useParams();
  const [search, setSearch] = useSearchParams();
  const channels = useQuery(channelsQuery).data?.items;
  const channel = channels?.find(({ id }) => id === channelId);
  usePageTitle(channel?.name ?? t('channels.title'));
  const members = channel !== undefined && search.has(MEMBERS);
  const details = members && {
    side: <MemberPanel channel={channel} />,
    sideTitle: t('channels.members.title'),
    onCloseSide: () => setSearch({}, { replace: true }),
  };
  if (channels?.length === 0 && !channelId) return <NoneAtAll />;
  return (
    <Columns
      list={<ChannelList />}
      listLabel={t('channels.list.label')}
      onPhone={channelId ? 'page' : 'list'}
      {...(details || {})}
    >
      {channel ? (
        <ChannelView
          key={channel.id}
          channel={channel}
          membersShown={members}
          onMembers={() => setSearch(members ? {} : { [MEMBERS]: '' }, { replace: members })}
        />
      ) : (
        <NoChannel chosen={channelId !== undefined} />
      )}
    </Columns>
  );
}

/** Without a seat there is nothing to choose from. */
function NoneAtAll() {
  const t = useText();
  return (
    <Columns>
      <EmptyState icon="channels" headingLevel={1} title={t('channels.list.empty.title')}>
        {t('channels.list.empty.meaning')}
      </EmptyState>
    </Columns>
  );
}

function NoChannel({ chosen }: { chosen: boolean }) {
  const t = useText();
  const { data, isError } = useQuery(channelsQuery);
  if (!chosen) {
    return (
      <EmptyState icon="channels" headingLevel={1} title={t('channels.choose.title')}>
        {t('channels.choose.meaning')}
      </EmptyState>
    );
  }
  if (!data && !isError) return <Skeleton lines={6} label={t('channels.loading')} />;
  return (
    <ErrorState
      headingLevel={1}
      title={t('channels.missing.title')}
      action={<Link to="/kanalen">{t('channels.missing.action')}</Link>}
    >
      {t('channels.missing.meaning')}
    </ErrorState>
  );
}
