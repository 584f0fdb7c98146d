import type { Level, Role } from '@netwerkplein/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Member } from './member.entity.ts';

/** A role given to a member; its level is its scope, null for the whole platform. */
@Entity('role_grant')
@Check('role_grant_level_check', `level in ('strategic', 'tactical')`)
export class RoleGrant {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => Member, { name: 'role_grant_member_id_fkey' })
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

  @ForeignKey(() => Member, { name: 'role_grant_granted_by_fkey' })
  @Column('uuid', { nullable: true })
  grantedBy!: string | null;
}
