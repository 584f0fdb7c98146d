import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ConsoleLogger } from '@nestjs/common';
import { doors } from '@netwerkplein/contract';
import { World } from '../testing/world.ts';

/** House rule 7: what was wiped is gone from every table and was never in a log. */

const logged: string[] = [];

class CapturingLogger extends ConsoleLogger {
  protected override printMessages(messages: unknown[]): void {
    logged.push(...messages.map((message) => JSON.stringify(message)));
  }
}

let world: World;
beforeAll(async () => {
  world = await World.open({ logger: new CapturingLogger() });
});
afterAll(() => world.close());

/** Every row of every table, as text. */
async function dump(): Promise<string> {
  const { database } = world.node;
  const tables = await database.query<{ name: string }[]>(
    `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public'`,
  );
  const rows = await Promise.all(
    tables.map(({ name }) => database.query<{ row: string }[]>(`select t::text as row from ${name} t`)),
  );
  return rows
    .flat()
    .map(({ row }) => row)
    .join('\n');
}

test('a marker that was posted, edited, refused and wiped stands nowhere any more', async () => {
  const marker = 'Vlierboom7319';
  const { channelId, anna, bram } = await world.tacticalChannel();
  const message = await anna.posts(channelId, `Eerst ${marker}`);
  const params = { id: channelId, messageId: message.id };
  await anna.call(doors.message.edit, { params, body: { text: `Toen ${marker}`, revision: 0 } });
  await anna.call(doors.message.edit, { params, body: { text: `Daarna ${marker}`, revision: 1 } });
  await bram.call(doors.message.list, { params: { id: channelId }, query: { after: 0 } });
  expect(await dump()).toContain(marker);
  // Refusals of every kind must not repeat what was sent.
  await bram.call(doors.message.edit, { params, body: { text: `Van bram ${marker}`, revision: 2 } });
  await anna.call(doors.message.edit, { params, body: { text: `${marker}\u0000`, revision: 2 } });
  await anna.call(doors.message.post, {
    params: { id: channelId },
    body: { id: message.id, text: `Anders ${marker}`, [marker]: marker } as never,
  });
  const { status } = await anna.call(doors.message.redact, { params, body: { reason: 'identifies_person' } });
  expect(status).toBe(200);
  expect(await dump()).not.toContain(marker);
  expect(logged.join('\n')).not.toContain(marker);
  for (const query of [{}, { after: 0 }, { before: 99 }]) {
    const { body } = await bram.call(doors.message.list, { params: { id: channelId }, query });
    expect(JSON.stringify(body)).not.toContain(marker);
  }
});
