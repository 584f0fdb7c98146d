import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who holds a seat, from when to when. Rights follow it on the date (domain §4, invariant 26). */
@Entity('seat_holding')
export class SeatHolding {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  seatId!: string;

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
