import type { CaseEntry, Office, RemovalReason } from '@netwerkplein/contract';

/** An entry joined with the contribution it concerns and who wrote that, as the queries of this folder select it. */
export interface CaseEntryJoined {
  seq: number;
  kind: CaseEntry['kind'];
  postId: string;
  postSeq: number;
  participantId: string;
  label: string;
  office: Office | null;
  asker: boolean;
  text: string;
  on: string;
  revision: number;
  edited: boolean;
  hidden: boolean;
  removedBy: 'writer' | 'moderator' | 'privacy_officer' | null;
  removedFor: RemovalReason | null;
}

/** `entry` is the log's entry, `t` the contribution it concerns, `p` who wrote it; of contributions alone the two are one. */
export const caseEntryColumns = (entry: 'e' | 't'): string => `
  ${entry}.seq, ${entry}.kind, ${entry}.post_seq as "postSeq", t.post_id as "postId", p.id as "participantId", p.label, p.office, p.asker,
  case when t.hidden then '' else t.text end as text, to_char(t."on", 'YYYY-MM-DD') as "on", t.revision, t.edited, t.hidden,
  t.removed_by as "removedBy", t.removed_for as "removedFor"`;

/** The entry as every reader may see it: the same for all, whoever reads. */
export function presentCaseEntry(row: CaseEntryJoined): CaseEntry {
  const { participantId, label, office, asker, postId, removedBy, removedFor } = row;
  return {
    seq: row.seq,
    kind: row.kind,
    id: postId,
    postSeq: row.postSeq,
    participant: { id: participantId, label, office, asker },
    text: row.text,
    on: row.on,
    revision: row.revision,
    edited: row.edited,
    hidden: row.hidden,
    removed: removedBy === null || removedFor === null ? null : { by: removedBy, reason: removedFor },
  };
}
