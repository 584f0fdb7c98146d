import { doors } from '@netwerkplein/contract';
import { useState } from 'react';
import { call } from '../../api/index.ts';
import { useText } from '../../i18n/text.ts';
import { Button, ConfirmDialog, Paragraph } from '../../ui/index.ts';
import { Failure } from './failure.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import type { ReviewItem } from './review-queries.ts';
import { useDecision } from './use-decision.ts';

interface CaseDecisionProps {
  item: ReviewItem;
  /** Everything on the list was looked at. */
  complete: boolean;
  onIncomplete(): void;
}

const done = { share: 'review.done.shared', purge: 'review.done.purged' } as const;

/** Share, send back, or take down for good. */
export function CaseDecision({ item, complete, onIncomplete }: CaseDecisionProps) {
  const t = useText();
  const [open, setOpen] = useState<'return' | 'purge' | null>(null);
  const decision = useDecision(
    (verdict: 'share' | 'purge') => {
      const params = { id: item.caseId };
      return verdict === 'share'
        ? call(doors.review.decideCase, { params, body: { verdict } })
        : call(doors.review.decideCase, { params, body: { verdict } });
    },
    (verdict) => done[verdict],
  );
  const pending = (verdict: 'share' | 'purge') => decision.isPending && decision.variables === verdict;
  const share = () => (complete ? decision.mutate('share') : onIncomplete());
  return (
    <section className="np-decision" aria-label={t('review.decision.label')}>
      <Button tone="primary" wide icon="check" pending={pending('share')} onClick={share}>
        {t(item.what === 'blocked_case' ? 'review.case.shareAgain' : 'review.case.share')}
      </Button>
      <Button wide icon="undo" onClick={() => setOpen('return')}>
        {t('review.case.return')}
      </Button>
      <Button tone="quiet" wide icon="erase" className="np-button--danger-quiet" onClick={() => setOpen('purge')}>
        {t('review.case.purge')}
      </Button>
      {open === null && <Failure of={decision.error} />}
      {open === 'return' && <ReturnDialog item={item} onClose={() => setOpen(null)} />}
      <ConfirmDialog
        open={open === 'purge'}
        onClose={() => setOpen(null)}
        onConfirm={() => decision.mutate('purge')}
        title={t('review.purge.title', { title: item.title })}
        confirmLabel={t('review.purge.confirm')}
        pending={pending('purge')}
      >
        <Paragraph>{t('review.purge.gone')}</Paragraph>
        <Paragraph>{t('review.purge.instead')}</Paragraph>
        <Failure of={decision.error} />
      </ConfirmDialog>
    </section>
  );
}
