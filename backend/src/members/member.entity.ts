import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '../organisations/index.ts';

/** A person with an account. No birth date, gender, nationality or photo has a place here (domain §2). */
@Entity('member')
@Check('member_email_check', `email = lower(email)`)
@Check('member_status_check', `status in ('active', 'deactivated')`)
export class Member {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  /** Lower case; the way to sign in. */
  @Index('member_email', { unique: true })
  @Column('text')
  email!: string;

  /** Where the member works: how colleagues know them, whatever seats they hold. */
  @ForeignKey(() => Organisation, { name: 'member_organisation_id_fkey' })
  @Column('uuid')
  organisationId!: string;

  @Column('text')
  status!: 'active' | 'deactivated';

  /** PHC string of argon2id; null until the member chose one. */
  @Column('text', { nullable: true })
  passwordHash!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
