import { z } from 'zod';
import { caseEntry } from './case-posts.ts';
import { channelEntry, messageLiveDoors } from './channels.ts';
import { level } from './people.ts';
import { problem } from './problems.ts';
import { sequence } from './text.ts';

/** What a notice may hold: ids, integers and words from a fixed list. Free text in a notice does not compile. */
type Key = z.ZodUUID | z.ZodInt | z.ZodEnum;

const notice = <Type extends string, Shape extends Record<string, Key>>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** Stale notices: they say *that* something changed; what it is now is asked by REST, where permission stands. */
export const notices = {
  /** The member read a channel on another device. To that member only. */
  read: notice('channel.read', { channelId: z.uuid(), seq: z.int() }),
  /** The member’s own draft changed on another device. To that member only. */
  draft: notice('channel.draft', { channelId: z.uuid(), revision: z.int() }),
  /** A colleague is writing in a channel. Never stored. */
  typing: notice('channel.typing', { channelId: z.uuid(), memberId: z.uuid() }),
  /** Seats or roles of the member changed: everything on screen is to be asked again. To that member only. */
  rights: notice('member.rights', { memberId: z.uuid() }),
  /** Who can read the channels of a level changed. To everybody with a seat there. */
  readers: notice('level.readers', { level }),
  /** The member’s own sessions changed. To that member only. */
  sessions: notice('member.sessions', { memberId: z.uuid() }),
  /** Seats or roles of somebody changed. To who manages members. */
  directory: notice('directory.changed', { memberId: z.uuid() }),
  /** The list of cases changed: one was shared, closed, taken from sight or sent back. To everybody who reads cases, whoever it concerns. */
  cases: notice('cases.changed', {}),
  /** A case itself changed. To everybody who reads it. */
  case: notice('case.changed', { caseId: z.uuid() }),
  /** A dilemma, its working group or its answer changed. To everybody who reads dilemmas, and to the people of its group. */
  dilemma: notice('dilemma.changed', { dilemmaId: z.uuid() }),
  /** Something waits for a second look, or no longer does. To who may review. */
  review: notice('review.changed', {}),
  /** Keys or requests to open a sealed name changed. To key holders and privacy officers. */
  vault: notice('vault.changed', {}),
  /** This session ended; the socket closes after it. To that session only. */
  sessionEnded: notice('session.ended', { sessionId: z.uuid() }),
};

export const anyNotice = z.discriminatedUnion('type', [
  notices.read,
  notices.draft,
  notices.typing,
  notices.rights,
  notices.readers,
  notices.sessions,
  notices.directory,
  notices.cases,
  notices.case,
  notices.dilemma,
  notices.review,
  notices.vault,
  notices.sessionEnded,
]);
export type Notice = z.infer<typeof anyNotice>;

/** An entry of a stream, sent whole to everybody in its room. A number that was skipped means: ask for what follows the last one seen. */
export const channelStreamEntry = z.strictObject({
  stream: z.templateLiteral(['channel:', z.uuid()]),
  seq: sequence,
  kind: channelEntry.shape.kind,
  entry: channelEntry,
});
export const caseStreamEntry = z.strictObject({
  stream: z.templateLiteral(['case:', z.uuid()]),
  seq: sequence,
  kind: caseEntry.shape.kind,
  entry: caseEntry,
});
export const streamEntry = z.union([channelStreamEntry, caseStreamEntry]);
export type ChannelStreamEntry = z.infer<typeof channelStreamEntry>;
export type CaseStreamEntry = z.infer<typeof caseStreamEntry>;
export type StreamEntry = z.infer<typeof streamEntry>;

/** All socket events from client to server. */
export const liveDoors = { message: messageLiveDoors };

/** All socket events from server to client. */
export const liveEvents = { 'stream.entry': streamEntry, notice: anyNotice };

/** How every client event is acknowledged. */
export const refusal = z.strictObject({ ok: z.literal(false), problem });
export type Acknowledgement<Answer> = ({ ok: true } & Answer) | z.infer<typeof refusal>;
