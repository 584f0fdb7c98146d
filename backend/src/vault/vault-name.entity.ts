import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Finds a member back under the own name in a case: a keyed hash, of which only the case's key makes anything. */
@Entity('vault_name')
@Index('vault_name_tag', ['caseId', 'tag'], { unique: true })
export class VaultName {
  @ForeignKey('CaseParticipant', { name: 'vault_name_participant_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  participantId!: string;

  @Column('uuid')
  caseId!: string;

  @Column('bytea')
  tag!: Buffer;
}
