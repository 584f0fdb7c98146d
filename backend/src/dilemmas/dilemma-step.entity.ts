import type { DilemmaEvent, DilemmaQuality } from '@netwerkplein/contract';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Dilemma } from './dilemma.entity.ts';

/** One line of the history of a dilemma: what happened, on which day, in which quality. Who it was stands in the trail. */
@Entity('dilemma_step')
@Check('dilemma_step_quality_check', `quality in ('municipality', 'chair', 'coordinator', 'lead')`)
export class DilemmaStep {
  @ForeignKey(() => Dilemma, { name: 'dilemma_step_dilemma_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  dilemmaId!: string;

  /** The version of the dilemma that this step made. */
  @PrimaryColumn('integer')
  version!: number;

  @Column('text')
  what!: DilemmaEvent;

  @Column('date')
  on!: string;

  @Column('text')
  quality!: DilemmaQuality;

  @Column('text', { nullable: true })
  note!: string | null;
}
