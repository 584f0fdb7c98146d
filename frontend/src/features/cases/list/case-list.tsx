import { may, type ListedCase } from '@netwerkplein/contract';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink, NavLink, useSearchParams } from 'react-router';
import { casesQuery, codeOf } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { useMe } from '../../../session/index.ts';
import { Badge, ErrorState, Heading, Icon, LevelMark, Link, Skeleton, UnreadMark } from '../../../ui/index.ts';
import { ReadinessNote } from './readiness-note.tsx';
import './case-list.css';

/** Own drafts first, then what is talked about, then what is closed. The column around it is the landmark. */
export function CaseList() {
  const t = useText();
  const me = useMe();
  const { data, isError, error, isFetching, refetch } = useQuery(casesQuery);
  const writes = may({ memberId: me.member.id, standings: me.standings }, 'case.write');
  if (!data && isError) {
    const refused = codeOf(error) === 'not_allowed' || codeOf(error) === 'not_found';
    return refused ? (
      <p className="np-case-list__none">{t('cases.list.notForYou')}</p>
    ) : (
      <ErrorState title={t('cases.list.error.title')} onRetry={() => void refetch()} retrying={isFetching}>
        {t('cases.list.error.meaning')}
      </ErrorState>
    );
  }
  if (!data) return <Skeleton lines={6} label={t('cases.list.loading')} />;
  return (
    <div className="np-case-list" data-level="case">
      <div className="np-case-list__top">
        {writes && (
          <Link asButton icon="plus" to="/casussen/nieuw">
            {t('cases.new')}
          </Link>
        )}
        {writes && <ReadinessNote readiness={data.readiness} />}
      </div>
      {groupsOf(data.items).map(({ group, items }) => (
        <section key={group}>
          <div className="np-case-list__head">
            <LevelMark level="case" />
            <Heading level={2} looks={3}>
              {t(`cases.list.${group}`)}
            </Heading>
          </div>
          <ul>
            {items.map((item) => (
              <CaseLink key={item.id} item={item} />
            ))}
          </ul>
        </section>
      ))}
      {data.items.length === 0 && <p className="np-case-list__none">{t('cases.list.none')}</p>}
      <LessonsLink />
    </div>
  );
}

function CaseLink({ item }: { item: ListedCase }) {
  const t = useText();
  const draft = item.state === 'draft';
  return (
    <li>
      <NavLink
        end
        to={draft ? `/casussen/${item.id}/bewerken` : `/casussen/${item.id}`}
        className="np-case-list__link"
        data-unread={item.unread > 0 || undefined}
      >
        <span className="np-case-list__name">{item.title || t('cases.untitled')}</span>
        <UnreadMark count={item.unread} words={t('cases.list.unread', { count: item.unread })} />
        <span className="np-case-list__about">
          <span>{t(item.state === 'shared' ? `cases.recency.${item.active}` : `cases.state.${item.state}`)}</span>
          {item.mine && !draft && <Badge tone="world">{t('cases.list.mine')}</Badge>}
        </span>
      </NavLink>
    </li>
  );
}

function LessonsLink() {
  const t = useText();
  const [search] = useSearchParams();
  return (
    <RouterLink
      to="/casussen?lessen"
      className="np-case-list__lessons"
      aria-current={search.has('lessen') ? 'page' : undefined}
    >
      <Icon name="lesson" />
      <span>{t('cases.lessons.link')}</span>
      <Icon name="chevron-right" size="sm" />
    </RouterLink>
  );
}

const groups = { own: ['draft', 'in_review', 'blocked'], open: ['shared'], closed: ['closed', 'purged'] } as const;

/** The server's order stays: by recency, and by title within it. */
function groupsOf(items: readonly ListedCase[]) {
  return (['own', 'open', 'closed'] as const)
    .map((group) => ({
      group,
      items: items.filter(({ state }) => (groups[group] as readonly string[]).includes(state)),
    }))
    .filter((group) => group.items.length > 0);
}
