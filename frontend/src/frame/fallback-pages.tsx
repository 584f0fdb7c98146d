import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useText } from '../i18n/text.ts';
import { Button, EmptyState, ErrorState, Link } from '../ui/index.ts';
import { Columns } from './columns.tsx';
import { usePageTitle } from './page-title.ts';

/** An address that leads nowhere (or not for this member: the server does not say which). */
export function MissingPage() {
  const t = useText();
  usePageTitle(t('frame.missing.title'));
  return (
    <Columns>
      <EmptyState
        icon="search"
        title={t('frame.missing.title')}
        headingLevel={1}
        action={
          <Link to="/start" asButton>
            {t('frame.missing.action')}
          </Link>
        }
      >
        {t('frame.missing.meaning')}
      </EmptyState>
    </Columns>
  );
}

/** A page that broke. Loading it again is what helps: also after a new version replaced the files this page was made of. */
export function CrashPage() {
  const t = useText();
  const failure = useRouteError();
  if (isRouteErrorResponse(failure) && failure.status === 404) return <MissingPage />;
  return (
    <main>
      <ErrorState
        title={t('frame.crash.title')}
        headingLevel={1}
        action={
          <Button tone="primary" onClick={() => window.location.reload()}>
            {t('frame.crash.action')}
          </Button>
        }
      >
        {t('frame.crash.meaning')}
      </ErrorState>
    </main>
  );
}
