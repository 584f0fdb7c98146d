import { doors, type CaseView } from '@netwerkplein/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { MessageText } from '../../../stream/index.ts';
import { Button, Icon, showToast } from '../../../ui/index.ts';
import { caseKey } from '../case-queries.ts';

/** Own contributions that are placed later; only their writer sees them here. */
export function Waiting({ view }: { view: CaseView }) {
  const t = useText();
  if (view.self.waiting.length === 0) return null;
  return (
    <section className="np-waiting" aria-label={t('cases.waiting.title')}>
      <div className="np-waiting__head">
        <Icon name="clock" />
        <div>
          <strong>{t('cases.waiting.title')}</strong>
          <p>{t('cases.waiting.meaning')}</p>
        </div>
      </div>
      {view.self.waiting.map(({ id, text }) => (
        <article key={id} className="np-waiting__post" aria-label={t('cases.waiting.name')}>
          <MessageText text={text} />
          <ThrowAway caseId={view.id} postId={id} />
        </article>
      ))}
    </section>
  );
}

function ThrowAway({ caseId, postId }: { caseId: string; postId: string }) {
  const t = useText();
  const client = useQueryClient();
  const throwing = useMutation({
    mutationFn: () => call(doors.casePost.remove, { params: { id: caseId, postId }, body: { reason: 'mistake' } }),
    onSuccess: () => showToast({ tone: 'ok', text: t('cases.waiting.thrown') }),
    onError: () => showToast({ tone: 'error', text: t('cases.waiting.notThrown') }),
    // It may have been placed meanwhile.
    onSettled: () => client.invalidateQueries({ queryKey: caseKey(caseId) }),
  });
  return (
    <Button tone="quiet" icon="erase" pending={throwing.isPending} onClick={() => throwing.mutate()}>
      {t('cases.waiting.throwAway')}
    </Button>
  );
}
