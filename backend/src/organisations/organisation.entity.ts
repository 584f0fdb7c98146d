import type { OrganisationKind } from '@netwerkplein/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organisation of the network (domain §2). "Pilot" is a historical attribute, never a rank. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: OrganisationKind;

  @Column('text')
  officialName!: string;

  @Column('text')
  displayName!: string;

  @Column('text')
  status!: 'applicant' | 'member' | 'suspended' | 'left';

  @Column('date', { nullable: true })
  joinedOn!: string | null;

  @Column('date', { nullable: true })
  leftOn!: string | null;

  @Column('boolean')
  pilot!: boolean;

  @Column('boolean', { nullable: true })
  pilotSubsidised!: boolean | null;
}
