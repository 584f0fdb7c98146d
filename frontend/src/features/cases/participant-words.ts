import type { Participant } from '@netwerkplein/contract';
import { useCallback } from 'react';
import { useText } from '../../i18n/text.ts';

export type Named = Pick<Participant, 'label' | 'office'>;

/** What somebody is called in a case: their name there, or the office that they speak for. */
export function useParticipantName(): (participant: Named) => string {
  const t = useText();
  return useCallback(({ label, office }) => (office === null ? label : t(`cases.office.${office}`)), [t]);
}

/** "3 maart 2027": a day, never an hour. */
export const wholeDay = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
/** A day of the contract ("2027-03-03") as a moment of that day, whatever the zone. */
export const dayAsDate = (day: string): Date => new Date(`${day}T12:00:00Z`);
