import type { CaseEntry, RemovalReason } from '@netwerkplein/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CaseParticipant } from './case-participant.entity.ts';
import { CaseThread } from './case.entity.ts';

/**
 * One entry of a case's log. The row of a contribution holds its text as it stands now; every other row only says at which number a
 * change came, so that a text lies in one place and can be wiped there.
 */
@Entity('case_entry')
@Check('case_entry_kind_check', `kind in ('post', 'edit', 'hiding', 'return', 'removal')`)
@Check('case_entry_id_check', `(kind = 'post') = (post_id is not null)`)
@Check('case_entry_wiped_check', `removed_by is null or text = ''`)
export class CaseEntryRow {
  @ForeignKey(() => CaseThread, { name: 'case_entry_case_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  caseId!: string;

  @PrimaryColumn('integer')
  seq!: number;

  @Column('text')
  kind!: CaseEntry['kind'];

  /** The contribution's own id, drawn by its writer's browser; null for a change. */
  @Index('case_entry_post_id', { unique: true, where: 'post_id is not null' })
  @Column('uuid', { nullable: true })
  postId!: string | null;

  /** The number of the contribution that this entry is, or changes. */
  @Column('integer')
  postSeq!: number;

  /** Who wrote the contribution. Of a change too: who changed it is not kept. */
  @ForeignKey(() => CaseParticipant, { name: 'case_entry_participant_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  participantId!: string;

  @Column('text')
  text!: string;

  @Column('date')
  on!: string;

  @Column('integer')
  revision!: number;

  @Column('boolean')
  edited!: boolean;

  @Column('boolean')
  hidden!: boolean;

  @Column('text', { nullable: true })
  flaggedFor!: RemovalReason | null;

  /** A second look brought it back: the button asks again, but hides no more. */
  @Column('boolean')
  lookedAt!: boolean;

  @Column('text', { nullable: true })
  removedBy!: 'writer' | 'moderator' | 'privacy_officer' | null;

  @Column('text', { nullable: true })
  removedFor!: RemovalReason | null;
}
