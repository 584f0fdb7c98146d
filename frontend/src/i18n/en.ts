import { channelsEn } from './catalogues/channels.en.ts';
import { frameEn } from './catalogues/frame.en.ts';
import { peopleEn } from './catalogues/people.en.ts';
import { sessionsEn } from './catalogues/sessions.en.ts';
import { signInEn } from './catalogues/sign-in.en.ts';
import { startEn } from './catalogues/start.en.ts';
import { uiEn } from './catalogues/ui.en.ts';
import type { nl } from './nl.ts';

/** All English words; complete, or it does not compile. */
export const en = {
  ...uiEn,
  ...frameEn,
  ...channelsEn,
  ...peopleEn,
  ...signInEn,
  ...sessionsEn,
  ...startEn,
} satisfies Record<keyof typeof nl, string>;
