import { doors } from '@netwerkplein/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { call } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { Button, Dialog, Paragraph, showToast, Skeleton, TextField } from '../../../ui/index.ts';
import { Failure } from '../failure.tsx';
import { Fingerprint, lastGroup, useFingerprint } from '../fingerprint.tsx';
import { type HolderKey, vaultKey } from '../vault-queries.ts';

/**
 * Confirms the key of somebody of another organisation. All but the last group stands here; the last one comes from the colleague, so
 * that nobody can confirm without having called.
 */
export function ConfirmKeyDialog({ holderKey, onClose }: { holderKey: HolderKey; onClose(): void }) {
  const t = useText();
  const client = useQueryClient();
  const code = useFingerprint(holderKey.publicKey);
  const [heard, setHeard] = useState('');
  const [tried, setTried] = useState(false);
  const { name } = holderKey.holder;
  const confirming = useMutation({
    mutationFn: (fingerprint: string) =>
      call(doors.key.confirm, { params: { id: holderKey.id }, body: { fingerprint } }),
    onSuccess: () => {
      showToast({ tone: 'ok', text: t('vault.confirm.done', { name }) });
      onClose();
      return client.invalidateQueries({ queryKey: vaultKey });
    },
  });
  const right = code !== null && heard.replace(/\s/g, '').toUpperCase() === lastGroup(code);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (code !== null && right && !confirming.isPending) confirming.mutate(code);
  };
  const error = !tried || right ? undefined : t(heard.trim() === '' ? 'vault.confirm.missing' : 'vault.confirm.wrong');
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('vault.confirm.title', { name })}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="submit" form="np-confirm-key" tone="primary" pending={confirming.isPending}>
            {t('vault.confirm.do')}
          </Button>
        </>
      }
    >
      <form id="np-confirm-key" className="np-vault__form" onSubmit={submit} noValidate>
        <Paragraph>{t('vault.confirm.call', { name, organisation: holderKey.holder.organisation })}</Paragraph>
        <Paragraph>{t('vault.confirm.why')}</Paragraph>
        {code === null ? (
          <Skeleton lines={1} />
        ) : (
          <Fingerprint code={withoutLast(code)} label={t('vault.confirm.code', { name })} />
        )}
        <TextField
          label={t('vault.confirm.last')}
          description={t('vault.confirm.last.meaning')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={6}
          value={heard}
          onChange={(event) => setHeard(event.target.value)}
          error={error}
        />
        <Failure of={confirming.error} what="vault.confirm.failed" meaning={{ conflict: 'vault.confirm.changed' }} />
      </form>
    </Dialog>
  );
}

const withoutLast = (code: string): string => code.split(' ').slice(0, -1).join(' ');
