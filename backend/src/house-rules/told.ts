import { expect } from '@jest/globals';
import type { Notice, StreamEntry } from '@netwerkplein/contract';
import type { Person } from '../testing/person.ts';

export type Told = (entries: StreamEntry[], notices: Notice[]) => boolean;

/** What a page can show, and which announcements make it ask again. */
export interface View {
  name: string;
  look: (person: Person) => Promise<unknown>;
  told: Told;
}

/** Any of these notices. */
export const types =
  (...wanted: Notice['type'][]): Told =>
  (_, notices) =>
    notices.some(({ type }) => wanted.includes(type));

/** Somebody does something; whoever then sees another thing than before must have heard that it changed. */
export async function expectTold(
  viewers: readonly Person[],
  views: readonly View[],
  act: () => Promise<unknown>,
): Promise<void> {
  const watching = await Promise.all(
    viewers.map(async (person) => ({
      person,
      heard: await person.listens(),
      before: await Promise.all(views.map(async ({ look }) => statusAndBody(await look(person)))),
    })),
  );
  await act();
  let changes = 0;
  for (const { person, heard, before } of watching) {
    for (const [index, { name, look, told }] of views.entries()) {
      if (statusAndBody(await look(person)) === before[index]) continue;
      changes += 1;
      const enough = () => told(heard.entries, heard.notices) || !heard.socket.connected;
      await heard.until(enough, `${person.name} about ${name}`);
    }
  }
  expect(changes).toBeGreaterThan(0);
}

const statusAndBody = (answer: unknown): string => {
  const { status, body } = answer as { status: number; body: unknown };
  return JSON.stringify([status, body]);
};
