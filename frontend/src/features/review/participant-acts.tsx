import { doors, type Participant } from '@netwerkplein/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/index.ts';
import { useText } from '../../i18n/text.ts';
import { useMay } from '../../session/index.ts';
import { Button, ConfirmDialog, Heading, Link, Paragraph, showToast } from '../../ui/index.ts';
import { Failure } from './failure.tsx';
import { reviewKey } from './review-queries.ts';

/**
 * What can be done about whoever wrote it, lightest first: take away the word without knowing who it is; and, for a privacy officer only,
 * ask that the name be opened.
 */
export function ParticipantActs({ caseId, participant }: { caseId: string; participant: Participant }) {
  const t = useText();
  const mayAsk = useMay()('unsealing.ask');
  const [asking, setAsking] = useState(false);
  const client = useQueryClient();
  const { id, label, office, silenced } = participant;
  const silencing = useMutation({
    mutationFn: (silence: boolean) =>
      call(doors.case.silence, { params: { id: caseId, participantId: id }, body: { silenced: silence } }),
    onSuccess: ({ silenced: now }) => {
      showToast({ tone: 'ok', text: t(now ? 'review.silence.done' : 'review.silence.undone', { name: label }) });
      setAsking(false);
      return client.invalidateQueries({ queryKey: reviewKey });
    },
  });
  // An office speaks with one voice and has no sealed name.
  if (office !== null) return null;
  return (
    <section className="np-participant">
      <Heading level={2} looks={3}>
        {t('review.participant.title', { name: label })}
      </Heading>
      <Paragraph looks="small">{t(silenced ? 'review.silence.now' : 'review.participant.meaning')}</Paragraph>
      <div className="np-participant__acts">
        {silenced ? (
          <Button pending={silencing.isPending} onClick={() => silencing.mutate(false)}>
            {t('review.silence.undo')}
          </Button>
        ) : (
          <Button onClick={() => setAsking(true)}>{t('review.silence.do')}</Button>
        )}
        {mayAsk && (
          <Link to={`/ontzegelen/vraag?casus=${caseId}&deelnemer=${id}`} icon="seal">
            {t('review.unseal.ask')}
          </Link>
        )}
      </div>
      {!asking && <Failure of={silencing.error} />}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => silencing.mutate(true)}
        title={t('review.silence.title', { name: label })}
        confirmLabel={t('review.silence.confirm')}
        pending={silencing.isPending}
      >
        <Paragraph>{t('review.silence.meaning')}</Paragraph>
        <Paragraph>{t('review.silence.back')}</Paragraph>
        <Failure of={silencing.error} />
      </ConfirmDialog>
    </section>
  );
}
