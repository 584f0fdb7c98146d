import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The key of a case, wrapped under the key of its last day. Once that day's key is gone, so is this one: here and in every copy. */
@Entity('vault_case_key')
export class VaultCaseKey {
  @ForeignKey('CaseThread', { name: 'vault_case_key_case_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  caseId!: string;

  @Column('bytea')
  wrapped!: Buffer;

  /** The first day on which nothing can be found with it any more. */
  @Column('date')
  diesOn!: string;

  /** The case lives: the day is put off again and again. */
  @Column('boolean')
  leased!: boolean;
}
