import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Unsent text of one member in one channel, kept for their other devices. */
@Entity('draft')
export class Draft {
  @PrimaryColumn('uuid')
  memberId!: string;

  @PrimaryColumn('uuid')
  channelId!: string;

  @Column('text')
  text!: string;

  @Column('integer')
  revision!: number;

  @Column('timestamptz')
  savedAt!: Date;
}
