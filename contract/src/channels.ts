import { z } from 'zod';
import { door, liveDoor } from './door.ts';
import { limits } from './limits.ts';
import { channelMember, colleague, level } from './people.ts';
import { draftText, instant, plainText, sequence } from './text.ts';

/** The controlled list of themes (mission R32): needs and behaviour, never people. */
export const theme = z.enum([
  'general',
  'child_exploitation',
  'forced_marriage',
  'human_trafficking',
  'school_absence',
  'work_participation',
  'nuisance',
  'housing',
  'education',
  'health',
  'safety',
  'abandonment',
  'international',
]);
export type Theme = z.infer<typeof theme>;

export const redactionReason = z.enum(['identifies_person', 'wrong_channel', 'mistake', 'inappropriate']);
export type RedactionReason = z.infer<typeof redactionReason>;

/** In which quality somebody redacted; never who. */
export const redactorRole = z.enum(['author', 'chair', 'privacy_officer']);
export type RedactorRole = z.infer<typeof redactorRole>;

/**
 * One entry of a channel's log. `seq` numbers the log without gaps, in order of commit. An edit or a redaction is an entry of its
 * own; it bears the message as it stands after the change, and `messageSeq` says at which number that message itself came.
 * The same bytes go to every reader, so nothing here depends on who reads.
 */
export const channelEntry = z
  .strictObject({
    seq: sequence,
    kind: z.enum(['message', 'edit', 'redaction']),
    id: z.uuid(),
    messageSeq: sequence,
    author: colleague,
    /** Plain text with a small Markdown; empty once redacted. */
    text: z.string(),
    sentAt: instant,
    /** How often the message was changed: the newer of two copies has the higher one. */
    revision: z.int().min(0),
    editedAt: instant.nullable(),
    redacted: z.strictObject({ at: instant, by: redactorRole, reason: redactionReason }).nullable(),
  })
  .meta({ id: 'ChannelEntry' });
export type ChannelEntry = z.infer<typeof channelEntry>;

export const channel = z
  .strictObject({
    id: z.uuid(),
    level,
    theme,
    name: z.string(),
    purpose: z.string(),
    /** Messages of others after the reader's mark, not redacted; counted up to `limits.unreadCount`. */
    unread: z.int().min(0).max(limits.unreadCount),
    readSeq: sequence,
    lastSeq: sequence,
    lastMessageAt: instant.nullable(),
    /** How many people can read this channel now. */
    readers: z.int().min(0),
    /** Of the channel of a working group, which its own people read instead of a level. `mayPost` is the reader’s own. */
    group: z.strictObject({ dilemmaId: z.uuid(), mayPost: z.boolean() }).nullable(),
  })
  .meta({ id: 'Channel' });
export type Channel = z.infer<typeof channel>;

const messageText = plainText(limits.messageLength);

const page = {
  after: z.coerce.number().pipe(sequence).optional(),
  before: z.coerce.number().pipe(sequence).optional(),
  limit: z.coerce.number().pipe(z.int().min(1).max(limits.pageSizeMax)).default(limits.pageSize),
};
const notBoth = { message: 'Kies óf after óf before.' };

/**
 * A page of a channel's log in order of `seq`. With `after`: all entries that follow, changes too. With `before`, or neither (the
 * newest): messages only, each as it stands now.
 */
export const entryPage = z
  .strictObject({
    items: z.array(channelEntry),
    /** The number of the last entry in the log when this page was read. */
    lastSeq: sequence,
    /** Whether there is more in the direction that was asked. */
    more: z.boolean(),
  })
  .meta({ id: 'EntryPage' });
export type EntryPage = z.infer<typeof entryPage>;

export const draft = z
  .strictObject({ channelId: z.uuid(), text: z.string(), revision: z.int().min(0), savedAt: instant.nullable() })
  .meta({ id: 'Draft' });
export type Draft = z.infer<typeof draft>;

export const messageVersion = z.strictObject({ text: z.string(), writtenAt: instant }).meta({ id: 'MessageVersion' });

const inChannel = z.strictObject({ id: z.uuid() });
const ofMessage = z.strictObject({ id: z.uuid(), messageId: z.uuid() });

export const channelDoors = {
  list: door({
    method: 'GET',
    path: '/api/channels',
    summary: 'The channels that the member may read, with what is unread.',
    signedIn: true,
    status: 200,
    answer: z.strictObject({ items: z.array(channel) }),
  }),
  members: door({
    method: 'GET',
    path: '/api/channels/:id/members',
    summary: 'Who can read this channel now.',
    signedIn: true,
    status: 200,
    params: inChannel,
    answer: z.strictObject({ items: z.array(channelMember) }),
  }),
  read: door({
    method: 'PUT',
    path: '/api/channels/:id/read',
    summary: 'Mark the channel as read up to a number. The mark never moves back.',
    signedIn: true,
    status: 200,
    params: inChannel,
    body: z.strictObject({ seq: sequence }),
    answer: z.strictObject({ readSeq: sequence, unread: z.int() }),
  }),
  draft: door({
    method: 'GET',
    path: '/api/channels/:id/draft',
    summary: 'The member’s own unsent text in this channel.',
    signedIn: true,
    status: 200,
    params: inChannel,
    answer: draft,
  }),
  saveDraft: door({
    method: 'PUT',
    path: '/api/channels/:id/draft',
    summary: 'Keep unsent text for the member’s other devices; an empty text forgets it.',
    signedIn: true,
    status: 200,
    params: inChannel,
    body: z.strictObject({ text: draftText(limits.messageLength) }),
    answer: draft,
  }),
};

export const messageDoors = {
  list: door({
    method: 'GET',
    path: '/api/channels/:id/messages',
    summary: 'A page of the channel’s log: after a number, before a number, or the newest.',
    signedIn: true,
    status: 200,
    params: inChannel,
    query: z.strictObject(page).refine((asked) => asked.after === undefined || asked.before === undefined, notBoth),
    answer: entryPage,
  }),
  post: door({
    method: 'POST',
    path: '/api/channels/:id/messages',
    summary: 'Post a message. The id is the sender’s own: the same one again answers 200 with the first message.',
    signedIn: true,
    status: 201,
    alsoStatus: 200,
    params: inChannel,
    body: z.strictObject({ id: z.uuid(), text: messageText }),
    answer: channelEntry,
  }),
  edit: door({
    method: 'PATCH',
    path: '/api/channels/:id/messages/:messageId',
    summary: 'Change one’s own text. `revision` is the one that was seen; another one is a conflict.',
    signedIn: true,
    status: 200,
    params: ofMessage,
    body: z.strictObject({ text: messageText, revision: z.int().min(0) }),
    answer: channelEntry,
  }),
  versions: door({
    method: 'GET',
    path: '/api/channels/:id/messages/:messageId/versions',
    summary: 'The texts that a message had, oldest first, the present one last.',
    signedIn: true,
    status: 200,
    params: ofMessage,
    answer: z.strictObject({ items: z.array(messageVersion) }),
  }),
  redact: door({
    method: 'POST',
    path: '/api/channels/:id/messages/:messageId/redaction',
    summary: 'Wipe the text of a message and of all its versions, for good.',
    signedIn: true,
    status: 200,
    params: ofMessage,
    body: z.strictObject({ reason: redactionReason }),
    answer: z.strictObject({ messageSeq: sequence, redactedAt: instant }),
  }),
};

export const messageLiveDoors = {
  post: liveDoor({
    event: 'message.post',
    summary: 'As POST /api/channels/:id/messages. `ok` means: committed.',
    input: z.strictObject({ channelId: z.uuid(), id: z.uuid(), text: messageText }),
    answer: z.strictObject({ message: channelEntry }),
  }),
  list: liveDoor({
    event: 'message.list',
    summary: 'As GET /api/channels/:id/messages: how a page that missed something catches up.',
    input: z
      .strictObject({ channelId: z.uuid(), ...page })
      .refine((asked) => asked.after === undefined || asked.before === undefined, notBoth),
    answer: entryPage,
  }),
  typing: liveDoor({
    event: 'channel.typing',
    summary: 'Tell the others in the channel that the member is writing. Never stored.',
    input: z.strictObject({ channelId: z.uuid() }),
    answer: z.strictObject({}),
  }),
};
