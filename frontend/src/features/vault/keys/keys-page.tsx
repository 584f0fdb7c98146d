import { useQuery } from '@tanstack/react-query';
import { Columns, MissingPage, usePageTitle } from '../../../frame/index.ts';
import { useText } from '../../../i18n/text.ts';
import { useMay } from '../../../session/index.ts';
import { ErrorState, Heading, Link, Skeleton } from '../../../ui/index.ts';
import { OldBrowser, useSealsHere } from '../use-seals-here.tsx';
import { keysQuery, ownKeysQuery } from '../vault-queries.ts';
import { HolderList } from './holder-list.tsx';
import { OwnKeys } from './own-keys.tsx';
import '../vault.css';
import './keys.css';

/** `/sleutels`: the own key, and those of all holders. */
export function KeysPage() {
  return useMay()('vault.hold') ? <Keys /> : <MissingPage />;
}

function Keys() {
  const t = useText();
  usePageTitle(t('vault.keys.title'));
  const able = useSealsHere();
  const keys = useQuery(keysQuery);
  const own = useQuery(ownKeysQuery);
  const failed = [keys, own].find(({ isError, data }) => isError && !data);
  return (
    <Columns>
      <div className="np-vault">
        <Heading level={1}>{t('vault.keys.title')}</Heading>
        <ul className="np-vault__points">
          <li>{t('vault.keys.line.half')}</li>
          <li>{t('vault.keys.line.together')}</li>
          <li>{t('vault.keys.line.here')}</li>
        </ul>
        <p className="np-vault__more">
          <Link to="/vertrouwen">{t('vault.trust.link')}</Link>
        </p>
        {able === false && <OldBrowser />}
        {failed ? (
          <ErrorState
            title={t('vault.keys.error.title')}
            onRetry={() => void failed.refetch()}
            retrying={failed.isFetching}
          >
            {t('vault.keys.error.meaning')}
          </ErrorState>
        ) : keys.data && own.data && able !== null ? (
          <>
            {able && <OwnKeys own={own.data} all={keys.data} />}
            <HolderList keys={keys.data} own={own.data} able={able} />
          </>
        ) : (
          <Skeleton lines={6} label={t('vault.keys.loading')} />
        )}
      </div>
    </Columns>
  );
}
