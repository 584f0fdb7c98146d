import { casesNl } from './catalogues/cases.nl.ts';
import { channelsNl } from './catalogues/channels.nl.ts';
import { dilemmasNl } from './catalogues/dilemmas.nl.ts';
import { frameNl } from './catalogues/frame.nl.ts';
import { guardNl } from './catalogues/guard.nl.ts';
import { noteNl } from './catalogues/note.nl.ts';
import { peopleNl } from './catalogues/people.nl.ts';
import { reviewNl } from './catalogues/review.nl.ts';
import { sessionsNl } from './catalogues/sessions.nl.ts';
import { signInNl } from './catalogues/sign-in.nl.ts';
import { startNl } from './catalogues/start.nl.ts';
import { uiNl } from './catalogues/ui.nl.ts';
import { vaultNl } from './catalogues/vault.nl.ts';

/** All Dutch words. One file per feature: add yours here and in en.ts. */
export const nl = {
  ...uiNl,
  ...frameNl,
  ...guardNl,
  ...casesNl,
  ...channelsNl,
  ...dilemmasNl,
  ...noteNl,
  ...peopleNl,
  ...signInNl,
  ...reviewNl,
  ...sessionsNl,
  ...startNl,
  ...vaultNl,
} as const;
