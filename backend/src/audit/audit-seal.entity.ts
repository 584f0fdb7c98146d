import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A link of the chain: the numbered hash over an entry and over the link before it. Apart from the entry, so that both are only ever added. */
@Entity('audit_seal')
export class AuditSeal {
  @PrimaryColumn('integer')
  number!: number;

  @Index('audit_seal_entry', { unique: true })
  @Column('uuid')
  entryId!: string;

  @Column('bytea')
  hash!: Buffer;
}
