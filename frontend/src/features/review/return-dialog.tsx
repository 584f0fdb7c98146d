import { doors, type Choice } from '@netwerkplein/contract';
import { call } from '../../api/index.ts';
import { useText } from '../../i18n/text.ts';
import { NoteField, useNote } from '../../note/index.ts';
import { Button, Dialog, Paragraph } from '../../ui/index.ts';
import { Failure } from './failure.tsx';
import type { ReviewItem } from './review-queries.ts';
import { useDecision } from './use-decision.ts';

/** Sends a case back, with words for its writer about what has to change. */
export function ReturnDialog({ item, onClose }: { item: ReviewItem; onClose(): void }) {
  const t = useText();
  const note = useNote('note');
  const decision = useDecision(
    ({ text, choices }: { text: string; choices: Choice[] }) =>
      call(doors.review.decideCase, {
        params: { id: item.caseId },
        body: { verdict: 'return', note: text, choices },
      }),
    () => 'review.done.returned',
  );
  const send = async () => {
    const ready = await note.ready();
    if (ready) decision.mutate(ready, { onError: note.refused });
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('review.return.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone="primary" pending={decision.isPending} onClick={() => void send()}>
            {t('review.return.confirm')}
          </Button>
        </>
      }
    >
      <div className="np-review-dialog">
        <Paragraph>{t(item.what === 'blocked_case' ? 'review.return.blocked' : 'review.return.meaning')}</Paragraph>
        <NoteField note={note} label={t('review.return.note')} description={t('review.return.advice')} />
        <Failure of={decision.error} />
      </div>
    </Dialog>
  );
}
