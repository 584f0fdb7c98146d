import type { Theme } from '@netwerkplein/contract';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a case taught. It stays when the case is gone, and then nothing leads back from it. */
@Entity('lesson')
export class Lesson {
  @PrimaryColumn('uuid')
  id!: string;

  @Index('lesson_case', { unique: true, where: 'case_id is not null' })
  @Column('uuid', { nullable: true })
  caseId!: string | null;

  @Column('text')
  theme!: Theme;

  @Column('text')
  outcome!: string;

  @Column('text')
  text!: string;

  @Column('boolean')
  approved!: boolean;
}
