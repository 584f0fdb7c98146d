import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../kernel/clock.ts';
import { Refusal } from '../kernel/refusal.ts';
import { SETTINGS, type Settings } from '../kernel/settings.ts';

const WINDOW_MS = 15 * 60_000;
const PER_ACCOUNT = 10;
const PER_DEVICE = 10;
/** A town hall shares one address. */
const PER_ADDRESS = 100;
/** Attempts of one address that are verified at the same time: no more than this can slip past its limit together. */
const LANES = 8;

interface Bucket {
  name: string;
  limit: number;
}

interface Counted {
  bucket: string;
  failures: number;
  since: Date;
}

/**
 * Slows down guessing. Who tries from a device where this account signed in before is counted apart from everybody else, so that a
 * stranger who exhausts an account's attempts does not lock out its owner (OWASP: device cookies).
 */
@Injectable()
export class SignInLimit {
  private readonly key: string;
  private readonly waiting = new Map<string, Promise<unknown>>();
  private turn = 0;

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.key = settings.sessionKey;
  }

  /**
   * Try to sign in, one attempt at a time per account and a few per address, so that parallel guesses are counted like others. On an
   * account it is counted before it is verified: other nodes count at the same time.
   * @throws Refusal `too_many` with the seconds to wait.
   */
  async attempt<Found>(
    email: string,
    address: string,
    device: string | undefined,
    act: () => Promise<Found | null>,
  ): Promise<Found | null> {
    const { own, shared } = this.bucketsFor(email, address, device);
    const guarded = async () => {
      await this.refuseWhenFull([own, ...shared]);
      this.refuseOver(await this.count([own]), [own]);
      const found = await act();
      if (found === null) await this.count(shared);
      else await this.forget(own);
      return found;
    };
    this.turn = (this.turn + 1) % LANES;
    const lane = `address ${address} ${this.turn}`;
    return await this.oneByOne(`account ${email}`, () => this.oneByOne(lane, guarded));
  }

  /** What a device keeps after a successful sign-in: proof that this account was here before. */
  deviceProof(email: string): string {
    const nonce = randomBytes(16).toString('base64url');
    return `${nonce}.${this.hash('device-proof', `${email} ${nonce}`)}`;
  }

  private bucketsFor(email: string, address: string, device: string | undefined): { own: Bucket; shared: Bucket[] } {
    if (device !== undefined && this.isKnown(email, device)) {
      return { own: { name: this.hash('device', `${email} ${device}`), limit: PER_DEVICE }, shared: [] };
    }
    return {
      own: { name: this.hash('account', email), limit: PER_ACCOUNT },
      shared: [{ name: this.hash('address', address), limit: PER_ADDRESS }],
    };
  }

  private isKnown(email: string, device: string): boolean {
    // Exactly two parts: with anything behind them one proof would be many devices, each with attempts of its own.
    const [nonce, proof, ...more] = device.split('.');
    if (nonce === undefined || proof === undefined || more.length > 0) return false;
    const expected = Buffer.from(this.hash('device-proof', `${email} ${nonce}`));
    const given = Buffer.from(proof);
    return expected.length === given.length && timingSafeEqual(expected, given);
  }

  private async refuseWhenFull(buckets: Bucket[]): Promise<void> {
    const rows = await this.database.query<Counted[]>(
      'select bucket, failures, since from sign_in_failures where bucket = any($1) and since > $2',
      [buckets.map(({ name }) => name), this.windowStart()],
    );
    this.refuseOver(
      rows.map((row) => ({ ...row, failures: row.failures + 1 })),
      buckets,
    );
  }

  private async count(buckets: Bucket[]): Promise<Counted[]> {
    return await this.database.query<Counted[]>(
      `insert into sign_in_failures (bucket, failures, since) select unnest($1::text[]), 1, $2
       on conflict (bucket) do update set
         failures = case when sign_in_failures.since > $3 then sign_in_failures.failures + 1 else 1 end,
         since = case when sign_in_failures.since > $3 then sign_in_failures.since else $2 end
       returning bucket, failures, since`,
      [buckets.map(({ name }) => name), this.clock.now(), this.windowStart()],
    );
  }

  private refuseOver(rows: Counted[], buckets: Bucket[]): void {
    const over = rows.filter(
      (row) => row.failures > (buckets.find(({ name }) => name === row.bucket)?.limit ?? Infinity),
    );
    if (over.length === 0) return;
    const freeAt = Math.max(...over.map(({ since }) => since.getTime() + WINDOW_MS));
    throw new Refusal('too_many', {
      retryAfter: Math.max(1, Math.ceil((freeAt - this.clock.now().getTime()) / 1_000)),
    });
  }

  private async forget({ name }: Bucket): Promise<void> {
    await this.database.query('delete from sign_in_failures where bucket = $1 or since <= $2', [
      name,
      this.windowStart(),
    ]);
  }

  private windowStart(): Date {
    return new Date(this.clock.now().getTime() - WINDOW_MS);
  }

  private hash(purpose: string, value: string): string {
    return createHmac('sha256', this.key).update(`${purpose} ${value}`).digest('base64url');
  }

  private async oneByOne<Result>(name: string, act: () => Promise<Result>): Promise<Result> {
    const before = this.waiting.get(name) ?? Promise.resolve();
    const mine = before.then(act, act);
    const settled = mine.catch(() => undefined);
    this.waiting.set(name, settled);
    try {
      return await mine;
    } finally {
      if (this.waiting.get(name) === settled) this.waiting.delete(name);
    }
  }
}
