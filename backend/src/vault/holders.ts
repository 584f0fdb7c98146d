import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { KeyGroup } from '@netwerkplein/contract/sealing';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../kernel/clock.ts';
import { SETTINGS, type Settings } from '../kernel/settings.ts';
import { keyFor, tagOf } from './cipher.ts';
import type { HolderKey } from './holder-key.entity.ts';

/** A key that gets halves of names: confirmed, and its holder has the role today. */
export interface WorkingKey {
  id: string;
  keyGroup: KeyGroup;
  publicKey: string;
  memberId: string;
  organisationId: string;
}

type Proven = Pick<HolderKey, 'id' | 'memberId' | 'keyGroup' | 'publicKey' | 'confirmedBy'>;

/** Which keys count. */
@Injectable()
export class Holders {
  private readonly key: Buffer;

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.key = keyFor('holder keys', settings.vaultKey);
  }

  /**
   * What shows that a key was confirmed through this server: rows alone do not. Otherwise a holder of one group who can write rows
   * would slip a key of their own into the other group.
   */
  proofOf({ id, memberId, keyGroup, publicKey, confirmedBy }: Proven): Buffer {
    return tagOf(this.key, id, memberId, String(keyGroup), publicKey, confirmedBy ?? '');
  }

  async working(manager: EntityManager = this.database.manager): Promise<WorkingKey[]> {
    const rows = await manager.query<(WorkingKey & Proven & { proof: Buffer })[]>(WORKING, [this.clock.now()]);
    return rows.filter((row) => {
      const proof = this.proofOf(row);
      return proof.length === row.proof.length && timingSafeEqual(proof, row.proof);
    });
  }

  /** Whether a name that is sealed now could ever be opened: both groups have a key, at two organisations. */
  async ready(): Promise<boolean> {
    const working = await this.working();
    const of = (group: KeyGroup) => working.filter(({ keyGroup }) => keyGroup === group);
    return of(1).some((first) => of(2).some((second) => second.organisationId !== first.organisationId));
  }
}

/** `$1` is the moment. */
const WORKING = `
  select k.id, k.key_group as "keyGroup", k.public_key as "publicKey", k.member_id as "memberId", k.confirmed_by as "confirmedBy",
    k.proof, m.organisation_id as "organisationId"
  from holder_key k join member m on m.id = k.member_id and m.status = 'active'
  where k.state = 'confirmed' and exists (
    select 1 from role_grant r where r.member_id = m.id and r.role = 'key_holder_' || k.key_group
      and r.granted_from <= $1 and (r.granted_to is null or r.granted_to > $1))
  order by k.id`;
