import { doors } from '@netwerkplein/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { ConfirmDialog, Paragraph, showToast } from '../../../ui/index.ts';
import { Failure } from '../failure.tsx';
import { type HolderKey, vaultKey } from '../vault-queries.ts';

interface RetireDialogProps {
  holderKey: HolderKey;
  own?: boolean;
  onClose(): void;
}

/** A key that is retired opens nothing any more: its halves are thrown away. */
export function RetireDialog({ holderKey, own = false, onClose }: RetireDialogProps) {
  const t = useText();
  const client = useQueryClient();
  const retiring = useMutation({
    mutationFn: () => call(doors.key.retire, { params: { id: holderKey.id } }),
    onSuccess: () => {
      showToast({ tone: 'ok', text: t('vault.retire.done') });
      onClose();
      return client.invalidateQueries({ queryKey: vaultKey });
    },
  });
  const { name } = holderKey.holder;
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() => retiring.mutate()}
      title={own ? t('vault.retire.own.title') : t('vault.retire.title', { name })}
      confirmLabel={t('vault.retire.do')}
      pending={retiring.isPending}
    >
      <Paragraph>{t(own ? 'vault.retire.own.meaning' : 'vault.retire.meaning', { name })}</Paragraph>
      <Paragraph>{t('vault.retire.handOverFirst')}</Paragraph>
      <Failure of={retiring.error} what="vault.retire.failed" meaning={{ conflict: 'vault.retire.last' }} />
    </ConfirmDialog>
  );
}
