import { Injectable } from '@nestjs/common';
import { may, type Actor, type AnswerOf, type doors, type InputOf } from '@netwerkplein/contract';
import { DataSource, type EntityManager } from 'typeorm';
import { Refusal } from '../kernel/refusal.ts';
import { UnitOfWork } from '../kernel/unit-of-work.ts';
import { Holders, type WorkingKey } from './holders.ts';
import { vaultChanged } from './unsealing-ends.ts';

type Missing = AnswerOf<typeof doors.key.missing>;
type Shares = InputOf<typeof doors.key.handOver>['body']['shares'];

/** Giving a newcomer, or one's own new key, the halves of names that were sealed before: each is opened and sealed anew in a browser. */
@Injectable()
export class HandOverService {
  constructor(
    private readonly holders: Holders,
    private readonly database: DataSource,
    private readonly work: UnitOfWork,
  ) {}

  async missing(actor: Actor, keyId: string, limit: number): Promise<Missing> {
    const { own, to } = await this.between(actor, keyId, this.database.manager);
    const rows = await this.database.query<Missing['items']>(MISSING, [own, to.id, limit + 1]);
    return { items: rows.slice(0, limit), more: rows.length > limit };
  }

  async handOver(actor: Actor, keyId: string, shares: Shares): Promise<void> {
    await this.work.run(actor.memberId, async (step) => {
      const { own, to } = await this.between(actor, keyId, step.manager);
      const added = await step.manager.query<unknown[]>(HANDED_OVER, [
        own,
        to.id,
        shares.map(({ participantId }) => participantId),
        shares.map(({ share }) => share),
      ]);
      if (added.length === 0) return;
      await step.record(
        {
          action: 'shares.handed-over',
          object: { kind: 'holder-key', id: to.id },
          details: { member: to.memberId, count: added.length },
        },
        vaultChanged,
      );
    });
  }

  /** @throws Refusal `not_found` unless both are working keys of one group. */
  private async between(
    actor: Actor,
    keyId: string,
    manager: EntityManager,
  ): Promise<{ own: string[]; to: WorkingKey }> {
    const working = may(actor, 'vault.hold') ? await this.holders.working(manager) : [];
    const to = working.find(({ id }) => id === keyId);
    const own = working.filter(
      ({ id, memberId, keyGroup }) => memberId === actor.memberId && keyGroup === to?.keyGroup && id !== keyId,
    );
    if (to === undefined || own.length === 0) throw new Refusal('not_found');
    return { own: own.map(({ id }) => id), to };
  }
}

const MISSING = `
  select distinct on (s.participant_id) n.case_id as "caseId", s.participant_id as "participantId", s.key_id as "keyId", s.share
  from vault_share s join vault_name n on n.participant_id = s.participant_id
  where s.key_id = any($1::uuid[])
    and not exists (select 1 from vault_share t where t.participant_id = s.participant_id and t.key_id = $2)
  order by s.participant_id, s.key_id limit $3`;

/** Only of names of which one has a half oneself, and never in the place of one that is there. */
const HANDED_OVER = `
  insert into vault_share (participant_id, key_id, share)
  select given.participant_id, $2, given.share from unnest($3::uuid[], $4::text[]) as given (participant_id, share)
  where exists (select 1 from vault_share s where s.participant_id = given.participant_id and s.key_id = any($1::uuid[]))
  on conflict do nothing returning participant_id`;
