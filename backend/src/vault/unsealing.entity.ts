import type { UnsealingPurpose, UnsealingState } from '@netwerkplein/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Member } from '../members/index.ts';

/** A request to open one name. It outlives its case, for the yearly count; its words do not. */
@Entity('unsealing')
@Check(
  'unsealing_purpose_check',
  `purpose in ('child_in_danger', 'threat_in_post', 'breach_of_confidence', 'court_order')`,
)
@Check('unsealing_state_check', `state in ('requested', 'approved', 'open', 'closed', 'refused', 'expired')`)
@Check('unsealing_delay_ground_check', `delay_ground in ('child_safety', 'criminal_investigation')`)
@Check('unsealing_delay_check', `(inform_from is null) = (delay_ground is null)`)
@Check('unsealing_opened_check', `state <> 'open' or opened_at is not null`)
export class UnsealingRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  caseId!: string;

  @Index('unsealing_participant')
  @Column('uuid')
  participantId!: string;

  @ForeignKey(() => Member, { name: 'unsealing_requester_id_fkey' })
  @Column('uuid')
  requesterId!: string;

  @Column('text')
  purpose!: UnsealingPurpose;

  @Column('text')
  motivation!: string;

  @Column('text')
  viewerPublicKey!: string;

  @Column('text')
  state!: UnsealingState;

  @Column('timestamptz')
  requestedAt!: Date;

  @Column('timestamptz', { nullable: true })
  openedAt!: Date | null;

  /** From this day the person may know. */
  @Column('date', { nullable: true })
  informFrom!: string | null;

  @Column('text', { nullable: true })
  delayGround!: 'child_safety' | 'criminal_investigation' | null;
}
