import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person with an account. No birth date, gender, nationality or photo has a place here (domain §2). */
@Entity('member')
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
