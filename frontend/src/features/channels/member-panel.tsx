import type { Channel, ChannelMember } from '@netwerkplein/contract';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../i18n/text.ts';
import { Avatar, Badge, ErrorState, Heading, Link, Paragraph, Skeleton } from '../../ui/index.ts';
import { membersQuery } from './channel-queries.ts';

/** Who reads along: everybody who can read this channel now, by organisation. */
export function MemberPanel({ channel }: { channel: Channel }) {
  const t = useText();
  const { data, isError, isFetching, refetch } = useQuery({ ...membersQuery(channel.id), staleTime: 0 });
  if (!data && isError) {
    return (
      <ErrorState title={t('channels.members.error.title')} onRetry={() => void refetch()} retrying={isFetching}>
        {t('channels.members.error.meaning')}
      </ErrorState>
    );
  }
  if (!data) return <Skeleton lines={6} label={t('channels.members.loading')} />;
  return (
    <div className="np-members" data-level={channel.level}>
      <Paragraph looks="small">{channel.purpose}</Paragraph>
      {channel.group && <Link to={`/dilemmas/${channel.group.dilemmaId}`}>{t('channels.group.dilemma')}</Link>}
      <Paragraph looks="small" quiet>
        {t('channels.members.intro', { count: data.items.length })}
      </Paragraph>
      {byOrganisation(data.items).map(([organisation, members]) => (
        <section key={organisation}>
          <Heading level={3} className="np-members__organisation">
            {organisation}
          </Heading>
          <ul>
            {members.map((member) => (
              <Member key={member.id} member={member} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Member({ member }: { member: ChannelMember }) {
  const t = useText();
  return (
    <li className="np-members__member">
      <Avatar name={member.name} size="sm" />
      <span className="np-members__words">
        <span>{member.name}</span>
        <span className="np-members__badges">
          {member.capacity !== 'member' && <Badge>{t(`role.${member.capacity}`)}</Badge>}
          {member.roles.map((role) => (
            <Badge key={role} tone="world">
              {t(`role.${role}`)}
            </Badge>
          ))}
        </span>
      </span>
    </li>
  );
}

function byOrganisation(members: readonly ChannelMember[]): [string, ChannelMember[]][] {
  const inWords = new Intl.Collator('nl');
  const sorted = members.toSorted((one, other) => inWords.compare(one.name, other.name));
  return [...Map.groupBy(sorted, (member) => member.organisation)].sort(([one], [other]) =>
    inWords.compare(one, other),
  );
}
