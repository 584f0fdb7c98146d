import { doors } from '@netwerkplein/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { call, casesQuery } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { Button, ConfirmDialog, Paragraph, showToast } from '../../../ui/index.ts';
import type { CaseDraft } from './case-draft.ts';

interface DiscardProps {
  caseId: string;
  /** Absent where it is not being written: then nothing of it is in this browser. */
  draft?: CaseDraft;
  onServer: boolean;
}

/** Throws an own case away that nobody else reads yet. */
export function Discard({ caseId, draft, onServer }: DiscardProps) {
  const t = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const discarding = useMutation({
    mutationFn: async () => {
      if (onServer) await call(doors.case.withdraw, { params: { id: caseId } });
    },
    onSuccess: () => {
      draft?.forget();
      void client.invalidateQueries({ queryKey: casesQuery.queryKey });
      void navigate('/casussen', { replace: true });
      showToast({ tone: 'ok', text: t('cases.discard.done') });
    },
    onError: () => showToast({ tone: 'error', text: t('cases.discard.failed') }),
    onSettled: () => setAsking(false),
  });
  return (
    <>
      <Button tone={draft ? 'quiet' : 'secondary'} icon="erase" onClick={() => setAsking(true)}>
        {t(draft ? 'cases.discard' : 'cases.withdraw')}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => discarding.mutate()}
        title={t(draft ? 'cases.discard.title' : 'cases.withdraw.title')}
        confirmLabel={t(draft ? 'cases.discard.confirm' : 'cases.withdraw.confirm')}
        pending={discarding.isPending}
      >
        <Paragraph>{t('cases.discard.meaning')}</Paragraph>
      </ConfirmDialog>
    </>
  );
}
