import { doors, removalReason, type RemovalReason } from '@netwerkplein/contract';
import { useState } from 'react';
import { call } from '../../api/index.ts';
import { PageHeader } from '../../frame/index.ts';
import { useGuard } from '../../guard/index.ts';
import { useText } from '../../i18n/text.ts';
import { MessageText } from '../../stream/index.ts';
import { Banner, Button, Dialog, Link, Paragraph, Select } from '../../ui/index.ts';
import { Failure } from './failure.tsx';
import { GuardOpinion } from './guard-opinion.tsx';
import { ParticipantActs } from './participant-acts.tsx';
import type { ReviewItem } from './review-queries.ts';
import { useDecision } from './use-decision.ts';

type Verdict = { verdict: 'return' } | { verdict: 'remove'; reason: RemovalReason };

const done = { return: 'review.done.postReturned', remove: 'review.done.postRemoved' } as const;

/** A contribution that was flagged: bring it back, or wipe it. */
export function PostLook({ item }: { item: ReviewItem }) {
  const t = useText();
  const [wiping, setWiping] = useState(false);
  const decision = useDecision(
    (body: Verdict) => {
      const params = { id: item.caseId, postId: item.postId ?? '' };
      return body.verdict === 'return'
        ? call(doors.review.decidePost, { params, body })
        : call(doors.review.decidePost, { params, body });
    },
    ({ verdict }) => done[verdict],
  );
  const guard = useGuard({ texts: { text: item.text ?? '' }, kept: {}, strictness: 'case' });
  const label = item.participant?.label || t('review.post.office');
  return (
    <>
      <PageHeader
        title={item.title}
        level="case"
        under={t('review.under.post')}
        back={{ to: '/toezicht', label: t('frame.back.list') }}
      />
      <div className="np-look" data-level="case">
        <div className="np-look__columns">
          <article className="np-look__text" aria-label={t('review.post.label', { name: label })}>
            <Banner still tone="warning" title={t('review.post.flagged')}>
              {item.reason && <p>{t('review.blocked.reason', { reason: t(`cases.reason.${item.reason}`) })}</p>}
              <p>{t('review.post.hidden')}</p>
            </Banner>
            <figure className="np-flagged">
              <figcaption>{t('review.post.by', { name: label })}</figcaption>
              <blockquote>
                <MessageText text={item.text ?? ''} />
              </blockquote>
            </figure>
            <div>
              <Link to={`/casussen/${item.caseId}`}>{t('review.post.case')}</Link>
            </div>
          </article>
          <aside className="np-look__judge" aria-label={t('review.judge.label')}>
            <GuardOpinion guard={guard} names={{ text: t('review.post.label', { name: label }) }} />
            {item.own ? (
              <Banner still tone="info" title={t('review.own.title')}>
                {t('review.own.post')}
              </Banner>
            ) : (
              <>
                <section className="np-decision" aria-label={t('review.decision.label')}>
                  <Button
                    wide
                    icon="check"
                    pending={decision.isPending && decision.variables.verdict === 'return'}
                    onClick={() => decision.mutate({ verdict: 'return' })}
                  >
                    {t('review.post.return')}
                  </Button>
                  <Button wide icon="erase" onClick={() => setWiping(true)}>
                    {t('review.post.wipe')}
                  </Button>
                  {!wiping && <Failure of={decision.error} />}
                </section>
                {item.participant && <ParticipantActs caseId={item.caseId} participant={item.participant} />}
              </>
            )}
          </aside>
        </div>
      </div>
      {wiping && (
        <WipeDialog
          flaggedFor={item.reason}
          pending={decision.isPending}
          failure={decision.error}
          onClose={() => setWiping(false)}
          onWipe={(reason) => decision.mutate({ verdict: 'remove', reason })}
        />
      )}
    </>
  );
}

interface WipeDialogProps {
  flaggedFor: RemovalReason | null;
  pending: boolean;
  failure: unknown;
  onClose(): void;
  onWipe(reason: RemovalReason): void;
}

/** The reason it was flagged for is usually the one that it goes for. */
function WipeDialog({ flaggedFor, pending, failure, onClose, onWipe }: WipeDialogProps) {
  const t = useText();
  const [reason, setReason] = useState<RemovalReason | null>(flaggedFor);
  const [asked, setAsked] = useState(false);
  const wipe = () => {
    setAsked(true);
    if (reason !== null) onWipe(reason);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('review.wipe.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone="danger" pending={pending} onClick={wipe}>
            {t('review.post.wipe')}
          </Button>
        </>
      }
    >
      <div className="np-review-dialog">
        <Paragraph>{t('review.wipe.gone')}</Paragraph>
        <Select<RemovalReason>
          label={t('review.wipe.reason')}
          description={t('review.wipe.reason.meaning')}
          options={removalReason.options.map((id) => ({ id, label: t(`cases.reason.${id}`) }))}
          value={reason}
          onChange={setReason}
          {...(asked && reason === null ? { error: t('review.wipe.missing') } : {})}
        />
        <Failure of={failure} />
      </div>
    </Dialog>
  );
}
