import { doors, type CaseView, type Participant } from '@netwerkplein/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { call } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { Badge, Button, Heading, Paragraph, showToast, Skeleton } from '../../../ui/index.ts';
import { caseKey, caseQuery } from '../case-queries.ts';
import { ParticipantMark } from '../participant-mark.tsx';
import { dayAsDate, useParticipantName, wholeDay } from '../participant-words.ts';
import './case-panel.css';

/** Who reads this, who takes part and under which names, and until when it is there. */
export function CasePanel({ caseId }: { caseId: string }) {
  const t = useText();
  const { data: view } = useQuery(caseQuery(caseId));
  if (!view) return <Skeleton lines={6} />;
  return (
    <div className="np-case-panel" data-level="case">
      <Until view={view} />
      <section>
        <Heading level={3}>{t('cases.panel.participants', { count: view.participants.length })}</Heading>
        <Paragraph looks="small" quiet>
          {t('cases.panel.participants.meaning')}
        </Paragraph>
        {view.participants.length === 0 && <Paragraph looks="small">{t('cases.panel.participants.none')}</Paragraph>}
        <ul className="np-case-panel__people">
          {view.participants.map((participant) => (
            <OneParticipant key={participant.id} view={view} participant={participant} />
          ))}
        </ul>
      </section>
      <section>
        <Heading level={3}>
          {t('cases.panel.readers', {
            count: view.audience.readers,
            organisations: view.audience.organisations.length,
          })}
        </Heading>
        <Paragraph looks="small" quiet>
          {t(view.audience.openTo.length > 0 ? 'cases.panel.readers.partners' : 'cases.panel.readers.meaning')}
        </Paragraph>
        <ul className="np-case-panel__organisations">
          {view.audience.organisations.map((organisation) => (
            <li key={organisation}>{organisation}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Until({ view: { audience } }: { view: CaseView }) {
  const t = useText();
  const intl = useIntl();
  const day = (on: string) => intl.formatDate(dayAsDate(on), wholeDay);
  if (audience.purgeOn === null) return null;
  return (
    <section>
      <Heading level={3}>{t('cases.panel.until')}</Heading>
      <Paragraph looks="small">{t('cases.panel.until.text', { day: day(audience.purgeOn) })}</Paragraph>
      <Paragraph looks="small">
        {audience.namesGoneOn
          ? t('cases.closed.names', { day: day(audience.namesGoneOn) })
          : t('cases.panel.until.names')}
      </Paragraph>
    </section>
  );
}

function OneParticipant({ view, participant }: { view: CaseView; participant: Participant }) {
  const t = useText();
  const name = useParticipantName()(participant);
  const own = view.self.participant?.id === participant.id;
  return (
    <li>
      <ParticipantMark {...participant} />
      <span className="np-case-panel__name">
        <span>{name}</span>
        <span className="np-case-panel__badges">
          {participant.asker && <Badge tone="world">{t('cases.asker')}</Badge>}
          {own && <Badge>{t('cases.you')}</Badge>}
          {participant.silenced && <Badge tone="warning">{t('cases.silenced')}</Badge>}
        </span>
      </span>
      {view.self.mayReview && participant.office === null && !own && (
        <Silence caseId={view.id} participant={participant} name={name} />
      )}
    </li>
  );
}

/** For who keeps order: stops somebody in this case, whoever that is. */
function Silence({ caseId, participant, name }: { caseId: string; participant: Participant; name: string }) {
  const t = useText();
  const client = useQueryClient();
  const silencing = useMutation({
    mutationFn: () =>
      call(doors.case.silence, {
        params: { id: caseId, participantId: participant.id },
        body: { silenced: !participant.silenced },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: caseKey(caseId) }),
    onError: () => showToast({ tone: 'error', text: t('cases.silence.failed') }),
  });
  const act = participant.silenced ? 'cases.silence.end' : 'cases.silence';
  return (
    <Button
      tone="quiet"
      pending={silencing.isPending}
      aria-label={t(`${act}.name`, { name })}
      onClick={() => silencing.mutate()}
    >
      {t(act)}
    </Button>
  );
}
