import type { GroupCapacity } from '@netwerkplein/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Member } from '../members/index.ts';
import { Channel } from './channel.entity.ts';

/** Somebody in the channel of a working group, from when to when. Who comes back gets a new row. */
@Entity('channel_person')
@Check('channel_person_capacity_check', `capacity in ('member', 'guest')`)
@Index('channel_person_present', ['channelId', 'memberId'], { unique: true, where: 'to_at is null' })
export class ChannelPerson {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => Channel, { name: 'channel_person_channel_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  channelId!: string;

  @ForeignKey(() => Member, { name: 'channel_person_member_id_fkey' })
  @Column('uuid')
  memberId!: string;

  @Column('text')
  capacity!: GroupCapacity;

  /** What this person is asked for. */
  @Column('text', { nullable: true })
  asked!: string | null;

  /** The last number of the log that stays closed to a guest who came later; 0: everything is open. */
  @Column('integer')
  seesAfter!: number;

  @Column('timestamptz')
  fromAt!: Date;

  @Column('timestamptz', { nullable: true })
  toAt!: Date | null;
}
