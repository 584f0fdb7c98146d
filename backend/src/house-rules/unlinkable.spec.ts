import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { caseNetwork } from '../testing/case-network.ts';
import { World } from '../testing/world.ts';
import { attack, type Attacked } from './attacker/attack.ts';
import type { Observed, ObservedCase } from './attacker/observed.ts';
import { Simulation } from './attacker/simulation.ts';

/**
 * House rule 3, unlinkability (excellent B2): over 200 cases an attacker who notes everything that a co-reader can see does not learn
 * which names belong to the same people. The two planted leaks show that it would have, had there been something to see.
 */

const ROUNDS = 40;
const CASES = 5;
/** At most so much above chance. */
const GAIN = 0.05;

let world: World;
let simulation: Simulation;
let members: string[];
beforeAll(async () => {
  world = await World.open();
  const { writers, moderator } = await caseNetwork(world);
  const more = await Promise.all(Array.from({ length: 4 }, () => world.tacticalMember()));
  const people = [...writers, ...more];
  members = people.map(({ id }) => id);
  simulation = new Simulation(world, { members: people, observer: await world.tacticalMember(), moderator });
  for (let round = 0; round < ROUNDS; round += 1) await simulation.round(round, CASES);
}, 240_000);
afterAll(() => world.close());

/** The same notes, with something that a product without care would have shown. */
const planted = (change: (one: Observed, member: string) => Observed): ObservedCase[] =>
  simulation.cases.map((one) => ({
    ...one,
    byMember: new Map([...one.byMember].map(([member, observed]) => [member, change(observed, member)])),
  }));

/** Twice the standard error: what chance alone does to the figure. */
const chance = ({ trials }: Attacked): number => 1 / Math.sqrt(trials);

test('over 200 cases names cannot be linked better than by chance', () => {
  expect(simulation.cases).toHaveLength(ROUNDS * CASES);
  const attacked = attack(simulation.cases);
  expect(attacked.trials).toBeGreaterThan(2_000);
  process.stdout.write(`attacker: ${JSON.stringify(attacked)}\n`);
  expect(attacked.right).toBeLessThan(0.5 + GAIN + chance(attacked));
});

test('a planted leak of exact moments makes the attacker succeed', () => {
  const { right } = attack(
    planted((one) => ({
      ...one,
      posts: one.posts.map((post) => ({ ...post, arrived: simulation.written.get(post.id) ?? 0 })),
    })),
  );
  expect(right).toBeGreaterThan(0.75);
});

test('a planted leak of serial ids makes the attacker succeed', () => {
  const serial = (member: string, id: string) => {
    const number = (members.indexOf(member) * 1_000).toString(16).padStart(12, '0');
    return `${id.slice(0, 24)}${number}`;
  };
  const { right } = attack(planted((one, member) => ({ ...one, participantId: serial(member, one.participantId) })));
  expect(right).toBeGreaterThan(0.9);
});
