import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.ts';
import { dayOf, daysAfter, daysBetween } from '../kernel/day.ts';
import { SETTINGS, type Settings } from '../kernel/settings.ts';
import { StartRefusal } from '../kernel/start-refusal.ts';
import { tagOf } from './cipher.ts';
import { KeyFile, type DayKey } from './key-file.ts';

/** Nothing is locked further away than this, so a row cannot make us count for hours. */
const FURTHEST_DAYS = 3_660;

/**
 * Keys that die by themselves. Each day's key is a hash of that of the day before: later ones follow from it, earlier ones never.
 * What may be read until a day is encrypted under that day's key; when the file has moved past it nobody can, whatever backups they
 * have of the database.
 */
@Injectable()
export class Ratchet {
  private readonly file: KeyFile;
  private held: DayKey | null = null;
  private readonly known = new Map<string, Buffer>();

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly clock: Clock,
  ) {
    this.file = new KeyFile(settings.vaultDir, settings.vaultKey);
  }

  /**
   * Read the file again; another node may have moved it on.
   * @param mayMake whether a first key can be made: not when there are names under a key that is lost.
   * @throws StartRefusal
   */
  load(mayMake: boolean): void {
    const read = this.file.read();
    if (read === null && !mayMake) {
      throw new StartRefusal(
        'VAULT_DIR: the key of the day is not here, but this database holds names under it; put a recent copy back, or read "A lost vault" in docs/deploy.md.',
      );
    }
    this.hold(read ?? this.file.make(dayOf(this.clock.now())));
  }

  /** The day it is; never before that of the file, which another node may have moved on a moment ago. */
  today(): string {
    const day = dayOf(this.clock.now());
    const from = this.holding().day;
    return day > from ? day : from;
  }

  /** The key of a day; null when it is past, for ever. */
  keyOf(day: string): Buffer | null {
    const known = this.known.get(day);
    if (known !== undefined) return known;
    const from = this.holding();
    const steps = daysBetween(from.day, day);
    if (!(steps >= 0 && steps <= FURTHEST_DAYS)) return null;
    let { key } = from;
    for (let step = 1; step <= steps; step += 1) {
      key = tagOf(key, 'next day');
      this.known.set(daysAfter(from.day, step), key);
    }
    return key;
  }

  /** Move the file on to today: from here every earlier day is past. To be done by one node at a time. */
  advance(): void {
    const day = this.today();
    const key = this.keyOf(day);
    if (key === null || day === this.holding().day) return;
    const next = { day, key: Buffer.from(key) };
    this.file.write(next);
    this.hold(next);
  }

  private hold(next: DayKey): void {
    if (this.held?.day === next.day && this.held.key.equals(next.key)) return;
    for (const key of this.known.values()) key.fill(0);
    this.known.clear();
    this.held?.key.fill(0);
    this.held = next;
  }

  private holding(): DayKey {
    if (this.held === null) throw new Error('the vault was not opened');
    return this.held;
  }
}
