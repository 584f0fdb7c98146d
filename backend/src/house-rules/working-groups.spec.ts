import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { doors, may, type Notice, type Standing } from '@netwerkplein/contract';
import { cast, groupChannel, withGroup, type Cast } from '../testing/dilemmas.ts';
import type { Person } from '../testing/person.ts';
import { World } from '../testing/world.ts';
import { oneOfEach } from './people.ts';
import { seenThroughDoors } from './seen.ts';

/** House rules 2 and 3 where a channel has its own people: nobody else finds anything, and whoever sees a change was told. */

let world: World;
let people: Cast;
beforeAll(async () => {
  world = await World.open();
  people = await cast(world);
});
afterAll(() => world.close());

type ForWhom = (person: Person, standings: Standing[]) => boolean;

test('what is said in a working group is found by its people alone; what it advises by all who read dilemmas', async () => {
  const holders = await oneOfEach(world);
  const lead = await world.tacticalMember('TrekkerVanDeGroep');
  const [late, early] = [await world.member(), await world.member()];
  const listening = await Promise.all(
    [...holders.map(({ person }) => person), lead, early, late].map(async (person) => ({
      person,
      heard: await person.listens(),
    })),
  );
  const wishes = [
    { person: lead, capacity: 'member' as const },
    { person: early, capacity: 'guest' as const },
  ];
  const { id } = await withGroup(world, people, ...wishes);
  const params = { id };
  const channelId = await groupChannel(world, id);
  const first = await lead.posts(channelId, 'MerkEerder');
  await people.chair.call(doors.group.invite, { params, body: { memberId: late.id, capacity: 'guest' } });
  await lead.posts(channelId, 'MerkLater');
  await lead.call(doors.channel.saveDraft, { params: { id: channelId }, body: { text: 'MerkConcept' } });
  await lead.call(doors.group.advise, { params, body: { version: 2, text: 'Merkadvies' } });
  const isIn =
    (...group: Person[]): ForWhom =>
    (person) =>
      group.some(({ id: memberId }) => memberId === person.id);
  const reads: ForWhom = (person, standings) =>
    may({ memberId: person.id, standings }, 'dilemma.read', { invited: isIn(lead, early, late)(person, standings) });
  const manages: ForWhom = ({ id: memberId }, standings) => may({ memberId, standings }, 'member.list');
  const marks: [string, ForWhom][] = [
    ['MerkEerder', isIn(lead, early)],
    ['MerkLater', isIn(lead, early, late)],
    ['MerkConcept', isIn(lead)],
    ['Merkadvies', reads],
    [channelId, isIn(lead, early, late)],
    [first.id, isIn(lead, early)],
    [id, reads],
    [lead.name, (person, standings) => reads(person, standings) || manages(person, standings)],
  ];
  const targets = [{ channelId, messageId: first.id, caseId: randomUUID(), dilemmaId: id }];
  for (const { person, heard } of listening) {
    const { body: me } = await person.call(doors.session.me, {});
    await heard.ask('message.list', { channelId });
    const seen = [await seenThroughDoors(world, targets, person.cookie), ...heard.frames].join('\n');
    const who = me.standings.map(({ as }) => as);
    const found = marks.map(([text]) => [text, seen.includes(text)]);
    expect({ who, found }).toEqual({
      who,
      found: marks.map(([text, forWhom]) => [text, forWhom(person, me.standings)]),
    });
  }
});

interface Scene {
  id: string;
  lead: Person;
  guest: Person;
  newcomer: Person;
}

const changes: [string, (scene: Scene) => Promise<unknown>][] = [
  [
    'adding a guest',
    ({ id, newcomer }) =>
      people.chair.call(doors.group.invite, {
        params: { id },
        body: { memberId: newcomer.id, capacity: 'guest' },
      }),
  ],
  [
    'taking a guest out',
    ({ id, guest }) => people.chair.call(doors.group.remove, { params: { id, memberId: guest.id } }),
  ],
  [
    'advising',
    ({ id, lead }) => lead.call(doors.group.advise, { params: { id }, body: { version: 2, text: 'Zo kan het.' } }),
  ],
  ['closing the group', ({ id }) => people.chair.call(doors.group.close, { params: { id }, body: { version: 2 } })],
  ['sending it on', ({ id }) => people.chair.call(doors.dilemma.toStrategic, { params: { id }, body: { version: 2 } })],
];

test.each(changes)('%s is told to everybody who sees it', async (_name, act) => {
  const [lead, guest, newcomer] = [await world.tacticalMember(), await world.member(), await world.member()];
  const wishes = [
    { person: lead, capacity: 'member' as const },
    { person: guest, capacity: 'guest' as const },
  ];
  const { id } = await withGroup(world, people, ...wishes);
  const channelId = await groupChannel(world, id);
  const specialist = await world.member({ roles: [{ role: 'specialist' }] });
  const views: [string, (who: Person) => Promise<unknown>, Notice['type'][]][] = [
    ['dilemmas', (who) => who.call(doors.dilemma.list, {}), ['dilemma.changed', 'member.rights']],
    ['dilemma', (who) => who.call(doors.dilemma.view, { params: { id } }), ['dilemma.changed', 'member.rights']],
    ['channels', (who) => who.call(doors.channel.list, {}), ['level.readers', 'member.rights']],
    [
      'readers',
      (who) => who.call(doors.channel.members, { params: { id: channelId } }),
      ['level.readers', 'member.rights'],
    ],
  ];
  const look = async (person: Person) =>
    await Promise.all(
      views.map(async ([, ask]) => {
        const { status, body } = (await ask(person)) as { status: number; body: unknown };
        return JSON.stringify([status, status < 300 ? body : null]);
      }),
    );
  const viewers = await Promise.all(
    [people.bringer, people.chair, specialist, lead, guest, newcomer].map(async (person) => ({
      person,
      heard: await person.listens(),
      before: await look(person),
    })),
  );
  await act({ id, lead, guest, newcomer });
  let changed = 0;
  for (const { person, heard, before } of viewers) {
    const now = await look(person);
    for (const [index, [name, , types]] of views.entries()) {
      if (now[index] === before[index]) continue;
      changed += 1;
      await heard.until(() => heard.notices.some(({ type }) => types.includes(type)), `${person.name} about ${name}`);
    }
  }
  expect(changed).toBeGreaterThan(0);
});
