import { Column, Entity, PrimaryColumn } from 'typeorm';

/** In which case somebody wrote today. Tag and contents hang on the key of a day, and mean nothing without it. */
@Entity('vault_visit')
export class VaultVisit {
  @PrimaryColumn('bytea')
  tag!: Buffer;

  @Column('bytea')
  sealed!: Buffer;

  @Column('date')
  diesOn!: string;
}
