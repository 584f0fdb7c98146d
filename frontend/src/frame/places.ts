import type { Action } from '@netwerkplein/contract';
import type { TextId } from '../i18n/text.ts';
import type { IconName } from '../ui/index.ts';

/** One entry of the main menu. */
export interface Place {
  id: string;
  to: string;
  label: TextId;
  icon: IconName;
  /** Only for who may do one of these; absent: for everybody. */
  for?: readonly Action[];
  /** What its number says to who listens, when it does not count unread messages. */
  waiting?: TextId;
}

/** The places that exist, in the order of the day. A feature that arrives adds its line here; nothing is shown before that. */
export const places: readonly Place[] = [
  { id: 'start', to: '/start', label: 'frame.place.start', icon: 'home' },
  { id: 'channels', to: '/kanalen', label: 'frame.place.channels', icon: 'channels' },
  { id: 'cases', to: '/casussen', label: 'frame.place.cases', icon: 'cases' },
  { id: 'dilemmas', to: '/dilemmas', label: 'frame.place.dilemmas', icon: 'dilemmas', for: ['dilemma.read'] },
  {
    id: 'review',
    to: '/toezicht',
    label: 'frame.place.review',
    icon: 'second-look',
    for: ['case.review'],
    waiting: 'review.waiting',
  },
  {
    id: 'unsealing',
    to: '/ontzegelen',
    label: 'frame.place.unsealing',
    icon: 'seal',
    for: ['unsealing.ask', 'unsealing.decide'],
    waiting: 'vault.unsealings.waitingCount',
  },
  { id: 'keys', to: '/sleutels', label: 'frame.place.keys', icon: 'key', for: ['vault.hold'] },
];
