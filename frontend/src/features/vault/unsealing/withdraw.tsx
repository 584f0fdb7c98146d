import { doors } from '@netwerkplein/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { Button, ConfirmDialog, Paragraph, showToast, Skeleton } from '../../../ui/index.ts';
import { Failure } from '../failure.tsx';
import { Fingerprint, useFingerprint } from '../fingerprint.tsx';
import { type Unsealing, vaultKey } from '../vault-queries.ts';

/** While the key holders decide: the code that they ask for by telephone, and the way to take the request back. */
export function Withdraw({ request }: { request: Unsealing }) {
  const t = useText();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const code = useFingerprint(request.viewerPublicKey);
  const closing = useMutation({
    mutationFn: () => call(doors.unsealing.close, { params: { id: request.id } }),
    onSuccess: () => {
      showToast({ tone: 'ok', text: t('vault.withdraw.done') });
      setAsking(false);
      return client.invalidateQueries({ queryKey: vaultKey });
    },
  });
  return (
    <>
      <div className="np-vault__code">
        <Paragraph looks="small">{t('vault.unsealing.ownCode')}</Paragraph>
        {code === null ? <Skeleton lines={1} /> : <Fingerprint code={code} label={t('vault.unsealing.code')} />}
      </div>
      <Paragraph looks="small">{t('vault.unsealing.thisDevice')}</Paragraph>
      <div>
        <Button onClick={() => setAsking(true)}>{t('vault.withdraw.open')}</Button>
      </div>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => closing.mutate()}
        title={t('vault.withdraw.title')}
        confirmLabel={t('vault.withdraw.do')}
        tone="primary"
        pending={closing.isPending}
      >
        <Paragraph>{t('vault.withdraw.meaning')}</Paragraph>
        <Failure of={closing.error} what="vault.withdraw.failed" />
      </ConfirmDialog>
    </>
  );
}
