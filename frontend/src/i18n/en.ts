import { casesEn } from './catalogues/cases.en.ts';
import { channelsEn } from './catalogues/channels.en.ts';
import { dilemmasEn } from './catalogues/dilemmas.en.ts';
import { frameEn } from './catalogues/frame.en.ts';
import { guardEn } from './catalogues/guard.en.ts';
import { noteEn } from './catalogues/note.en.ts';
import { peopleEn } from './catalogues/people.en.ts';
import { reviewEn } from './catalogues/review.en.ts';
import { sessionsEn } from './catalogues/sessions.en.ts';
import { signInEn } from './catalogues/sign-in.en.ts';
import { startEn } from './catalogues/start.en.ts';
import { uiEn } from './catalogues/ui.en.ts';
import { vaultEn } from './catalogues/vault.en.ts';
import type { nl } from './nl.ts';

/** All English words; complete, or it does not compile. */
export const en = {
  ...uiEn,
  ...frameEn,
  ...guardEn,
  ...casesEn,
  ...channelsEn,
  ...dilemmasEn,
  ...noteEn,
  ...peopleEn,
  ...signInEn,
  ...reviewEn,
  ...sessionsEn,
  ...startEn,
  ...vaultEn,
} satisfies Record<keyof typeof nl, string>;
