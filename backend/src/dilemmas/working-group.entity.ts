import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Member } from '../members/index.ts';
import { Dilemma } from './dilemma.entity.ts';

/** The working group of a dilemma. Its people are those of its channel. */
@Entity('working_group')
export class WorkingGroup {
  @ForeignKey(() => Dilemma, { name: 'working_group_dilemma_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  dilemmaId!: string;

  @Column('text')
  purpose!: string;

  /** The last day on which it can be written in. */
  @Column('date')
  endsOn!: string;

  @ForeignKey(() => Member, { name: 'working_group_lead_id_fkey' })
  @Column('uuid')
  leadId!: string;

  @Column('text', { nullable: true })
  advice!: string | null;

  @Column('date', { nullable: true })
  advisedOn!: string | null;
}
