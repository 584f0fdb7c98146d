import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AuditEntry } from '../kernel/audit-entry.entity.ts';

/** A link of the chain: the numbered hash over an entry and over the link before it. Apart from the entry, so that both are only ever added. */
@Entity('audit_seal')
export class AuditSeal {
  @PrimaryColumn('integer')
  number!: number;

  @ForeignKey(() => AuditEntry, { name: 'audit_seal_entry_id_fkey' })
  @Index('audit_seal_entry', { unique: true })
  @Column('uuid')
  entryId!: string;

  @Column('bytea')
  hash!: Buffer;
}
