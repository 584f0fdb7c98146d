import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ConsoleLogger } from '@nestjs/common';
import { doors } from '@netwerkplein/contract';
import { aForm, caseNetwork, says, sharedCase } from '../testing/case-network.ts';
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

test('of what the guard refuses nothing is kept and nothing logged; of a case that is taken down nothing stays', async () => {
  const marker = 'Vlierboom7320';
  const network = await caseNetwork(world);
  const [asker, anna] = network.writers;
  const refused = { id: randomUUID(), form: aForm({ tried: `${marker} met nummer 123456782` }) };
  expect((await asker.call(doors.case.start, { body: refused })).status).toBe(422);
  const caseId = await sharedCase(network);
  const params = { id: caseId };
  const post = await anna.call(doors.casePost.post, {
    params,
    body: { id: randomUUID(), text: `${marker}: bel 06-12345678` },
  });
  expect(post.status).toBe(422);
  expect(JSON.stringify([post.body])).not.toMatch(new RegExp(`${marker}|12345678`));
  const { channelId } = await world.tacticalChannel();
  const message = { id: randomUUID(), text: `${marker}: bsn 123456782` };
  const inChannel = await asker.call(doors.message.post, { params: { id: channelId }, body: message });
  expect(inChannel.problem.code).toBe('identifying');
  expect([await dump(), ...logged].join('\n')).not.toContain(marker);

  await says(anna, caseId, `Een gewone bijdrage met ${marker.toLowerCase()}.`);
  expect(await dump()).toContain(marker.toLowerCase());
  await anna.call(doors.case.flag, { params, body: { reason: 'inappropriate' } });
  const down = await network.moderator.call(doors.review.decideCase, { params, body: { verdict: 'purge' } });
  expect(down.status).toBe(204);
  expect([await dump(), ...logged].join('\n')).not.toContain(marker.toLowerCase());
});
