import type { TextId } from '../i18n/text.ts';
import type { IconName } from '../ui/index.ts';

/** One entry of the main menu. */
export interface Place {
  id: string;
  to: string;
  label: TextId;
  icon: IconName;
}

/** The places that exist, in the order of the day. A feature that arrives adds its line here; nothing is shown before that. */
export const places: readonly Place[] = [
  { id: 'start', to: '/start', label: 'frame.place.start', icon: 'home' },
  { id: 'channels', to: '/kanalen', label: 'frame.place.channels', icon: 'channels' },
];
