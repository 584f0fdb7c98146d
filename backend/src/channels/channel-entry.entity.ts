import type { ChannelEntry as Entry, RedactionReason, RedactorRole } from '@netwerkplein/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Member } from '../members/index.ts';

/**
 * One entry of a channel's log. The row of a message holds its text as it stands now; the row of an edit or redaction only says at
 * which number it came and which message it changed, so that a text lies in one place and can be wiped there.
 */
@Entity('channel_entry')
@Check('channel_entry_kind_check', `kind in ('message', 'edit', 'redaction')`)
@Check('channel_entry_id_check', `(kind = 'message') = (message_id is not null)`)
@Check('channel_entry_wiped_check', `redacted_at is null or text = ''`)
export class ChannelEntryRow {
  @PrimaryColumn('uuid')
  channelId!: string;

  @PrimaryColumn('integer')
  seq!: number;

  @Column('text')
  kind!: Entry['kind'];

  /** The message's own id, made by its sender; null for a change. */
  @Index('channel_entry_message_id', { unique: true, where: 'message_id is not null' })
  @Column('uuid', { nullable: true })
  messageId!: string | null;

  /** The number of the message that this entry is, or changes. */
  @Column('integer')
  messageSeq!: number;

  /** Who wrote the message, or made the change. */
  @ForeignKey(() => Member, { name: 'channel_entry_author_id_fkey' })
  @Column('uuid')
  authorId!: string;

  @Column('text', { default: '' })
  text!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('integer', { default: 0 })
  revision!: number;

  @Column('timestamptz', { nullable: true })
  editedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  redactedAt!: Date | null;

  @Column('text', { nullable: true })
  redactedBy!: RedactorRole | null;

  @Column('text', { nullable: true })
  redactionReason!: RedactionReason | null;
}
