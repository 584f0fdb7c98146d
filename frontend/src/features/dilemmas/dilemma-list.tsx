import type { DilemmaState, ListedDilemma } from '@netwerkplein/contract';
import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { useText } from '../../i18n/text.ts';
import { useMay } from '../../session/index.ts';
import { ErrorState, Heading, LevelMark, Link, Skeleton } from '../../ui/index.ts';
import { dilemmasQuery } from './dilemma-queries.ts';
import { levelOf } from './dilemma-words.ts';

/** The dilemmas by state, what goes on first. The column around it is the landmark. */
export function DilemmaList() {
  const t = useText();
  const { data, isError, isFetching, refetch } = useQuery(dilemmasQuery);
  if (!data && isError) {
    return (
      <ErrorState title={t('dilemmas.list.error')} onRetry={() => void refetch()} retrying={isFetching}>
        {t('dilemmas.error.meaning')}
      </ErrorState>
    );
  }
  if (!data) return <Skeleton lines={6} label={t('dilemmas.list.loading')} />;
  return (
    <div className="np-dilemmas">
      <BringLink />
      {data.length === 0 && <p className="np-dilemmas__none">{t('dilemmas.list.none')}</p>}
      {byState(data).map(([state, items]) => (
        <section key={state} data-level={levelOf(state)}>
          <div className="np-dilemmas__head">
            <LevelMark level={levelOf(state)} />
            <Heading level={2} looks={3}>
              {t(`dilemmas.state.${state}`)}
            </Heading>
          </div>
          <ul>
            {items.map((item) => (
              <DilemmaLink key={item.id} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** For who may bring one. */
function BringLink() {
  const t = useText();
  const may = useMay();
  if (!may('dilemma.bring')) return null;
  return (
    <Link asButton icon="plus" to="/dilemmas/nieuw">
      {t('dilemmas.bring')}
    </Link>
  );
}

function DilemmaLink({ item }: { item: ListedDilemma }) {
  const t = useText();
  return (
    <li>
      <NavLink to={`/dilemmas/${item.id}`} className="np-dilemmas__link">
        <span className="np-dilemmas__name">{item.title}</span>
        <span className="np-dilemmas__about">
          {t('dilemmas.list.about', { municipality: item.municipality, theme: t(`dilemmas.theme.${item.theme}`) })}
        </span>
      </NavLink>
    </li>
  );
}

/** Where something has to happen first; what came to an end last. */
const order: readonly DilemmaState[] = ['strategic', 'group', 'platform', 'brought', 'solved', 'withdrawn'];

function byState(items: readonly ListedDilemma[]): [DilemmaState, ListedDilemma[]][] {
  return order
    .map((state): [DilemmaState, ListedDilemma[]] => [state, items.filter((item) => item.state === state)])
    .filter(([, found]) => found.length > 0);
}
