import { z } from 'zod';
import { day } from './cases.ts';
import { theme } from './channels.ts';
import { door } from './door.ts';
import { choices } from './guarding.ts';
import { limits } from './limits.ts';
import { colleague } from './people.ts';
import { draftText, plainText } from './text.ts';

/**
 * The states of a dilemma (mission §5): brought by a municipality, on the Landelijk Platform, in a working group, with the Strategisch
 * Beraad, and answered back to the platform; or withdrawn by who brought it.
 */
export const dilemmaState = z.enum(['brought', 'platform', 'group', 'strategic', 'solved', 'withdrawn']);
export type DilemmaState = z.infer<typeof dilemmaState>;

/** What brings a dilemma from one state to the next. */
export const dilemmaMove = z.enum(['withdraw', 'to_platform', 'form_group', 'to_strategic', 'answer']);
export type DilemmaMove = z.infer<typeof dilemmaMove>;

/** Everything that somebody can do with a dilemma, beside reading it. */
export const dilemmaAct = z.enum([...dilemmaMove.options, 'change_group', 'advise']);
export type DilemmaAct = z.infer<typeof dilemmaAct>;

/** In which quality somebody took a step; never who. */
export const dilemmaQuality = z.enum(['municipality', 'chair', 'coordinator', 'lead']);
export type DilemmaQuality = z.infer<typeof dilemmaQuality>;

/** What stands in the history of a dilemma. */
export const dilemmaEvent = z.enum([...dilemmaState.options, 'advised', 'group_closed']);
export type DilemmaEvent = z.infer<typeof dilemmaEvent>;

/** How somebody is in a working group. A guest is asked for what they know, and has nothing to do with the rest of the network. */
export const groupCapacity = z.enum(['member', 'guest']);
export type GroupCapacity = z.infer<typeof groupCapacity>;

/** What a dilemma says: a general question. There is no place for a case, and nothing refers to one (domain §4, invariants 23 and 24). */
export const dilemmaForm = z
  .strictObject({
    title: plainText(limits.caseTitleLength),
    theme,
    /** What the dilemma is. */
    dilemma: plainText(limits.caseTextLength),
    /** What pulls both ways. */
    care: plainText(limits.caseTextLength),
    enforcement: plainText(limits.caseTextLength),
    /** What was tried, in general. */
    tried: plainText(limits.caseTextLength),
    /** What is asked of the network. */
    asked: plainText(limits.caseTextLength),
  })
  .meta({ id: 'DilemmaForm' });
export type DilemmaForm = z.infer<typeof dilemmaForm>;

/** The fields that people write themselves, in the order of the form: what the guard reads. */
export const dilemmaFields = ['title', 'dilemma', 'care', 'enforcement', 'tried', 'asked'] as const;
export type DilemmaField = (typeof dilemmaFields)[number];

const listed = {
  id: z.uuid(),
  theme,
  state: dilemmaState,
  /** Under whose name it was brought. */
  municipality: z.string(),
  broughtOn: day,
};

export const listedDilemma = z
  .strictObject({
    ...listed,
    title: z.string(),
    /** The day of the last step. */
    movedOn: day,
  })
  .meta({ id: 'ListedDilemma' });
export type ListedDilemma = z.infer<typeof listedDilemma>;

const historyItem = z.strictObject({
  what: dilemmaEvent,
  on: day,
  quality: dilemmaQuality,
  note: z.string().nullable(),
});

export const groupPerson = colleague
  .extend({
    capacity: groupCapacity,
    lead: z.boolean(),
    /** What this person is asked for. */
    asked: z.string().nullable(),
  })
  .meta({ id: 'GroupPerson' });
export type GroupPerson = z.infer<typeof groupPerson>;

/** The working group of a dilemma (domain §2). */
export const workingGroup = z
  .strictObject({
    purpose: z.string(),
    endsOn: day,
    /** Not closed, and its last day has not passed. */
    open: z.boolean(),
    people: z.array(groupPerson),
    /** The group's own channel, for who may read it. */
    channelId: z.uuid().nullable(),
    advice: z.strictObject({ text: z.string(), on: day }).nullable(),
  })
  .meta({ id: 'WorkingGroup' });
export type WorkingGroup = z.infer<typeof workingGroup>;

export const dilemmaView = z
  .strictObject({
    ...listed,
    form: dilemmaForm,
    /** How often it changed: whoever acts says which one they saw. */
    version: z.int().min(0),
    history: z.array(historyItem),
    group: workingGroup.nullable(),
    answer: z.strictObject({ text: z.string(), on: day }).nullable(),
    /** What the reader can do with it now. Told to the reader alone. */
    acts: z.array(dilemmaAct),
  })
  .meta({ id: 'DilemmaView' });
export type DilemmaView = z.infer<typeof dilemmaView>;

/** What the doors of dilemmas and of their working groups take alike. */
export const ofDilemma = z.strictObject({ id: z.uuid() });
export const dilemmaVersion = z.int().min(0);
/** May be empty: a step needs no explanation. */
export const dilemmaNote = draftText(limits.noteLength).default('');

const step = (path: string, summary: string) =>
  door({
    method: 'POST',
    path: `/api/dilemmas/:id/${path}`,
    summary,
    signedIn: true,
    status: 200,
    params: ofDilemma,
    body: z.strictObject({ version: dilemmaVersion, note: dilemmaNote, choices }),
    answer: dilemmaView,
  });

export const dilemmaDoors = {
  list: door({
    method: 'GET',
    path: '/api/dilemmas',
    summary: 'The dilemmas of the network, each with its state and the municipality that brought it.',
    signedIn: true,
    status: 200,
    answer: z.strictObject({ items: z.array(listedDilemma) }),
  }),
  bring: door({
    method: 'POST',
    path: '/api/dilemmas',
    summary: 'Bring a dilemma under the name of one’s municipality. The same id again gives the first one.',
    signedIn: true,
    status: 201,
    alsoStatus: 200,
    body: z.strictObject({ id: z.uuid(), form: dilemmaForm, choices }),
    answer: dilemmaView,
  }),
  view: door({
    method: 'GET',
    path: '/api/dilemmas/:id',
    summary: 'A dilemma, what became of it, and its working group.',
    signedIn: true,
    status: 200,
    params: ofDilemma,
    answer: dilemmaView,
  }),
  withdraw: step('withdrawal', 'Take back an own dilemma that nobody took up yet.'),
  toPlatform: step('platform', 'Put a dilemma on the Landelijk Platform.'),
  toStrategic: step('strategic', 'Send a dilemma from its working group on to the Strategisch Beraad.'),
  answer: door({
    method: 'POST',
    path: '/api/dilemmas/:id/answer',
    summary: 'The answer of the Strategisch Beraad, back to the platform. It ends the working group.',
    signedIn: true,
    status: 200,
    params: ofDilemma,
    body: z.strictObject({
      version: dilemmaVersion,
      answer: plainText(limits.caseTextLength),
      note: dilemmaNote,
      choices,
    }),
    answer: dilemmaView,
  }),
};
