import { doors } from '@netwerkplein/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { NoteField, useNote } from '../../../note/index.ts';
import { Button, Dialog, Paragraph, showToast } from '../../../ui/index.ts';
import { Failure } from '../failure.tsx';
import { type Unsealing, vaultKey } from '../vault-queries.ts';

/** One refusal ends the request; who asked reads why. */
export function RefuseDialog({ request, onClose }: { request: Unsealing; onClose(): void }) {
  const t = useText();
  const client = useQueryClient();
  const note = useNote('reason');
  const refusing = useMutation({
    mutationFn: (reason: string) =>
      call(doors.unsealing.decide, { params: { id: request.id }, body: { verdict: 'refuse', reason } }),
    onSuccess: () => {
      showToast({ tone: 'ok', text: t('vault.refuse.done') });
      onClose();
      return client.invalidateQueries({ queryKey: vaultKey });
    },
    onError: note.refused,
  });
  const refuse = async () => {
    const ready = await note.ready();
    if (ready) refusing.mutate(ready.text);
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('vault.refuse.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone="primary" pending={refusing.isPending} onClick={() => void refuse()}>
            {t('vault.refuse.do')}
          </Button>
        </>
      }
    >
      <div className="np-vault__form">
        <Paragraph>{t('vault.refuse.meaning', { name: request.requester.name })}</Paragraph>
        <NoteField note={note} label={t('vault.refuse.reason')} description={t('vault.refuse.reason.meaning')} />
        <Failure of={refusing.error} what="vault.refuse.failed" meaning={{ conflict: 'vault.decide.conflict' }} />
      </div>
    </Dialog>
  );
}
