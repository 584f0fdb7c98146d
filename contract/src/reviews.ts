import { z } from 'zod';
import { participant, removalReason } from './cases.ts';
import { theme } from './channels.ts';
import { door } from './door.ts';
import { choices } from './guarding.ts';
import { limits } from './limits.ts';
import { plainText } from './text.ts';

/** Something that waits for a second look: a case, a contribution, or a lesson. */
export const reviewItem = z
  .strictObject({
    caseId: z.uuid(),
    title: z.string(),
    what: z.enum(['case', 'blocked_case', 'post', 'lesson']),
    postId: z.uuid().nullable(),
    text: z.string().nullable(),
    reason: removalReason.nullable(),
    /** Who wrote it, as everybody in the case knows them. */
    participant: participant.nullable(),
    /** The reviewer brought the case in, or wrote it, and so cannot be the second person. */
    own: z.boolean(),
  })
  .meta({ id: 'ReviewItem' });

const ofCase = z.strictObject({ id: z.uuid() });
const ofPost = z.strictObject({ id: z.uuid(), postId: z.uuid() });
const note = plainText(limits.noteLength);

export const reviewDoors = {
  list: door({
    method: 'GET',
    path: '/api/review',
    summary: 'What waits for a second look.',
    signedIn: true,
    status: 200,
    answer: z.strictObject({ items: z.array(reviewItem) }),
  }),
  decideCase: door({
    method: 'POST',
    path: '/api/cases/:id/review',
    summary: 'The second look: share the case, send it back with a note, or take it down for good.',
    signedIn: true,
    status: 204,
    params: ofCase,
    body: z.discriminatedUnion('verdict', [
      z.strictObject({ verdict: z.literal('share') }),
      z.strictObject({ verdict: z.literal('return'), note, choices }),
      z.strictObject({ verdict: z.literal('purge') }),
    ]),
  }),
  decidePost: door({
    method: 'POST',
    path: '/api/cases/:id/posts/:postId/review',
    summary: 'The second look at a hidden contribution: bring it back, or wipe it.',
    signedIn: true,
    status: 204,
    params: ofPost,
    body: z.discriminatedUnion('verdict', [
      z.strictObject({ verdict: z.literal('return') }),
      z.strictObject({ verdict: z.literal('remove'), reason: removalReason }),
    ]),
  }),
  decideLesson: door({
    method: 'POST',
    path: '/api/cases/:id/lesson/review',
    summary: 'The second look at the lesson of a closed case: approve it, or ask for other words.',
    signedIn: true,
    status: 204,
    params: ofCase,
    body: z.strictObject({ verdict: z.enum(['approve', 'drop']) }),
  }),
  lessons: door({
    method: 'GET',
    path: '/api/lessons',
    summary:
      'What closed cases taught, approved by a second person. A lesson stays when its case is gone, without a link to it.',
    signedIn: true,
    status: 200,
    answer: z.strictObject({
      items: z.array(z.strictObject({ id: z.uuid(), theme, outcome: z.string(), text: z.string() })),
    }),
  }),
};
