import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CaseParticipant } from './case-participant.entity.ts';
import { CaseThread } from './case.entity.ts';

/** A contribution, or a change of one, that is placed later, so that nobody can lay its moment beside one in another case. The row goes when it is placed. */
@Entity('case_waiting')
export class CaseWaiting {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => CaseThread, { name: 'case_waiting_case_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  caseId!: string;

  @ForeignKey(() => CaseParticipant, { name: 'case_waiting_participant_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  participantId!: string;

  @Column('text')
  text!: string;

  /** The contribution whose text this one takes the place of; null for a new one. */
  @Column('uuid', { nullable: true })
  edits!: string | null;

  @Index('case_waiting_place_at')
  @Column('timestamptz')
  placeAt!: Date;
}
