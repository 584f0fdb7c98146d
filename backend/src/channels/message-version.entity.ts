import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A text that a message had before an edit. Wiped with the message. */
@Entity('message_version')
export class MessageVersion {
  @PrimaryColumn('uuid')
  channelId!: string;

  @PrimaryColumn('integer')
  messageSeq!: number;

  @PrimaryColumn('integer')
  revision!: number;

  @Column('text')
  text!: string;

  @Column('timestamptz')
  writtenAt!: Date;
}
