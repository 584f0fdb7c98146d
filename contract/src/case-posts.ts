import { z } from 'zod';
import { day, participant, removalReason } from './cases.ts';
import { door } from './door.ts';
import { choices } from './guarding.ts';
import { limits } from './limits.ts';
import { plainText, sequence } from './text.ts';

/**
 * One entry of a case's log, numbered without gaps. The same bytes go to every reader. `hiding` takes a contribution from sight until
 * its second look; `return` brings it back; `removal` wipes its text for good.
 */
export const caseEntry = z
  .strictObject({
    seq: sequence,
    kind: z.enum(['post', 'edit', 'hiding', 'return', 'removal']),
    id: z.uuid(),
    /** The number at which the contribution itself came. */
    postSeq: sequence,
    participant: participant.omit({ silenced: true }),
    /** Empty while hidden, and once removed. */
    text: z.string(),
    on: day,
    revision: z.int().min(0),
    edited: z.boolean(),
    hidden: z.boolean(),
    removed: z
      .strictObject({ by: z.enum(['writer', 'moderator', 'privacy_officer']), reason: removalReason })
      .nullable(),
  })
  .meta({ id: 'CaseEntry' });
export type CaseEntry = z.infer<typeof caseEntry>;

export const caseEntryPage = z
  .strictObject({ items: z.array(caseEntry), lastSeq: sequence, more: z.boolean() })
  .meta({ id: 'CaseEntryPage' });
export type CaseEntryPage = z.infer<typeof caseEntryPage>;

const ofCase = z.strictObject({ id: z.uuid() });
const ofPost = z.strictObject({ id: z.uuid(), postId: z.uuid() });
const postText = plainText(limits.messageLength);
const pageAsked = {
  after: z.coerce.number().pipe(sequence).optional(),
  before: z.coerce.number().pipe(sequence).optional(),
  limit: z.coerce.number().pipe(z.int().min(1).max(limits.pageSizeMax)).default(limits.pageSize),
};

export const casePostDoors = {
  list: door({
    method: 'GET',
    path: '/api/cases/:id/posts',
    summary: 'A page of the case’s log: after a number, before a number, or the newest.',
    signedIn: true,
    status: 200,
    params: ofCase,
    query: z.strictObject(pageAsked).refine((asked) => asked.after === undefined || asked.before === undefined, {
      message: 'Kies óf after óf before.',
    }),
    answer: caseEntryPage,
  }),
  post: door({
    method: 'POST',
    path: '/api/cases/:id/posts',
    summary: 'Contribute. 202 means: kept, and placed later, so that its moment cannot be laid beside another case.',
    signedIn: true,
    status: 201,
    alsoStatus: 202,
    params: ofCase,
    body: z.strictObject({ id: z.uuid(), text: postText, choices }),
    /** `entry` is absent while it waits. */
    answer: z.strictObject({ entry: caseEntry.nullable() }),
  }),
  edit: door({
    method: 'PATCH',
    path: '/api/cases/:id/posts/:postId',
    summary:
      'Change an own contribution. The earlier text is not kept. 202 means: kept, and changed later, as with post.',
    signedIn: true,
    status: 200,
    alsoStatus: 202,
    params: ofPost,
    body: z.strictObject({ text: postText, revision: z.int().min(0), choices }),
    /** `entry` is absent while it waits. */
    answer: z.strictObject({ entry: caseEntry.nullable() }),
  }),
  remove: door({
    method: 'POST',
    path: '/api/cases/:id/posts/:postId/removal',
    summary: 'Wipe the text of a contribution for good; an own one that still waits is thrown away.',
    signedIn: true,
    status: 204,
    params: ofPost,
    body: z.strictObject({ reason: removalReason }),
  }),
  flag: door({
    method: 'POST',
    path: '/api/cases/:id/posts/:postId/flag',
    summary: 'Say that a contribution is recognisable: it is hidden at once, until its second look.',
    signedIn: true,
    status: 204,
    params: ofPost,
    body: z.strictObject({ reason: removalReason }),
  }),
};
