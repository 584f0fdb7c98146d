import { doors } from '@netwerkplein/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { call } from '../../api/index.ts';
import { BrandMark } from '../../frame/brand.tsx';
import { useLanguageGroup, useThemeGroup } from '../../frame/choices.ts';
import { useText } from '../../i18n/text.ts';
import { meKey, useSession } from '../../session/index.ts';
import { Banner, Heading, Menu, Paragraph } from '../../ui/index.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import { type Credentials, SignInForm } from './sign-in-form.tsx';
import './sign-in-page.css';

const demoPassword = 'netwerkplein-demo';

/** The front door: who you are, and what this is. */
export function SignInPage() {
  const t = useText();
  const [query] = useSearchParams();
  const back = safeWay(query.get('terug'));
  const session = useSession();
  const client = useQueryClient();
  const language = useLanguageGroup();
  const theme = useThemeGroup();
  const demo = useQuery({
    queryKey: ['demo', 'accounts'],
    queryFn: ({ signal }) => call(doors.session.demoAccounts, {}, signal),
    staleTime: Infinity,
  });
  const signIn = useMutation({
    mutationFn: (body: Credentials) => call(doors.session.open, { body }),
    onSuccess: (me) => client.setQueryData(meKey, me),
  });
  const title = t('signIn.title');
  const product = t('frame.product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);

  if (session.data) return <Navigate to={back ?? '/start'} replace />;
  const accounts = demo.data ?? [];
  return (
    <div className="np-sign-in" data-demo={accounts.length > 0 ? '' : undefined}>
      <header className="np-sign-in__bar">
        <span className="np-brand">
          <BrandMark />
          {product}
        </span>
        <span className="np-sign-in__choices">
          <Menu icon="language" label={t('frame.language')} groups={[language]} />
          <Menu icon="sun" label={t('frame.theme')} groups={[theme]} />
        </span>
      </header>
      <main className="np-sign-in__main">
        <section className="np-sign-in__card">
          <div className="np-sign-in__what">
            <Heading level={1}>{title}</Heading>
            <Paragraph>{t('signIn.what')}</Paragraph>
            <Paragraph quiet>{t('signIn.whatMore')}</Paragraph>
          </div>
          {back && (
            <Banner tone="info" still title={t('signIn.first.title')}>
              {t('signIn.first')}
            </Banner>
          )}
          <SignInForm
            onSignIn={(credentials) => signIn.mutate(credentials)}
            onEdit={() => signIn.reset()}
            pending={signIn.isPending}
            failure={signIn.error}
          />
        </section>
        {accounts.length > 0 && (
          <DemoAccounts
            accounts={accounts}
            busyWith={signIn.isPending ? signIn.variables.email : null}
            onChoose={(account) => signIn.mutate({ email: account.email, password: demoPassword })}
          />
        )}
      </main>
    </div>
  );
}

/** Only to a page of our own: a link from elsewhere must not lead away after signing in. */
function safeWay(way: string | null): string | null {
  return way && /^\/(?![/\\])/.test(way) ? way : null;
}
