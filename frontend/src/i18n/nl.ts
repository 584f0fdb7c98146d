import { channelsNl } from './catalogues/channels.nl.ts';
import { frameNl } from './catalogues/frame.nl.ts';
import { peopleNl } from './catalogues/people.nl.ts';
import { sessionsNl } from './catalogues/sessions.nl.ts';
import { signInNl } from './catalogues/sign-in.nl.ts';
import { startNl } from './catalogues/start.nl.ts';
import { uiNl } from './catalogues/ui.nl.ts';

/** All Dutch words. One file per feature: add yours here and in en.ts. */
export const nl = { ...uiNl, ...frameNl, ...channelsNl, ...peopleNl, ...signInNl, ...sessionsNl, ...startNl } as const;
