import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A sealed name (`contract/src/sealing.ts`), and over it the case's key: when that is gone, two key holders can open nothing either. */
@Entity('vault_seal')
export class VaultSeal {
  @ForeignKey('CaseParticipant', { name: 'vault_seal_participant_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  participantId!: string;

  @Column('text')
  box!: string;
}
