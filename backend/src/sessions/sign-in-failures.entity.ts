import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Failed attempts within the present window, per account, address or known device; each named by a keyed hash only. */
@Entity('sign_in_failures')
export class SignInFailures {
  @PrimaryColumn('text')
  bucket!: string;

  @Column('integer')
  failures!: number;

  @Column('timestamptz')
  since!: Date;
}
