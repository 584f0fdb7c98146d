import { Clock } from '../kernel/clock.ts';

/** A clock that runs with the real one until a test moves it. */
export class TestClock extends Clock {
  private shift = 0;

  override now(): Date {
    return new Date(Date.now() + this.shift);
  }

  advance(milliseconds: number): void {
    this.shift += milliseconds;
  }
}
