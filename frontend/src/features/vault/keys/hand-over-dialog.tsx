import { useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../../../i18n/text.ts';
import { Banner, Button, Dialog, Paragraph, PasswordField } from '../../../ui/index.ts';
import { Failure } from '../failure.tsx';
import { unlock, WrongPassphrase } from '../unlocking.ts';
import { type HolderKey, type OwnKey, vaultKey } from '../vault-queries.ts';
import { handOver } from './hand-over.ts';

type State = 'asking' | 'opening' | 'handing' | 'done' | 'partly';

interface HandOverDialogProps {
  to: HolderKey;
  own: readonly OwnKey[];
  onClose(): void;
}

/** Hands halves over to a newcomer, with how far it is. Closing it breaks off; what was handed over stays. */
export function HandOverDialog({ to, own, onClose }: HandOverDialogProps) {
  const t = useText();
  const client = useQueryClient();
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<State>('asking');
  const [failure, setFailure] = useState<unknown>(null);
  const [done, setDone] = useState(0);
  // What is missing goes down while one hands over; the bar keeps what it began with.
  const [total] = useState(to.missing);
  const stop = useRef(new AbortController());
  useEffect(() => {
    const running = (stop.current = new AbortController());
    return () => running.abort();
  }, []);
  const begin = async () => {
    const { signal } = stop.current;
    setFailure(null);
    setState('opening');
    try {
      const pairs = await unlock(
        own.filter(({ group, id }) => group === to.group && id !== to.id),
        passphrase,
      );
      if (signal.aborted) return;
      setPassphrase('');
      setState('handing');
      const all = await handOver({ to, pairs, signal, onProgress: setDone });
      if (!signal.aborted) setState(all ? 'done' : 'partly');
    } catch (cause) {
      if (signal.aborted) return;
      setFailure(cause);
      setState('asking');
    } finally {
      void client.invalidateQueries({ queryKey: vaultKey });
    }
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (state === 'asking') void begin();
  };
  const over = state === 'done' || state === 'partly';
  const { name } = to.holder;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('vault.handOver.title', { name })}
      actions={
        <>
          <Button onClick={onClose}>
            {t(over ? 'ui.close' : state === 'handing' ? 'vault.handOver.stop' : 'ui.cancel')}
          </Button>
          {!over && state !== 'handing' && (
            <Button type="submit" form="np-hand-over" tone="primary" pending={state === 'opening'}>
              {t('vault.handOver.do')}
            </Button>
          )}
        </>
      }
    >
      <form id="np-hand-over" className="np-vault__form" onSubmit={submit} noValidate>
        {!over && state !== 'handing' && (
          <>
            <Paragraph>{t('vault.handOver.meaning', { name, count: total })}</Paragraph>
            <PasswordField
              label={t('vault.passphrase')}
              autoComplete="off"
              value={passphrase}
              onChange={(event) => setPassphrase(event.target.value)}
              error={failure instanceof WrongPassphrase ? t('vault.passphrase.wrong') : undefined}
            />
          </>
        )}
        {state === 'handing' && <Progress done={done} total={total} />}
        {state === 'done' && <Banner tone="ok" title={t('vault.handOver.done', { name })} />}
        {state === 'partly' && (
          <Banner tone="warning" title={t('vault.handOver.partly', { count: done })}>
            {t('vault.handOver.partly.meaning')}
          </Banner>
        )}
        <Failure of={failure} what="vault.handOver.failed" />
      </form>
    </Dialog>
  );
}

function Progress({ done, total }: { done: number; total: number }) {
  const t = useText();
  return (
    <div className="np-progress">
      <label htmlFor="np-hand-over-bar">{t('vault.handOver.progress', { done, total: Math.max(done, total) })}</label>
      <progress id="np-hand-over-bar" value={done} max={Math.max(done, total, 1)} />
      <Paragraph looks="small">{t('vault.handOver.resume')}</Paragraph>
    </div>
  );
}
