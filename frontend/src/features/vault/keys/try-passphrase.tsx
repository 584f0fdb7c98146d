import { type SyntheticEvent, useState } from 'react';
import { useText } from '../../../i18n/text.ts';
import { Banner, Button, Dialog, Paragraph, PasswordField } from '../../../ui/index.ts';
import { unlock } from '../unlocking.ts';
import type { OwnKey } from '../vault-queries.ts';

/** A passphrase that is needed once a year is tried now and then. Nothing is sent for it. */
export function TryPassphrase({ own }: { own: OwnKey }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('vault.try.open')}</Button>
      {open && <TryDialog own={own} onClose={() => setOpen(false)} />}
    </>
  );
}

function TryDialog({ own, onClose }: { own: OwnKey; onClose(): void }) {
  const t = useText();
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'asking' | 'trying' | 'right' | 'wrong'>('asking');
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (state === 'trying') return;
    setState('trying');
    const right = await unlock([own], passphrase).then(
      () => true,
      () => false,
    );
    setState(right ? 'right' : 'wrong');
    if (right) setPassphrase('');
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('vault.try.title')}
      actions={
        state === 'right' ? (
          <Button tone="primary" onClick={onClose}>
            {t('ui.close')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" form="np-try" tone="primary" pending={state === 'trying'}>
              {t('vault.try.do')}
            </Button>
          </>
        )
      }
    >
      {state === 'right' ? (
        <Banner tone="ok" title={t('vault.try.right')}>
          {t('vault.try.right.meaning')}
        </Banner>
      ) : (
        <form id="np-try" className="np-vault__form" onSubmit={(event) => void submit(event)} noValidate>
          <Paragraph>{t('vault.try.meaning')}</Paragraph>
          <PasswordField
            label={t('vault.passphrase')}
            autoComplete="off"
            value={passphrase}
            onChange={(event) => setPassphrase(event.target.value)}
            error={state === 'wrong' ? t('vault.passphrase.wrong') : undefined}
          />
        </form>
      )}
    </Dialog>
  );
}
