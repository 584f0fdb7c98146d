import type { KeyGroup } from '@netwerkplein/contract/sealing';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Member } from '../members/index.ts';
import { UnsealingRow } from './unsealing.entity.ts';

/** What one group of key holders said to a request. */
@Entity('unsealing_approval')
@Check('unsealing_approval_key_group_check', `key_group in (1, 2)`)
@Check('unsealing_approval_verdict_check', `verdict in ('approve', 'refuse')`)
export class UnsealingApproval {
  @ForeignKey(() => UnsealingRow, { name: 'unsealing_approval_unsealing_id_fkey' })
  @PrimaryColumn('uuid')
  unsealingId!: string;

  @PrimaryColumn('integer')
  keyGroup!: KeyGroup;

  @ForeignKey(() => Member, { name: 'unsealing_approval_member_id_fkey' })
  @Column('uuid')
  memberId!: string;

  @Column('text')
  verdict!: 'approve' | 'refuse';

  /** Of a refusal: the requester reads it. */
  @Column('text', { nullable: true })
  reason!: string | null;

  /** The group's half, sealed to the requester's browser; thrown away when the request ends. */
  @Column('text', { nullable: true })
  share!: string | null;

  @Column('timestamptz')
  at!: Date;
}
