import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What can stand in the trail: what was done, never what was said. */
export type AuditAction =
  | 'session.opened'
  | 'session.refused'
  | 'session.ended'
  | 'member.sessions-ended'
  | 'seat-holding.ended'
  | 'message.redacted';

/** One line of the trail (domain §4, invariant 28). Written in the transaction of the change itself and never altered; `AuditSeal` chains it. */
@Entity('audit_entry')
export class AuditEntry {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz')
  at!: Date;

  /** Who did it; null for who was not signed in, and for the system itself. */
  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @Column('text')
  action!: AuditAction;

  @Column('text')
  objectKind!: string;

  @Column('uuid', { nullable: true })
  objectId!: string | null;

  /** Ids, numbers and words from fixed lists: never free text. */
  @Column('jsonb')
  details!: Record<string, string | number | null>;
}
