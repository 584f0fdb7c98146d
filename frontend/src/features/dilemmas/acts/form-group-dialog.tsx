import { doors, limits, type Choice, type Colleague, type DilemmaView } from '@netwerkplein/contract';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { call } from '../../../api/index.ts';
import { useText } from '../../../i18n/text.ts';
import { Button, Dialog, dutchDay, IconButton, Paragraph, Select } from '../../../ui/index.ts';
import { useTexts, Written } from '../written.tsx';
import { PeoplePicker } from './people-picker.tsx';
import { useStep } from './use-step.ts';

/** How long a group can work, in weeks. */
const terms = { '4': 28, '8': 56, '13': 91, '26': 182, '52': 364 } as const;
type Term = keyof typeof terms;

const DAY_MS = 86_400_000;
const dayIn = (days: number): string => dutchDay(new Date(Date.now() + days * DAY_MS));

/** Forms the working group: what for, how long, who, and who leads. Guests are asked once it is there. */
export function FormGroupDialog({ view, onClose }: { view: DilemmaView; onClose(): void }) {
  const t = useText();
  const intl = useIntl();
  const texts = useTexts({ purpose: '' });
  const [term, setTerm] = useState<Term>('8');
  const [people, setPeople] = useState<Colleague[]>([]);
  const [leadId, setLeadId] = useState<string | null>(null);
  const endsOn = dayIn(terms[term]);
  const lead = people.find(({ id }) => id === leadId) ?? people[0];
  const step = useStep(
    view.id,
    (choices: Choice[]) =>
      call(doors.group.form, {
        params: { id: view.id },
        body: {
          version: view.version,
          purpose: texts.values.purpose,
          endsOn,
          leadId: lead?.id ?? '',
          people: people.map(({ id }) => ({ memberId: id, capacity: 'member' as const })),
          choices,
        },
      }),
    'dilemmas.done.form_group',
  );
  const send = async () => {
    const choices = await texts.ready();
    if (choices && lead) step.mutate(choices, { onSuccess: onClose, onError: texts.refused });
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('dilemmas.act.form_group')}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button tone="primary" pending={step.isPending} onClick={() => void send()}>
            {t('dilemmas.act.form_group')}
          </Button>
        </>
      }
    >
      <div className="np-dilemma-dialog" data-level="tactical">
        <Paragraph>{t('dilemmas.meaning.form_group')}</Paragraph>
        <Written of={texts} field="purpose" label={t('dilemmas.group.purpose')} max={limits.noteLength} rows={2} />
        <Select<Term>
          label={t('dilemmas.group.term')}
          description={t('dilemmas.group.term.until', {
            day: intl.formatDate(`${endsOn}T12:00:00Z`, { day: 'numeric', month: 'long', year: 'numeric' }),
          })}
          options={(Object.keys(terms) as Term[]).map((id) => ({
            id,
            label: t('dilemmas.group.weeks', { weeks: id }),
          }))}
          value={term}
          onChange={setTerm}
        />
        <PeoplePicker
          dilemmaId={view.id}
          label={t('dilemmas.group.members')}
          without={people.map(({ id }) => id)}
          onChoose={(person) => setPeople((chosen) => [...chosen, person])}
        />
        {texts.tried && people.length === 0 && <p className="np-people__missing">{t('dilemmas.group.nobody')}</p>}
        {people.length > 0 && (
          <ul className="np-people__chosen" aria-label={t('dilemmas.group.people')}>
            {people.map((person) => (
              <li key={person.id}>
                <span>{t('dilemmas.people.choose', { name: person.name, organisation: person.organisation })}</span>
                <IconButton
                  icon="close"
                  label={t('dilemmas.leave', { name: person.name })}
                  onClick={() => setPeople((chosen) => chosen.filter(({ id }) => id !== person.id))}
                />
              </li>
            ))}
          </ul>
        )}
        {people.length > 1 && (
          <Select
            label={t('dilemmas.group.whoLeads')}
            options={people.map(({ id, name }) => ({ id, label: name }))}
            value={lead?.id ?? null}
            onChange={setLeadId}
          />
        )}
      </div>
    </Dialog>
  );
}
