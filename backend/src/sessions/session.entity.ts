import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Member } from '../members/index.ts';

/** An open or ended session. The token itself is only in the cookie; here stands its SHA-256. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid')
  id!: string;

  @Index('session_token_hash', { unique: true })
  @Column('bytea')
  tokenHash!: Buffer;

  @ForeignKey(() => Member, { name: 'session_member_id_fkey' })
  @Index('session_member')
  @Column('uuid')
  memberId!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  lastSeenAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  /** Browser and system in a few words: for the member, to recognise the session. */
  @Column('text')
  device!: string;
}
