import { doors, removalReason, type CaseView, type RemovalReason } from '@netwerkplein/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call, casesQuery, codeOf } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { useLive } from '../../../live/index.ts';
import { Banner, Button, Dialog, Paragraph, RadioGroup, showToast } from '../../../ui/index.ts';
import { caseKey } from '../case-queries.ts';

interface FlagDialogProps {
  view: CaseView;
  /** The contribution it is about; absent when it is the case itself. */
  postId?: string;
  onClose(): void;
}

/** Says that something is recognisable. It is hidden at once, and somebody looks a second time; who pressed is not kept. */
export function FlagDialog({ view, postId, onClose }: FlagDialogProps) {
  const t = useText();
  const [reason, setReason] = useState<RemovalReason | null>(null);
  const [asked, setAsked] = useState(false);
  const flagging = useFlag(view.id, postId, onClose);
  const flag = () => {
    setAsked(true);
    if (reason !== null) flagging.mutate(reason);
  };
  const what = postId === undefined ? 'case' : 'post';
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`cases.flag.${what}.title`)}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone="primary" pending={flagging.isPending} onClick={flag}>
            {t(`cases.flag.${what}.confirm`)}
          </Button>
        </>
      }
    >
      <div className="np-case-dialog">
        <Paragraph>{t(`cases.flag.${what}.meaning`)}</Paragraph>
        <Paragraph quiet>{t('cases.flag.nobody')}</Paragraph>
        <RadioGroup<RemovalReason>
          stacked
          label={t('cases.flag.reason')}
          options={removalReason.options.map((id) => ({ id, label: t(`cases.reason.${id}`) }))}
          value={reason}
          onChange={setReason}
          error={asked && reason === null ? t('cases.flag.reasonMissing') : undefined}
        />
        {flagging.isError && (
          <Banner tone="error" title={t('cases.flag.failed')}>
            {t(codeOf(flagging.error) === 'offline' ? 'cases.failed.offline' : 'cases.failed.meaning')}
          </Banner>
        )}
      </div>
    </Dialog>
  );
}

function useFlag(caseId: string, postId: string | undefined, onClose: () => void) {
  const t = useText();
  const client = useQueryClient();
  const live = useLive();
  return useMutation({
    mutationFn: (reason: RemovalReason) =>
      postId === undefined
        ? call(doors.case.flag, { params: { id: caseId }, body: { reason } })
        : call(doors.casePost.flag, { params: { id: caseId, postId }, body: { reason } }),
    onSuccess: () => {
      live.cases.of(caseId).catchUp();
      void client.invalidateQueries({ queryKey: casesQuery.queryKey });
      void client.invalidateQueries({ queryKey: caseKey(caseId) });
      showToast({ tone: 'ok', text: t('cases.flag.done') });
      onClose();
    },
  });
}
