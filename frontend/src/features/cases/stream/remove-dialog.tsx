import { doors, removalReason, type CaseEntry, type CaseView, type RemovalReason } from '@netwerkplein/contract';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call, codeOf } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { useLive } from '../../../live/index.ts';
import { plainWords } from '../../../stream/index.ts';
import { Banner, Button, Dialog, Paragraph, RadioGroup, showToast } from '../../../ui/index.ts';

interface RemoveDialogProps {
  view: CaseView;
  entry: CaseEntry;
  onClose(): void;
}

/** Wipes the text of a contribution for good, with a reason that stays. */
export function RemoveDialog({ view, entry, onClose }: RemoveDialogProps) {
  const t = useText();
  const live = useLive();
  const [reason, setReason] = useState<RemovalReason | null>(null);
  const [asked, setAsked] = useState(false);
  const removing = useMutation({
    mutationFn: (chosen: RemovalReason) =>
      call(doors.casePost.remove, { params: { id: view.id, postId: entry.id }, body: { reason: chosen } }),
    onSuccess: () => {
      live.cases.of(view.id).catchUp();
      showToast({ tone: 'ok', text: t('cases.remove.done') });
      onClose();
    },
  });
  const remove = () => {
    setAsked(true);
    if (reason !== null) removing.mutate(reason);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('cases.remove.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone="danger" pending={removing.isPending} onClick={remove}>
            {t('cases.remove.title')}
          </Button>
        </>
      }
    >
      <div className="np-case-dialog">
        <blockquote className="np-case-dialog__text">{plainWords(entry.text)}</blockquote>
        <Paragraph>{t('cases.remove.meaning')}</Paragraph>
        <RadioGroup<RemovalReason>
          stacked
          label={t('cases.remove.reason')}
          options={removalReason.options.map((id) => ({ id, label: t(`cases.reason.${id}`) }))}
          value={reason}
          onChange={setReason}
          error={asked && reason === null ? t('cases.flag.reasonMissing') : undefined}
        />
        {removing.isError && (
          <Banner tone="error" title={t('cases.remove.failed')}>
            {t(codeOf(removing.error) === 'offline' ? 'cases.failed.offline' : 'cases.failed.meaning')}
          </Banner>
        )}
      </div>
    </Dialog>
  );
}
