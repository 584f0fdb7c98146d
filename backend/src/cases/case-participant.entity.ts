import type { Office } from '@netwerkplein/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CaseThread } from './case.entity.ts';

/** Somebody in one case. Which member it is only the vault can find, and only while the case's key lives. */
@Entity('case_participant')
@Check('case_participant_office_check', `office in ('specialist', 'moderator', 'privacy_officer')`)
@Index('case_participant_label', ['caseId', 'label'], { unique: true, where: 'office is null' })
@Index('case_participant_office', ['caseId', 'office'], { unique: true, where: 'office is not null' })
export class CaseParticipant {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => CaseThread, { name: 'case_participant_case_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  caseId!: string;

  /** Empty for an office. */
  @Column('text')
  label!: string;

  @Column('text', { nullable: true })
  office!: Office | null;

  @Column('boolean')
  asker!: boolean;

  /** Others see a participant from the first contribution. */
  @Column('boolean')
  spoken!: boolean;

  @Column('boolean')
  silenced!: boolean;
}
