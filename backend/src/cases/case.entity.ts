import type { CaseForm, CaseState, RemovalReason } from '@netwerkplein/contract';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A case (domain §2). It refers to no member, and no column holds a moment: days only. Its id is drawn by its writer's browser at
 * random, so that it tells no order between cases.
 */
@Entity('case_thread')
@Check('case_thread_state_check', `state in ('draft', 'in_review', 'shared', 'blocked', 'closed', 'purged')`)
export class CaseThread {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  state!: CaseState;

  @Column('jsonb')
  form!: CaseForm;

  /** How often the form was changed. */
  @Column('integer')
  revision!: number;

  /** What the second look said when it sent the case back. */
  @Column('text', { nullable: true })
  note!: string | null;

  /** Why somebody took it from sight. */
  @Column('text', { nullable: true })
  flaggedFor!: RemovalReason | null;

  @Column('date', { nullable: true })
  sharedOn!: string | null;

  @Column('date', { nullable: true })
  activeOn!: string | null;

  @Column('date', { nullable: true })
  closedOn!: string | null;

  @Column('date', { nullable: true })
  namesGoneOn!: string | null;

  @Column('date', { nullable: true })
  purgeOn!: string | null;

  /** The number of the last entry of its log; the row is locked while one is written. */
  @Column('integer')
  lastSeq!: number;
}
