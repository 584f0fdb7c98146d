import type { Level, Theme } from '@netwerkplein/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A room for one level and one theme, or for the working group of one dilemma. Its log is the stream of the same id. */
@Entity('channel')
@Check('channel_level_check', `level in ('strategic', 'tactical')`)
export class Channel {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  level!: Level;

  @Column('text')
  theme!: Theme;

  @Column('text')
  name!: string;

  @Column('text')
  purpose!: string;

  /** Place in the list of its level. */
  @Column('integer')
  position!: number;

  @Column('timestamptz')
  createdAt!: Date;

  /** Of the channel of a working group: read by its own people, not by the level. */
  @ForeignKey('Dilemma', { name: 'channel_dilemma_id_fkey', onDelete: 'CASCADE' })
  @Index('channel_dilemma', { unique: true, where: 'dilemma_id is not null' })
  @Column('uuid', { nullable: true })
  dilemmaId!: string | null;

  /** From this moment nobody writes in the channel of a working group, and guests read it no longer. */
  @Column('timestamptz', { nullable: true })
  closesAt!: Date | null;
}
