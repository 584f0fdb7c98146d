import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Channel } from './channel.entity.ts';
import { Member } from '../members/index.ts';

/** How far a member has read a channel. Known to that member only. */
@Entity('read_mark')
export class ReadMark {
  @ForeignKey(() => Member, { name: 'read_mark_member_id_fkey' })
  @PrimaryColumn('uuid')
  memberId!: string;

  @ForeignKey(() => Channel, { name: 'read_mark_channel_id_fkey' })
  @PrimaryColumn('uuid')
  channelId!: string;

  @Column('integer')
  seq!: number;
}
