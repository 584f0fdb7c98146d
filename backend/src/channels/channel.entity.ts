import type { Level, Theme } from '@netwerkplein/contract';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A room for one level and one theme. Its log is the stream of the same id. */
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
}
