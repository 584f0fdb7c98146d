import { expect } from '@jest/globals';
import { doors, problem as problemSchema, type Door } from '@netwerkplein/contract';
import type { Person } from './person.ts';
import type { RawAnswer } from './raw.ts';
import { stored } from './stored.ts';
import { ORIGIN } from './test-node.ts';
import { World } from './world.ts';

/** What two test files need that stand before all doors at once: somebody who may do much, something to do it to, and raw requests. */

/** A word that is sent everywhere and may come back nowhere. */
export const CANARY = 'KANARIE7f3a';
export const UNSAFE = ['POST', 'PUT', 'PATCH', 'DELETE'];

export let world: World;
export let anna: Person;
export let channelId: string;
export let messageId: string;

export async function openDoorstep(): Promise<void> {
  world = await World.open();
  const seats = [{ level: 'tactical' as const }, { level: 'strategic' as const }];
  anna = await world.member({ name: 'Anna', seats, roles: [{ role: 'coordinator' }, { role: 'privacy_officer' }] });
  channelId = await world.channel();
  messageId = (await anna.posts(channelId, 'Blijft staan')).id;
}

export const at = (path: string) => `${world.node.url}${path}`;
export const json = (body: string | Buffer, more: Record<string, string> = {}) => ({
  headers: { cookie: anna.cookie, origin: ORIGIN, 'content-type': 'application/json', ...more },
  body,
});
export const pathOf = (door: Door, id = channelId) =>
  door.path.replace(':messageId', messageId).replace(/:\w+/g, encodeURIComponent(id));
export const messages = () => pathOf(doors.message.post);
/** What a refused request may have changed: nothing. Sealing and counting failures go on by themselves. */
export const everything = () =>
  stored(world.node.database, { without: ['audit_entry', 'audit_seal', 'sign_in_failures'] });

/** Every refusal looks like this, whoever made it: the framework, the body parser or we. */
export function expectProblem(answer: RawAnswer, ...statuses: number[]): void {
  expect(statuses).toContain(answer.status);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const problem = problemSchema.parse(answer.problem());
  expect(problem.status).toBe(answer.status);
  // `instance` is the path, which the client has; nothing else may repeat what was sent.
  expect(JSON.stringify({ ...problem, instance: '' })).not.toContain(CANARY);
  expect(answer.text).not.toMatch(/node_modules|\.ts:|at \w+ \(|QueryFailed|syntax error|SyntaxError/);
}
