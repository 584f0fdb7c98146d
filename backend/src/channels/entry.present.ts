import type { ChannelEntry, RedactionReason, RedactorRole } from '@netwerkplein/contract';

/** A log entry joined with the message it concerns and the message's author, as the queries of this folder select it. */
export interface EntryRow {
  seq: number;
  kind: ChannelEntry['kind'];
  messageId: string;
  messageSeq: number;
  authorId: string;
  authorName: string;
  organisation: string;
  text: string;
  /** Moments are in milliseconds since 1970: reading them as text costs more than the rest of the row. */
  at: number;
  revision: number;
  editedAt: number | null;
  redactedAt: number | null;
  redactedBy: RedactorRole | null;
  redactionReason: RedactionReason | null;
}

const milliseconds = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;

/** `entry` is the log's entry, `t` the message it concerns, `m` that message's author; of messages alone the two are one. */
export const entryColumns = (entry: 'e' | 't'): string => `
  ${entry}.seq, ${entry}.kind, ${entry}.message_seq as "messageSeq", t.message_id as "messageId", t.author_id as "authorId", m.name as "authorName",
  o.display_name as organisation, t.text, ${milliseconds('t.at')} as at, t.revision,
  ${milliseconds('t.edited_at')} as "editedAt", ${milliseconds('t.redacted_at')} as "redactedAt",
  t.redacted_by as "redactedBy", t.redaction_reason as "redactionReason"`;

export const MESSAGE_JOIN = `
  left join channel_entry t on t.channel_id = e.channel_id and t.seq = e.message_seq`;

export const AUTHOR_JOINS = `
  left join member m on m.id = t.author_id
  left join organisation o on o.id = m.organisation_id`;

const instantOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** The entry as every reader of the channel may see it. */
export function presentEntry(row: EntryRow): ChannelEntry {
  return {
    seq: row.seq,
    kind: row.kind,
    id: row.messageId,
    messageSeq: row.messageSeq,
    author: { id: row.authorId, name: row.authorName, organisation: row.organisation },
    text: row.text,
    sentAt: instantOf(row.at),
    revision: row.revision,
    editedAt: row.editedAt === null ? null : instantOf(row.editedAt),
    redacted:
      row.redactedAt === null || row.redactedBy === null || row.redactionReason === null
        ? null
        : { at: instantOf(row.redactedAt), by: row.redactedBy, reason: row.redactionReason },
  };
}
