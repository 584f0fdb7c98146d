import { doors, type DilemmaView, type GroupPerson, type WorkingGroup } from '@netwerkplein/contract';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { call } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { Avatar, Badge, Button, ConfirmDialog, Heading, IconButton, Link, Paragraph } from '../../../ui/index.ts';
import { InviteDialog } from '../acts/invite-dialog.tsx';
import { useStep } from '../acts/use-step.ts';

interface GroupPartProps {
  view: DilemmaView;
  group: WorkingGroup;
}

/** The working group: what for, until when, who, and the way to its channel for who may read it. */
export function GroupPart({ view, group }: GroupPartProps) {
  const t = useText();
  const intl = useIntl();
  const [inviting, setInviting] = useState(false);
  const [leaving, setLeaving] = useState<GroupPerson | null>(null);
  const changes = view.acts.includes('change_group');
  const day = intl.formatDate(`${group.endsOn}T12:00:00Z`, { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <section className="np-dilemma__part np-group" data-level="tactical">
      <div className="np-group__head">
        <Heading level={2}>{t('dilemmas.group')}</Heading>
        <Badge tone={group.open ? 'world' : 'neutral'} icon={group.open ? 'clock' : 'lock'}>
          {group.open ? t('dilemmas.group.until', { day }) : t('dilemmas.group.closed')}
        </Badge>
      </div>
      <Paragraph>{group.purpose}</Paragraph>
      <ul className="np-group__people" aria-label={t('dilemmas.group.people')}>
        {group.people.map((person) => (
          <Person key={person.id} person={person} onLeave={changes && !person.lead ? () => setLeaving(person) : null} />
        ))}
      </ul>
      <Paragraph looks="small" quiet>
        {t('dilemmas.group.private')}
      </Paragraph>
      <div className="np-group__acts">
        {group.channelId && (
          <Link asButton icon="channels" to={`/kanalen/${group.channelId}`}>
            {t('dilemmas.group.channel')}
          </Link>
        )}
        {changes && (
          <Button icon="plus" onClick={() => setInviting(true)}>
            {t('dilemmas.invite')}
          </Button>
        )}
      </div>
      {inviting && <InviteDialog view={view} group={group} onClose={() => setInviting(false)} />}
      {leaving && <LeaveDialog view={view} person={leaving} onClose={() => setLeaving(null)} />}
    </section>
  );
}

function Person({ person, onLeave }: { person: GroupPerson; onLeave: (() => void) | null }) {
  const t = useText();
  const { name, organisation, capacity, lead, asked } = person;
  return (
    <li className="np-group__person">
      <Avatar name={name} size="sm" />
      <div className="np-group__words">
        <span className="np-group__name">
          {name}
          {(lead || capacity === 'guest') && (
            <Badge tone={lead ? 'world' : 'neutral'}>{t(lead ? 'dilemmas.group.lead' : 'role.guest')}</Badge>
          )}
        </span>
        <span className="np-group__about">{organisation}</span>
        {asked !== null && <span className="np-group__about">{t('dilemmas.group.asked', { asked })}</span>}
      </div>
      {onLeave && <IconButton icon="close" label={t('dilemmas.leave', { name })} onClick={onLeave} />}
    </li>
  );
}

function LeaveDialog({ view, person, onClose }: { view: DilemmaView; person: GroupPerson; onClose(): void }) {
  const t = useText();
  const leave = useStep(
    view.id,
    () => call(doors.group.remove, { params: { id: view.id, memberId: person.id } }),
    'dilemmas.leave.done',
  );
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() => leave.mutate(undefined, { onSettled: onClose })}
      title={t('dilemmas.leave.title', { name: person.name })}
      confirmLabel={t('dilemmas.leave.confirm')}
      pending={leave.isPending}
    >
      <Paragraph>{t('dilemmas.leave.meaning')}</Paragraph>
    </ConfirmDialog>
  );
}
