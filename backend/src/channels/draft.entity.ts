import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Channel } from './channel.entity.ts';
import { Member } from '../members/index.ts';

/** Unsent text of one member in one channel, kept for their other devices. */
@Entity('draft')
export class Draft {
  @ForeignKey(() => Member, { name: 'draft_member_id_fkey' })
  @PrimaryColumn('uuid')
  memberId!: string;

  @ForeignKey(() => Channel, { name: 'draft_channel_id_fkey' })
  @PrimaryColumn('uuid')
  channelId!: string;

  @Column('text')
  text!: string;

  @Column('integer')
  revision!: number;

  @Column('timestamptz')
  savedAt!: Date;
}
