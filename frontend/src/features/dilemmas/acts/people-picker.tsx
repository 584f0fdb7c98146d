import type { Colleague } from '@netwerkplein/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../../i18n/text.ts';
import { Button, ErrorState, Skeleton, TextField } from '../../../ui/index.ts';
import { candidatesQuery } from '../dilemma-queries.ts';

interface PeoplePickerProps {
  dilemmaId: string;
  label: string;
  /** Who cannot be chosen any more. */
  without: readonly string[];
  onChoose(person: Colleague): void;
}

/** As many as fit below the field without scrolling. */
const SHOWN = 6;

/** Somebody out of all members of the network: type a name or an organisation, and choose. */
export function PeoplePicker({ dilemmaId, label, without, onChoose }: PeoplePickerProps) {
  const t = useText();
  const [wanted, setWanted] = useState('');
  const { data, isError, isFetching, refetch } = useQuery(candidatesQuery(dilemmaId));
  if (!data && isError) {
    return <ErrorState title={t('dilemmas.people.error')} onRetry={() => void refetch()} retrying={isFetching} />;
  }
  if (!data) return <Skeleton lines={2} label={t('dilemmas.people.loading')} />;
  const found = wanted.trim() === '' ? [] : data.filter((one) => !without.includes(one.id) && matches(one, wanted));
  return (
    <div className="np-people">
      <TextField
        label={label}
        description={t('dilemmas.people.help')}
        icon="search"
        type="search"
        autoComplete="off"
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      {wanted.trim() !== '' && (
        <ul className="np-people__found" aria-label={t('dilemmas.people.found')}>
          {found.slice(0, SHOWN).map((person) => (
            <li key={person.id}>
              <Button
                tone="quiet"
                icon="plus"
                onClick={() => {
                  setWanted('');
                  onChoose(person);
                }}
              >
                {t('dilemmas.people.choose', { name: person.name, organisation: person.organisation })}
              </Button>
            </li>
          ))}
          {found.length > SHOWN && <li className="np-people__more">{t('dilemmas.people.more')}</li>}
          {found.length === 0 && <li className="np-people__more">{t('dilemmas.people.none')}</li>}
        </ul>
      )}
    </div>
  );
}

/** Every word that was typed is somewhere in the name or the organisation. */
function matches({ name, organisation }: Colleague, wanted: string): boolean {
  const there = plain(`${name} ${organisation}`);
  return plain(wanted)
    .split(/\s+/)
    .every((word) => there.includes(word));
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl').trim();
