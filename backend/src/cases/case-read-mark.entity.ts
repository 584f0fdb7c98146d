import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CaseThread } from './case.entity.ts';

/** How far somebody read. Kept under a tag of the vault, so that a dump does not tell who reads along with whom. */
@Entity('case_read_mark')
export class CaseReadMark {
  @ForeignKey(() => CaseThread, { name: 'case_read_mark_case_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  caseId!: string;

  @PrimaryColumn('bytea')
  tag!: Buffer;

  @Column('integer')
  seq!: number;
}
