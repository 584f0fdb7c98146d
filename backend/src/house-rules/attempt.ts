import { expect } from '@jest/globals';
import type { Facts } from '@netwerkplein/contract';
import type { Person } from '../testing/person.ts';

/** One way to try an action, as a standing could make it. */
export interface Attempt {
  /** What the right depends on here, as the table knows it. */
  facts: Facts;
  /** @returns whether it was done; null where there is no such way. */
  over: Record<'rest' | 'socket', (() => Promise<boolean>) | null>;
}

export type Sample = (who: Person) => Promise<Attempt[]>;

/** Whether it was done; anything but a success or a refusal of the right fails. */
export const done = ({ status }: { status: number }): boolean => {
  expect([200, 201, 202, 204, 403, 404]).toContain(status);
  return status < 300;
};

/** What several doors of one right say together: all of them, or none. */
export const alike = (results: readonly boolean[]): boolean => {
  expect(new Set(results).size).toBe(1);
  return results[0] === true;
};

/** Over REST only. */
export const overRest = (facts: Facts, rest: () => Promise<boolean>): Attempt => ({
  facts,
  over: { rest, socket: null },
});
