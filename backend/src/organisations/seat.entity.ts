import type { Level, SeatCapacity } from '@netwerkplein/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A place of an organisation at one level. It outlives the person who holds it. */
@Entity('seat')
export class Seat {
  @PrimaryColumn('uuid')
  id!: string;

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
