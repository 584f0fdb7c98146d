import type { DemoAccount } from '@netwerkplein/contract';
import { useState } from 'react';
import { useText } from '../../i18n/text.ts';
import { Avatar, Heading, Icon, Paragraph, TextField, VisuallyHidden } from '../../ui/index.ts';
import { demoGroups, roleWords } from './demo-groups.ts';

interface DemoAccountsProps {
  accounts: readonly DemoAccount[];
  onChoose(account: DemoAccount): void;
  /** The account that is being signed in. */
  busyWith: string | null;
}

/** The people one can be in the demonstration. */
export function DemoAccounts({ accounts, onChoose, busyWith }: DemoAccountsProps) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const groups = demoGroups(accounts, typed, t);
  const count = groups.reduce((sum, group) => sum + group.accounts.length, 0);
  return (
    <section className="np-demo" aria-labelledby="demo-title">
      <Heading level={2} id="demo-title">
        {t('signIn.demo.title')}
      </Heading>
      <Paragraph quiet>{t('signIn.demo.what')}</Paragraph>
      <TextField
        label={t('signIn.demo.search')}
        type="search"
        icon="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <VisuallyHidden role="status">{typed ? t('signIn.demo.count', { count }) : ''}</VisuallyHidden>
      <div className="np-demo__groups">
        {count === 0 && <Paragraph quiet>{t('signIn.demo.none')}</Paragraph>}
        {groups.map((group) => (
          <div key={group.id}>
            <Heading level={3} className="np-demo__group">
              {t(`signIn.demo.group.${group.id}`)}
            </Heading>
            <ul className="np-demo__list">
              {group.accounts.map((account) => (
                <li key={account.email}>
                  <button
                    type="button"
                    className="np-demo__account"
                    onClick={() => onChoose(account)}
                    aria-busy={busyWith === account.email || undefined}
                  >
                    <Avatar name={account.name} />
                    <span className="np-demo__words">
                      <VisuallyHidden>{t('signIn.demo.as', { name: account.name })}</VisuallyHidden>
                      <span className="np-demo__name" aria-hidden="true">
                        {account.name}
                      </span>
                      <span className="np-demo__about">
                        {[account.organisation, ...account.roles.map((role) => roleWords(role, t))].join(' · ')}
                      </span>
                    </span>
                    {busyWith === account.email ? (
                      <span className="np-spinner" aria-hidden="true" />
                    ) : (
                      <Icon name="chevron-right" />
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
