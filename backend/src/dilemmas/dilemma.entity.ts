import type { DilemmaForm, DilemmaState } from '@netwerkplein/contract';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Member } from '../members/index.ts';
import { Organisation } from '../organisations/index.ts';

/** A general question that a municipality cannot solve alone (domain §2). No column leads to a case. */
@Entity('dilemma')
@Check('dilemma_state_check', `state in ('brought', 'platform', 'group', 'strategic', 'solved', 'withdrawn')`)
@Check('dilemma_answer_check', `(state = 'solved') = (answer is not null)`)
export class Dilemma {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  state!: DilemmaState;

  @Column('jsonb')
  form!: DilemmaForm;

  /** The municipality under whose name it was brought. */
  @ForeignKey(() => Organisation, { name: 'dilemma_organisation_id_fkey' })
  @Column('uuid')
  organisationId!: string;

  @ForeignKey(() => Member, { name: 'dilemma_brought_by_fkey' })
  @Column('uuid')
  broughtBy!: string;

  @Column('date')
  broughtOn!: string;

  /** The day of the last step. */
  @Column('date')
  movedOn!: string;

  /** How often it changed. */
  @Column('integer')
  version!: number;

  @Column('text', { nullable: true })
  answer!: string | null;
}
