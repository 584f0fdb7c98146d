import { z } from 'zod';
import { day } from './cases.ts';
import { dilemmaNote, dilemmaVersion, dilemmaView, groupCapacity, ofDilemma } from './dilemmas.ts';
import { door } from './door.ts';
import { choices } from './guarding.ts';
import { limits } from './limits.ts';
import { colleague } from './people.ts';
import { draftText, plainText } from './text.ts';

/** Somebody who is asked into the working group of a dilemma. */
const invitation = z.strictObject({
  memberId: z.uuid(),
  capacity: groupCapacity,
  asked: draftText(limits.noteLength).default(''),
  /** Of a guest: whether what was said before is theirs to read too. */
  seesEarlier: z.boolean().default(false),
});
export type Invitation = z.infer<typeof invitation>;

export const groupDoors = {
  candidates: door({
    method: 'GET',
    path: '/api/dilemmas/:id/candidates',
    summary: 'Who can be asked for the working group: every member of every organisation.',
    signedIn: true,
    status: 200,
    params: ofDilemma,
    answer: z.strictObject({ items: z.array(colleague) }),
  }),
  form: door({
    method: 'POST',
    path: '/api/dilemmas/:id/group',
    summary: 'Form the working group of a dilemma, with a channel of its own that only its people read.',
    signedIn: true,
    status: 200,
    params: ofDilemma,
    body: z.strictObject({
      version: dilemmaVersion,
      purpose: plainText(limits.noteLength),
      endsOn: day,
      /** One of the people, as a member. */
      leadId: z.uuid(),
      people: z.array(invitation).min(1).max(limits.groupSize),
      note: dilemmaNote,
      choices,
    }),
    answer: dilemmaView,
  }),
  invite: door({
    method: 'POST',
    path: '/api/dilemmas/:id/group/people',
    summary: 'Add somebody to the working group; open sockets hear its channel at once.',
    signedIn: true,
    status: 200,
    params: ofDilemma,
    body: invitation.extend({ choices }),
    answer: dilemmaView,
  }),
  remove: door({
    method: 'DELETE',
    path: '/api/dilemmas/:id/group/people/:memberId',
    summary: 'Take somebody out of the working group: its channel closes for them at once, on open sockets too.',
    signedIn: true,
    status: 200,
    params: z.strictObject({ id: z.uuid(), memberId: z.uuid() }),
    answer: dilemmaView,
  }),
  advise: door({
    method: 'PUT',
    path: '/api/dilemmas/:id/group/advice',
    summary: 'The advice of the working group, for everybody who reads the dilemma. A later one takes its place.',
    signedIn: true,
    status: 200,
    params: ofDilemma,
    body: z.strictObject({ version: dilemmaVersion, text: plainText(limits.caseTextLength), choices }),
    answer: dilemmaView,
  }),
  close: door({
    method: 'POST',
    path: '/api/dilemmas/:id/group/closing',
    summary: 'Close the working group: members can still read its channel, guests cannot.',
    signedIn: true,
    status: 200,
    params: ofDilemma,
    body: z.strictObject({ version: dilemmaVersion, note: dilemmaNote, choices }),
    answer: dilemmaView,
  }),
};
