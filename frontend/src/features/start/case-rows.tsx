import type { ListedCase } from '@netwerkplein/contract';
import { Link } from 'react-router';
import { useText } from '../../i18n/text.ts';
import { Heading, LevelMark, UnreadMark } from '../../ui/index.ts';

export interface CasesForMe {
  /** Others wrote something new. */
  fresh: readonly ListedCase[];
  /** Own ones that wait: for me, or for the moderator. */
  waiting: readonly ListedCase[];
}

export const casesForMe = (items: readonly ListedCase[]): CasesForMe => ({
  fresh: items.filter(({ unread }) => unread > 0),
  waiting: items.filter(({ mine, state }) => mine && ['draft', 'in_review', 'blocked'].includes(state)),
});

/** Cases with something new, and own ones that wait. Nothing when there are none. */
export function CaseRows({ cases: { fresh, waiting } }: { cases: CasesForMe }) {
  const t = useText();
  if (fresh.length + waiting.length === 0) return null;
  return (
    <section className="np-start__section">
      <Heading level={2} looks={3}>
        {t('start.cases')}
      </Heading>
      <ul className="np-start__rows">
        {[...waiting, ...fresh].map((item) => (
          <li key={item.id}>
            <Link
              to={item.state === 'draft' ? `/casussen/${item.id}/bewerken` : `/casussen/${item.id}`}
              className="np-start__row"
            >
              <LevelMark level="case" />
              <span className="np-start__words">
                <span className="np-start__name">{item.title || t('cases.untitled')}</span>
                <span className="np-start__about">
                  {t(item.state === 'shared' ? `cases.recency.${item.active}` : `cases.state.${item.state}`)}
                </span>
              </span>
              <UnreadMark count={item.unread} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
