import { doors, limits, type CaseView } from '@netwerkplein/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { call, casesQuery, codeOf, ProblemError } from '../../../api/index.ts';
import { GuardedTextField, keeping, type Kept, useGuard } from '../../../guard/index.ts';
import { useText } from '../../../i18n/text.ts';
import { Banner, Button, Dialog, Paragraph } from '../../../ui/index.ts';
import { caseQuery } from '../case-queries.ts';

interface CloseDialogProps {
  view: CaseView;
  onClose(): void;
}

/** Closes a case: what came of it, and what others can learn from it. From here the term of the names runs. */
export function CloseDialog({ view, onClose }: CloseDialogProps) {
  const t = useText();
  const [outcome, setOutcome] = useState('');
  const [lesson, setLesson] = useState('');
  const [kept, setKept] = useState<Kept>({});
  const [asked, setAsked] = useState(false);
  const texts = useMemo(() => ({ outcome, lesson }), [outcome, lesson]);
  const guard = useGuard({ texts, kept, strictness: 'case' });
  const client = useQueryClient();
  const closing = useMutation({
    mutationFn: async () => {
      const sent = { outcome: outcome.trim(), lesson: lesson.trim() };
      const { blocks, asks, choices } = await guard.read(sent);
      if (blocks + asks > 0) throw new ProblemError('identifying');
      try {
        return await call(doors.case.close, { params: { id: view.id }, body: { ...sent, choices } });
      } catch (error) {
        if (error instanceof ProblemError) await guard.refuse(error.problem?.findings ?? [], sent);
        throw error;
      }
    },
    onSuccess: (closed) => {
      client.setQueryData(caseQuery(view.id).queryKey, closed);
      void client.invalidateQueries({ queryKey: casesQuery.queryKey });
      onClose();
    },
  });
  const empty = outcome.trim() === '' || lesson.trim() === '';
  const close = () => {
    setAsked(true);
    if (!empty) closing.mutate();
  };
  const field = (name: 'outcome' | 'lesson', value: string, write: (value: string) => void) => (
    <GuardedTextField
      field={name}
      guard={guard}
      rows={3}
      maxLength={limits.caseTextLength}
      label={t(`cases.close.${name}`)}
      description={t(`cases.close.${name}.help`)}
      onValue={write}
      onKeep={(key, reason) => setKept((before) => keeping(before, key, reason))}
      {...(asked && value.trim() === '' ? { error: t('cases.form.missing') } : {})}
    />
  );
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('cases.close.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone="primary" pending={closing.isPending} onClick={close}>
            {t('cases.close.confirm')}
          </Button>
        </>
      }
    >
      <div className="np-case-dialog" data-level="case">
        <Paragraph>{t('cases.close.meaning')}</Paragraph>
        {field('outcome', outcome, setOutcome)}
        {field('lesson', lesson, setLesson)}
        {closing.isError && <CloseFailed error={closing.error} />}
      </div>
    </Dialog>
  );
}

function CloseFailed({ error }: { error: unknown }) {
  const t = useText();
  const code = codeOf(error);
  const words =
    code === 'identifying'
      ? 'cases.handIn.failed.identifying'
      : code === 'offline'
        ? 'cases.failed.offline'
        : 'cases.failed.meaning';
  return (
    <Banner tone="error" title={t('cases.close.failed')}>
      {t(words)}
    </Banner>
  );
}
