import { Injectable } from '@nestjs/common';
import type { Notice } from '@netwerkplein/contract';
import type { EntityManager } from 'typeorm';
import type { Room } from '../kernel/announcer.ts';
import type { AuditAction } from '../kernel/audit-entry.entity.ts';
import { Clock } from '../kernel/clock.ts';
import { UnitOfWork } from '../kernel/unit-of-work.ts';
import { endsOf } from './unsealing.rules.ts';

export const vaultChanged: [Room, Notice] = ['vault', { type: 'vault.changed' }];

/** Ends what its time is up of. The clock alone refuses already; this writes it down. */
@Injectable()
export class UnsealingEnds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async expire(): Promise<void> {
    const { requestedBefore, openedBefore } = endsOf(this.clock.now());
    await this.end(
      `state = 'expired'`,
      `state in ('requested', 'approved') and requested_at <= $1`,
      requestedBefore,
      'unsealing.expired',
    );
    await this.end(`state = 'closed'`, `state = 'open' and opened_at <= $1`, openedBefore, 'unsealing.closed');
  }

  private async end(change: string, which: string, before: Date, action: AuditAction): Promise<void> {
    await this.work.run(null, async (step) => {
      const [rows] = await step.manager.query<[{ id: string }[], number]>(
        `update unsealing set ${change} where ${which} returning id`,
        [before],
      );
      for (const { id } of rows) {
        await forgetShares(step.manager, id);
        await step.record({ action, object: { kind: 'unsealing', id } }, vaultChanged);
      }
    });
  }
}

/** What was sealed to the requester's browser is of no use any more. */
export const forgetShares = (manager: EntityManager, id: string): Promise<unknown> =>
  manager.query('update unsealing_approval set share = null where unsealing_id = $1', [id]);
