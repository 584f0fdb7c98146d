import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far a member has read a channel. Known to that member only. */
@Entity('read_mark')
export class ReadMark {
  @PrimaryColumn('uuid')
  memberId!: string;

  @PrimaryColumn('uuid')
  channelId!: string;

  @Column('integer')
  seq!: number;
}
