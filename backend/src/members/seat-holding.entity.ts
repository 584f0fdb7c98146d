import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Member } from './member.entity.ts';
import { Seat } from '../organisations/index.ts';

/** Who holds a seat, from when to when. Rights follow it on the date (domain §4, invariant 26). */
@Entity('seat_holding')
export class SeatHolding {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => Seat, { name: 'seat_holding_seat_id_fkey' })
  @Column('uuid')
  seatId!: string;

  @ForeignKey(() => Member, { name: 'seat_holding_member_id_fkey' })
  @Index('seat_holding_member')
  @Column('uuid')
  memberId!: string;

  @Column('timestamptz')
  heldFrom!: Date;

  @Column('timestamptz', { nullable: true })
  heldTo!: Date | null;

  @Column('text', { nullable: true })
  handoverNote!: string | null;
}
