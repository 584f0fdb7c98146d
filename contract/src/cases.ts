import { z } from 'zod';
import { caseForm, selfCheck } from './case-form.ts';
import { theme } from './channels.ts';
import { door } from './door.ts';
import { choices } from './guarding.ts';
import { limits } from './limits.ts';
import { partnerSide } from './people.ts';
import { plainText, sequence } from './text.ts';

/**
 * The states of a case (domain §3): a draft gets a second look before it is shared; what turns out to be recognisable is taken from
 * sight at once; in the end the text goes and the lesson stays.
 */
export const caseState = z.enum(['draft', 'in_review', 'shared', 'blocked', 'closed', 'purged']);
export type CaseState = z.infer<typeof caseState>;

/** A day in Amsterdam. Nothing in a case is told more exactly (design §7). */
export const day = z.iso.date();

/** How long ago the last contribution was, in steps too wide to compare two cases by. */
export const recency = z.enum(['today', 'this_week', 'this_month', 'earlier', 'never']);

/** In which quality somebody speaks or acts in a case, beside under a name. */
export const office = z.enum(['specialist', 'moderator', 'privacy_officer']);
export type Office = z.infer<typeof office>;

/**
 * Somebody in one case. The id and the label exist in that case only and are drawn at random; nothing here leads to a member. Of an
 * office the label is empty: whoever holds it speaks with one voice.
 */
export const participant = z
  .strictObject({
    id: z.uuid(),
    label: z.string(),
    office: office.nullable(),
    /** Who brought the case in. */
    asker: z.boolean(),
    silenced: z.boolean(),
  })
  .meta({ id: 'Participant' });
export type Participant = z.infer<typeof participant>;

export const removalReason = z.enum(['identifies_person', 'identifies_writer', 'mistake', 'inappropriate']);
export type RemovalReason = z.infer<typeof removalReason>;

/** A case in a list. The order says nothing about when: by recency, and by title within it. */
export const listedCase = z
  .strictObject({
    id: z.uuid(),
    title: z.string(),
    theme,
    state: caseState,
    /** The reader brought it in. Only the reader is told. */
    mine: z.boolean(),
    active: recency,
    unread: z.int().min(0).max(limits.unreadCount),
    readSeq: sequence,
    lastSeq: sequence,
  })
  .meta({ id: 'ListedCase' });
export type ListedCase = z.infer<typeof listedCase>;

/** The reader's own place in a case. Told to the reader alone. */
const self = z.strictObject({
  /** Absent until the reader takes a name. */
  participant: participant.nullable(),
  asker: z.boolean(),
  mayPost: z.boolean(),
  mayReview: z.boolean(),
  /** The reader's sealed name was opened by the procedure, on this day. */
  openedOn: day.nullable(),
  /** Own contributions that wait, so that their moment cannot be laid beside that of another case. */
  waiting: z.array(z.strictObject({ id: z.uuid(), text: z.string() })),
});

/** Who reads this, and until when. */
const audience = z.strictObject({
  /** How many people can read the case now. */
  readers: z.int().min(0),
  /** The organisations they belong to, in alphabetical order. */
  organisations: z.array(z.string()),
  openTo: z.array(partnerSide),
  /** From this day nobody can find out any more who wrote what; absent while the case is open. */
  namesGoneOn: day.nullable(),
  /** On this day the text goes at the latest; absent until the case is shared. */
  purgeOn: day.nullable(),
});

export const lesson = z.strictObject({ outcome: z.string(), text: z.string(), approved: z.boolean() });

export const caseView = z
  .strictObject({
    id: z.uuid(),
    state: caseState,
    form: caseForm,
    revision: z.int().min(0),
    participants: z.array(participant),
    audience,
    self,
    lastSeq: sequence,
    readSeq: sequence,
    /** What the second look said, for who brought the case in and for who gives it. */
    note: z.string().nullable(),
    lesson: lesson.nullable(),
  })
  .meta({ id: 'CaseView' });
export type CaseView = z.infer<typeof caseView>;

/** Whether a case can be opened: enough possible writers, and keys for both halves of a sealed name. */
export const readiness = z
  .strictObject({
    writers: z.int(),
    writersNeeded: z.int(),
    organisations: z.int(),
    organisationsNeeded: z.int(),
    keysReady: z.boolean(),
  })
  .meta({ id: 'Readiness' });

const ofCase = z.strictObject({ id: z.uuid() });
const ofParticipant = z.strictObject({ id: z.uuid(), participantId: z.uuid() });
const revision = z.int().min(0);
export const caseDoors = {
  list: door({
    method: 'GET',
    path: '/api/cases',
    summary: 'The cases that the member may read, and the own drafts.',
    signedIn: true,
    status: 200,
    answer: z.strictObject({ items: z.array(listedCase), readiness }),
  }),
  start: door({
    method: 'POST',
    path: '/api/cases',
    summary: 'Begin a case. It is a draft that only its writer sees. The same id again gives the first one.',
    signedIn: true,
    status: 201,
    alsoStatus: 200,
    body: z.strictObject({ id: z.uuid(), form: caseForm, choices }),
    answer: caseView,
  }),
  view: door({
    method: 'GET',
    path: '/api/cases/:id',
    summary: 'A case, who takes part, who reads it and until when.',
    signedIn: true,
    status: 200,
    params: ofCase,
    answer: caseView,
  }),
  save: door({
    method: 'PUT',
    path: '/api/cases/:id/form',
    summary: 'Change the form of an own draft, or of an own case that was taken from sight.',
    signedIn: true,
    status: 200,
    params: ofCase,
    body: z.strictObject({ form: caseForm, revision, choices }),
    answer: caseView,
  }),
  submit: door({
    method: 'POST',
    path: '/api/cases/:id/submission',
    summary: 'Hand an own case in for its second look, after the self-check.',
    signedIn: true,
    status: 200,
    params: ofCase,
    body: z.strictObject({ revision, selfCheck: z.array(selfCheck) }),
    answer: caseView,
  }),
  withdraw: door({
    method: 'DELETE',
    path: '/api/cases/:id',
    summary: 'Throw an own case away that is not shared: everything of it goes at once.',
    signedIn: true,
    status: 204,
    params: ofCase,
  }),
  takeName: door({
    method: 'POST',
    path: '/api/cases/:id/name',
    summary: 'Take the name under which the member speaks in this case; nobody sees it before the first contribution.',
    signedIn: true,
    status: 200,
    params: ofCase,
    answer: participant,
  }),
  read: door({
    method: 'PUT',
    path: '/api/cases/:id/read',
    summary: 'Mark the case as read up to a number. The mark never moves back, and nobody else sees it.',
    signedIn: true,
    status: 200,
    params: ofCase,
    body: z.strictObject({ seq: sequence }),
    answer: z.strictObject({ readSeq: sequence, unread: z.int() }),
  }),
  close: door({
    method: 'POST',
    path: '/api/cases/:id/closing',
    summary: 'Close the case, with what came of it and what is to be learnt. From here the term of the names runs.',
    signedIn: true,
    status: 200,
    params: ofCase,
    body: z.strictObject({
      outcome: plainText(limits.caseTextLength),
      lesson: plainText(limits.caseTextLength),
      choices,
    }),
    answer: caseView,
  }),
  flag: door({
    method: 'POST',
    path: '/api/cases/:id/flag',
    summary: 'Say that the case itself is recognisable: it is taken from sight at once, until its second look.',
    signedIn: true,
    status: 204,
    params: ofCase,
    body: z.strictObject({ reason: removalReason }),
  }),
  silence: door({
    method: 'PUT',
    path: '/api/cases/:id/participants/:participantId/silence',
    summary: 'Silence a participant in this case, or let them speak again; who it is stays unknown.',
    signedIn: true,
    status: 200,
    params: ofParticipant,
    body: z.strictObject({ silenced: z.boolean() }),
    answer: participant,
  }),
};
