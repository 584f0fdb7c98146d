import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What can stand in the trail: what was done, never what was said. */
export type AuditAction =
  | 'session.opened'
  | 'session.refused'
  | 'session.ended'
  | 'member.sessions-ended'
  | 'seat-holding.ended'
  | 'message.redacted'
  | 'case.opened'
  | 'case.handed-in'
  | 'case.shared'
  | 'case.returned'
  | 'case.flagged'
  | 'case.closed'
  | 'case.purged'
  | 'case.withdrawn'
  | 'post.flagged'
  | 'post.returned'
  | 'post.removed'
  | 'participant.silenced'
  | 'participant.unsilenced'
  | 'lesson.approved'
  | 'lesson.dropped'
  | 'dilemma.brought'
  | 'dilemma.moved'
  | 'dilemma.withdrawn'
  | 'dilemma.answered'
  | 'group.formed'
  | 'group.joined'
  | 'group.left'
  | 'group.advised'
  | 'group.closed'
  | 'guard.kept'
  | 'vault.names-gone'
  | 'key.registered'
  | 'key.confirmed'
  | 'key.retired'
  | 'shares.handed-over'
  | 'unsealing.requested'
  | 'unsealing.approved'
  | 'unsealing.refused'
  | 'unsealing.opened'
  | 'unsealing.closed'
  | 'unsealing.expired';

/** One line of the trail (domain §4, invariant 28). Written in the transaction of the change itself and never altered; `AuditSeal` chains it. */
@Entity('audit_entry')
export class AuditEntry {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz')
  at!: Date;

  /** Who did it; null for who was not signed in, and for the system itself. In a case: the participant, with the day for a moment. */
  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @Column('text')
  action!: AuditAction;

  @Column('text')
  objectKind!: string;

  @Index('audit_entry_object')
  @Column('uuid', { nullable: true })
  objectId!: string | null;

  /** Ids, numbers and words from fixed lists: never free text. */
  @Column('jsonb')
  details!: Record<string, string | number | null>;
}
