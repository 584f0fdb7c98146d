import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { actions, doors, level, may, type Action, type Level, type Standing } from '@netwerkplein/contract';
import { ChannelEntryRow } from '../channels/index.ts';
import { Member } from '../members/index.ts';
import type { Person } from '../testing/person.ts';
import { World } from '../testing/world.ts';
import { done, type Attempt, type Sample } from './attempt.ts';
import { caseSamples } from './case-samples.ts';
import { dilemmaSamples, groupSamples } from './dilemma-samples.ts';
import { oneOfEach, type Holder } from './people.ts';
import { vaultSamples } from './vault-samples.ts';

/** House rule 1: what the table says is what every door does, over REST and over the socket, for every standing. */

let world: World;
let holders: Holder[];
const channels = new Map<Level, string>();
let somebody: Person;
let ofCases: Awaited<ReturnType<typeof caseSamples>>;
let ofDilemmas: Awaited<ReturnType<typeof dilemmaSamples>>;
let ofVault: Awaited<ReturnType<typeof vaultSamples>>;
let inGroups: Awaited<ReturnType<typeof groupSamples>>;

beforeAll(async () => {
  world = await World.open();
  holders = await oneOfEach(world);
  for (const at of level.options) channels.set(at, await world.channel(at));
  ofCases = await caseSamples(world);
  ofVault = await vaultSamples(world);
  ofDilemmas = await dilemmaSamples(world);
  inGroups = await groupSamples(world);
  somebody = await world.member({ seats: [{ level: 'strategic' }, { level: 'tactical' }] });
});
afterAll(() => world.close());

const heard = async (who: Person, event: string, payload: object): Promise<boolean> => {
  const socket = await who.listens();
  const answer = await socket.ask<object>(event, payload);
  socket.close();
  if (!answer.ok) expect(['not_found', 'not_allowed']).toContain(answer.problem.code);
  return answer.ok;
};
const channelAt = (at: Level): string => channels.get(at) ?? '';
const perLevel = (attempt: (at: Level) => Promise<Attempt>) => Promise.all(level.options.map(attempt));
const bothOwners = async (who: Person, attempt: (owner: string, at: Level) => Promise<Attempt>) =>
  (await Promise.all(level.options.map((at) => Promise.all([attempt(who.id, at), attempt(somebody.id, at)])))).flat();

/** A message of anybody in any channel: written straight into the table, for not everybody could post it. */
async function messageOf(authorId: string, at: Level): Promise<string> {
  const channelId = channelAt(at);
  const messageId = randomUUID();
  await world.node.database.transaction(async (manager) => {
    const [[row]] = await manager.query<[[{ seq: number }]]>(
      'update stream set last_seq = last_seq + 1 where id = $1 returning last_seq as seq',
      [channelId],
    );
    await manager.insert(ChannelEntryRow, {
      channelId,
      seq: row.seq,
      messageSeq: row.seq,
      kind: 'message',
      messageId,
      authorId,
      text: 'Tekst',
      at: new Date(),
    });
  });
  return messageId;
}

/** A request for each action, as each standing could make it; an action without one does not compile. */
const samples = {
  'channel.read': (who) =>
    perLevel(async (at) => ({
      facts: { level: at },
      over: {
        rest: async () => {
          const params = { id: channelAt(at) };
          const answers = await Promise.all([
            who.call(doors.message.list, { params, query: {} }),
            who.call(doors.channel.members, { params }),
            who.call(doors.channel.read, { params, body: { seq: 0 } }),
            who.call(doors.message.versions, { params: { ...params, messageId: await messageOf(somebody.id, at) } }),
          ]);
          const { body } = await who.call(doors.channel.list, {});
          const results = new Set([...answers.map(done), body.items.some(({ id }) => id === channelAt(at))]);
          expect(results.size).toBe(1);
          return results.has(true);
        },
        socket: () => heard(who, 'message.list', { channelId: channelAt(at) }),
      },
    })),
  'message.post': (who) =>
    perLevel(async (at) => ({
      facts: { level: at },
      over: {
        rest: async () => {
          const params = { id: channelAt(at) };
          const answers = await Promise.all([
            who.call(doors.message.post, { params, body: { id: randomUUID(), text: 'Tekst' } }),
            who.call(doors.channel.draft, { params }),
            who.call(doors.channel.saveDraft, { params, body: { text: 'Nog niet af' } }),
          ]);
          const results = new Set(answers.map(done));
          expect(results.size).toBe(1);
          return results.has(true);
        },
        socket: async () => {
          const posted = await heard(who, 'message.post', {
            channelId: channelAt(at),
            id: randomUUID(),
            text: 'Tekst',
          });
          expect(await heard(who, 'channel.typing', { channelId: channelAt(at) })).toBe(posted);
          return posted;
        },
      },
    })),
  'message.edit': (who) =>
    bothOwners(who, async (owner, at) => {
      const params = { id: channelAt(at), messageId: await messageOf(owner, at) };
      const body = { text: 'Andere tekst', revision: 0 };
      return {
        facts: { level: at, ownerId: owner },
        over: { rest: async () => done(await who.call(doors.message.edit, { params, body })), socket: null },
      };
    }),
  'message.redact': (who) =>
    bothOwners(who, async (owner, at) => {
      const params = { id: channelAt(at), messageId: await messageOf(owner, at) };
      const body = { reason: 'mistake' as const };
      return {
        facts: { level: at, ownerId: owner },
        over: { rest: async () => done(await who.call(doors.message.redact, { params, body })), socket: null },
      };
    }),
  'session.end': async (who) => {
    const other = await world.member();
    const own = (await (await world.secondDevice(who)).call(doors.session.list, {})).body.items.find(
      ({ current }) => current,
    );
    const theirs = (await other.call(doors.session.list, {})).body.items[0];
    return [
      {
        facts: { ownerId: who.id },
        over: {
          rest: async () => done(await who.call(doors.session.end, { params: { id: own?.id ?? '' } })),
          socket: null,
        },
      },
      {
        facts: { ownerId: other.id },
        over: {
          rest: async () => done(await who.call(doors.session.end, { params: { id: theirs?.id ?? '' } })),
          socket: null,
        },
      },
      {
        facts: { ownerId: other.id },
        over: {
          rest: async () => done(await who.call(doors.member.endSessions, { params: { id: other.id } })),
          socket: null,
        },
      },
    ];
  },
  'member.list': async (who) => [
    { facts: {}, over: { rest: async () => done(await who.call(doors.member.list, {})), socket: null } },
  ],
  'seat.end': async (who) => {
    const other = await world.tacticalMember();
    const id = await world.holdingOf(other);
    return [
      {
        facts: { ownerId: other.id },
        over: { rest: async () => done(await who.call(doors.member.endHolding, { params: { id } })), socket: null },
      },
    ];
  },
  'case.write': (who) => ofCases['case.write'](who),
  'case.read': (who) => ofCases['case.read'](who),
  'case.post': (who) => ofCases['case.post'](who),
  'case.review': (who) => ofCases['case.review'](who),
  'vault.hold': (who) => ofVault['vault.hold'](who),
  'unsealing.ask': (who) => ofVault['unsealing.ask'](who),
  'unsealing.decide': (who) => ofVault['unsealing.decide'](who),
  'dilemma.read': (who) => ofDilemmas['dilemma.read'](who),
  'dilemma.bring': (who) => ofDilemmas['dilemma.bring'](who),
  'dilemma.withdraw': (who) => ofDilemmas['dilemma.withdraw'](who),
  'dilemma.guide': (who) => ofDilemmas['dilemma.guide'](who),
  'dilemma.answer': (who) => ofDilemmas['dilemma.answer'](who),
  'group.advise': (who) => ofDilemmas['group.advise'](who),
} satisfies Record<Action, Sample>;

describe.each(actions)('%s', (action) => {
  test.each(['rest', 'socket'] as const)(
    'is done over %s by whom the table allows, and by nobody else',
    async (way) => {
      for (const { as, at, person } of holders) {
        const { body: me } = await person.call(doors.session.me, {});
        const standing: Standing[] = me.standings;
        expect(standing.map((held) => held.as)).toEqual(as === 'member' ? ['member'] : ['member', as]);
        for (const { facts, over } of [...(await samples[action](person)), ...(await inGroups(action, person))]) {
          const attempt = over[way];
          if (attempt === null) continue;
          const allowed = may({ memberId: person.id, standings: standing }, action, facts);
          expect({ as, at, facts, done: await attempt() }).toEqual({ as, at, facts, done: allowed });
        }
      }
    },
  );
});

test('a deactivated member can do nothing at all, with a session that was open', async () => {
  const person = await world.tacticalMember();
  const { manager } = world.node.database;
  await manager.update(Member, { id: person.id }, { status: 'deactivated' });
  await manager.query('select pg_notify($1, $2)', ['member_rights', person.id]);
  const listener = person.listens();
  await expect(listener).rejects.toMatchObject({ message: 'not_signed_in' });
  expect((await person.call(doors.channel.list, {})).status).toBe(401);
});
