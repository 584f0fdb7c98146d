import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { HolderKey } from './holder-key.entity.ts';
import { VaultSeal } from './vault-seal.entity.ts';

/** One half of a sealed name's key, sealed to one holder's key. */
@Entity('vault_share')
export class VaultShare {
  @ForeignKey(() => VaultSeal, { name: 'vault_share_participant_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  participantId!: string;

  @ForeignKey(() => HolderKey, { name: 'vault_share_key_id_fkey' })
  @Index('vault_share_key')
  @PrimaryColumn('uuid')
  keyId!: string;

  @Column('text')
  share!: string;
}
