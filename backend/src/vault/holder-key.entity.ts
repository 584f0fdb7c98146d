import type { KeyGroup, LockedPrivateKey } from '@netwerkplein/contract/sealing';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Member } from '../members/index.ts';

/** A key to one half of the sealed names. Its private part was made in the holder's browser and came here locked. */
@Entity('holder_key')
@Check('holder_key_key_group_check', `key_group in (1, 2)`)
@Check('holder_key_state_check', `state in ('pending', 'confirmed', 'retired')`)
@Check('holder_key_confirmed_check', `state <> 'confirmed' or (confirmed_by is not null and proof is not null)`)
@Check('holder_key_retired_check', `state <> 'retired' or locked_private_key is null`)
export class HolderKey {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey(() => Member, { name: 'holder_key_member_id_fkey' })
  @Index('holder_key_member')
  @Column('uuid')
  memberId!: string;

  @Column('integer')
  keyGroup!: KeyGroup;

  @Index('holder_key_public_key', { unique: true })
  @Column('text')
  publicKey!: string;

  @Column('jsonb', { nullable: true })
  lockedPrivateKey!: LockedPrivateKey | null;

  @Column('text')
  fingerprint!: string;

  @Column('text')
  state!: 'pending' | 'confirmed' | 'retired';

  @ForeignKey(() => Member, { name: 'holder_key_confirmed_by_fkey' })
  @Column('uuid', { nullable: true })
  confirmedBy!: string | null;

  /** Made by the server when it was confirmed: who can only write rows cannot slip in a key of their own. */
  @Column('bytea', { nullable: true })
  proof!: Buffer | null;

  @Column('date')
  madeOn!: string;
}
