import type { OrganisationKind, PartnerSide } from '@netwerkplein/contract';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** An organisation of the network (domain §2). "Pilot" is a historical attribute, never a rank. */
@Entity('organisation')
@Check('organisation_side_check', `side in ('care', 'enforcement')`)
export class Organisation {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: OrganisationKind;

  /** Of a partner: on which side of the work it stands. */
  @Column('text', { nullable: true })
  side!: PartnerSide | null;

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
