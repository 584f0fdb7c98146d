import type { Level, Role } from '@netwerkplein/contract';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A role given to a member; its level is its scope, null for the whole platform. */
@Entity('role_grant')
export class RoleGrant {
  @PrimaryColumn('uuid')
  id!: string;

  @Index('role_grant_member')
  @Column('uuid')
  memberId!: string;

  @Column('text')
  role!: Role;

  @Column('text', { nullable: true })
  level!: Level | null;

  @Column('timestamptz')
  grantedFrom!: Date;

  @Column('timestamptz', { nullable: true })
  grantedTo!: Date | null;

  @Column('uuid', { nullable: true })
  grantedBy!: string | null;
}
