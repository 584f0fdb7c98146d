import {
  doors,
  limits,
  type Choice,
  type Colleague,
  type DilemmaView,
  type GroupCapacity,
  type WorkingGroup,
} from '@netwerkplein/contract';
import { useState } from 'react';
import { call } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { Button, CheckboxGroup, Dialog, Paragraph, RadioGroup } from '../../../ui/index.ts';
import { useTexts, Written } from '../written.tsx';
import { PeoplePicker } from './people-picker.tsx';
import { useStep } from './use-step.ts';

interface InviteDialogProps {
  view: DilemmaView;
  group: WorkingGroup;
  onClose(): void;
}

/** Asks somebody into the working group: as a member, or as a guest with a question. */
export function InviteDialog({ view, group, onClose }: InviteDialogProps) {
  const t = useText();
  const texts = useTexts({ asked: '' }, ['asked']);
  const [person, setPerson] = useState<Colleague | null>(null);
  const [capacity, setCapacity] = useState<GroupCapacity>('guest');
  const [earlier, setEarlier] = useState<'earlier'[]>([]);
  const guest = capacity === 'guest';
  const step = useStep(
    view.id,
    ({ memberId, choices }: { memberId: string; choices: Choice[] }) =>
      call(doors.group.invite, {
        params: { id: view.id },
        body: { memberId, capacity, asked: texts.values.asked, seesEarlier: guest && earlier.length > 0, choices },
      }),
    'dilemmas.invite.done',
  );
  const send = async () => {
    const choices = await texts.ready();
    if (choices && person)
      step.mutate({ memberId: person.id, choices }, { onSuccess: onClose, onError: texts.refused });
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('dilemmas.invite')}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone="primary" pending={step.isPending} onClick={() => void send()}>
            {t('dilemmas.invite.confirm')}
          </Button>
        </>
      }
    >
      <div className="np-dilemma-dialog" data-level="tactical">
        {person ? (
          <p className="np-people__one">
            <span>{t('dilemmas.people.choose', { name: person.name, organisation: person.organisation })}</span>
            <Button tone="quiet" onClick={() => setPerson(null)}>
              {t('dilemmas.people.other')}
            </Button>
          </p>
        ) : (
          <PeoplePicker
            dilemmaId={view.id}
            label={t('dilemmas.invite.who')}
            without={group.people.map(({ id }) => id)}
            onChoose={setPerson}
          />
        )}
        {texts.tried && !person && <p className="np-people__missing">{t('dilemmas.invite.nobody')}</p>}
        <RadioGroup<GroupCapacity>
          stacked
          label={t('dilemmas.invite.as')}
          options={(['guest', 'member'] as const).map((id) => ({
            id,
            label: t(`role.${id}`),
            description: t(`dilemmas.invite.${id}`),
          }))}
          value={capacity}
          onChange={setCapacity}
        />
        <Written of={texts} field="asked" label={t('dilemmas.invite.asked')} max={limits.noteLength} rows={2} />
        {guest && (
          <CheckboxGroup
            stacked
            label={t('dilemmas.invite.earlier')}
            options={[
              { id: 'earlier', label: t('dilemmas.invite.earlier.yes'), description: t('dilemmas.invite.earlier.no') },
            ]}
            value={earlier}
            onChange={setEarlier}
          />
        )}
        <Paragraph looks="small" quiet>
          {t('dilemmas.invite.meaning')}
        </Paragraph>
      </div>
    </Dialog>
  );
}
