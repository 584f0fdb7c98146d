import type { Level, SeatCapacity } from '@netwerkplein/contract';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organisation } from './organisation.entity.ts';

/** A place of an organisation at one level. It outlives the person who holds it. */
@Entity('seat')
@Check('seat_level_check', `level in ('strategic', 'tactical')`)
@Check('seat_capacity_check', `capacity in ('member', 'deputy', 'observer')`)
export class Seat {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => Organisation, { name: 'seat_organisation_id_fkey' })
  @Column('uuid')
  organisationId!: string;

  @Column('text')
  level!: Level;

  @Column('text')
  capacity!: SeatCapacity;

  @Column('timestamptz')
  validFrom!: Date;

  @Column('timestamptz', { nullable: true })
  validTo!: Date | null;
}
