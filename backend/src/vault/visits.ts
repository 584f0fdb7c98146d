import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../kernel/clock.ts';
import { daysAfter } from '../kernel/day.ts';
import { decrypt, encrypt, keyFor, tagOf } from './cipher.ts';
import { Ratchet } from './ratchet.ts';

const DAY_MS = 86_400_000;
/** For so many days after writing in one case, what somebody writes in another is placed later. */
const APART_DAYS = 7;
/**
 * And so much later at most. Measured with the attacker of the house rules, who is right half the time by chance: with half a day's wait
 * it is right almost eight times in ten, with five days little more than five.
 */
const LATEST_MS = 5 * DAY_MS;

interface Visit {
  caseId: string;
  at: number;
}

/**
 * Two names that write at about the same time in two cases, once and again, are one person to who watches. So each member has one case
 * in which contributions are placed at once, the one they are busy with, and what they write in others is placed at a moment of its own.
 */
@Injectable()
export class Visits {
  constructor(
    private readonly database: DataSource,
    private readonly ratchet: Ratchet,
    private readonly clock: Clock,
  ) {}

  /** When a contribution is to be placed; null: at once, and from now on contributions to other cases wait. */
  async placeAt(memberId: string, caseId: string): Promise<Date | null> {
    const now = this.clock.now();
    const today = this.ratchet.today();
    return await this.database.transaction(async (manager) => {
      const tag = await this.lock(manager, memberId, today);
      const last = await this.lastVisit(manager, memberId, today);
      const elsewhere = last !== null && last.caseId !== caseId && now.getTime() - last.at < APART_DAYS * DAY_MS;
      if (elsewhere) return new Date(now.getTime() + randomInt(LATEST_MS));
      const sealed = this.seal({ caseId, at: now.getTime() }, today);
      await manager.query(
        `insert into vault_visit (tag, sealed, dies_on) values ($1, $2, $3)
         on conflict (tag) do update set sealed = $2`,
        [tag, sealed, daysAfter(today, APART_DAYS + 1)],
      );
      return null;
    });
  }

  async forget(manager: EntityManager): Promise<void> {
    await manager.query('delete from vault_visit where dies_on <= $1', [this.ratchet.today()]);
  }

  /** Two contributions at the same moment must not both be the first. */
  private async lock(manager: EntityManager, memberId: string, day: string): Promise<Buffer> {
    const tag = this.tag(memberId, day);
    if (tag === null) throw new Error('a day to come has a key');
    await manager.query('select pg_advisory_xact_lock($1::bigint)', [tag.readBigInt64BE().toString()]);
    return tag;
  }

  /** The newest visit that still counts. Each day has a tag of its own, and only the key of that day reads what is under it. */
  private async lastVisit(manager: EntityManager, memberId: string, today: string): Promise<Visit | null> {
    const days = Array.from({ length: APART_DAYS + 1 }, (_, back) => daysAfter(today, -back)).flatMap((day) => {
      const [tag, key] = [this.tag(memberId, day), this.key(day)];
      return tag === null || key === null ? [] : [{ tag, key }];
    });
    const rows = await manager.query<{ tag: Buffer; sealed: Buffer }[]>(
      'select tag, sealed from vault_visit where tag = any($1::bytea[])',
      [days.map(({ tag }) => tag)],
    );
    for (const { tag, key } of days) {
      const row = rows.find((one) => one.tag.equals(tag));
      const opened = row === undefined ? null : decrypt(key, row.sealed, 'visit');
      if (opened !== null) return JSON.parse(opened.toString()) as Visit;
    }
    return null;
  }

  private seal(visit: Visit, day: string): Buffer {
    const key = this.key(day);
    if (key === null) throw new Error('a day to come has a key');
    return encrypt(key, Buffer.from(JSON.stringify(visit)), 'visit');
  }

  private tag(memberId: string, day: string): Buffer | null {
    const key = this.key(day);
    return key === null ? null : tagOf(key, 'visitor', memberId);
  }

  /** Of the last day on which the visit counts: the next day nobody can read it any more. */
  private key(day: string): Buffer | null {
    const key = this.ratchet.keyOf(daysAfter(day, APART_DAYS));
    return key === null ? null : keyFor('visits', key);
  }
}
