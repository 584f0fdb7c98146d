import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { doors, may, type Level } from '@netwerkplein/contract';
import type { Person } from '../testing/person.ts';
import { World } from '../testing/world.ts';
import type { Targets } from './coverage.ts';
import { oneOfEach } from './people.ts';
import { seenThroughDoors } from './seen.ts';

/**
 * House rule 3: nothing leaks. Marked texts lie in every place that is closed to somebody; everybody asks every door for everything and
 * listens all the while; a mark may only turn up where the permission table opens the place it lies in.
 */

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

/** A text that exists in one place only, and who may come upon it. */
interface Mark {
  text: string;
  forWhom: (person: Person, standings: Parameters<typeof may>[0]['standings']) => boolean;
}

const atLevel =
  (level: Level): Mark['forWhom'] =>
  ({ id }, standings) =>
    may({ memberId: id, standings }, 'channel.read', { level });

async function marked(level: Level): Promise<{ targets: Targets; author: Person; marks: Mark[] }> {
  const channelId = await world.channel(level);
  const author = await world.member({ name: `SchrijverVan${level}`, seats: [{ level }] });
  const text = (place: string) => `Merk${place}Van${level}`;
  const earlier = await author.posts(channelId, text('Eerder'));
  const params = { id: channelId, messageId: earlier.id };
  await author.call(doors.message.edit, { params, body: { text: text('Bericht'), revision: 0 } });
  const wiped = await author.posts(channelId, text('Gewist'));
  await author.call(doors.message.redact, {
    params: { id: channelId, messageId: wiped.id },
    body: { reason: 'mistake' },
  });
  await author.call(doors.channel.saveDraft, { params: { id: channelId }, body: { text: text('Concept') } });
  const nobody = () => false;
  const onlyAuthor: Mark['forWhom'] = ({ id }) => id === author.id;
  const marks: Mark[] = [
    { text: text('Bericht'), forWhom: atLevel(level) },
    { text: text('Eerder'), forWhom: atLevel(level) },
    { text: text('Gewist'), forWhom: nobody },
    { text: text('Concept'), forWhom: onlyAuthor },
    { text: author.cookie.split('=')[1] ?? '', forWhom: nobody },
    { text: channelId, forWhom: atLevel(level) },
    { text: earlier.id, forWhom: atLevel(level) },
    // Who manages members knows them by name and address; colleagues know the name.
    {
      text: author.name,
      forWhom: (person, standings) =>
        atLevel(level)(person, standings) || may({ memberId: person.id, standings }, 'member.list'),
    },
    {
      text: author.email,
      forWhom: (person, standings) =>
        onlyAuthor(person, standings) || may({ memberId: person.id, standings }, 'member.list'),
    },
  ];
  return {
    targets: { channelId, messageId: earlier.id, caseId: randomUUID(), dilemmaId: randomUUID() },
    author,
    marks,
  };
}

test('everybody finds what is theirs to see and nothing else, through any door or frame', async () => {
  const listenersFirst = await Promise.all(
    (await oneOfEach(world)).map(async (holder) => ({ ...holder, heard: await holder.person.listens() })),
  );
  const places = [await marked('strategic'), await marked('tactical')];
  const targets = places.map((place) => place.targets);
  const marks = places.flatMap((place) => place.marks);
  for (const { as, at, person, heard } of listenersFirst) {
    const { body: me } = await person.call(doors.session.me, {});
    for (const { channelId } of targets) await heard.ask('message.list', { channelId });
    const seen = [await seenThroughDoors(world, targets, person.cookie), ...heard.frames].join('\n');
    const found = marks.filter(({ text }) => seen.includes(text)).map(({ text }) => text);
    const expected = marks.filter(({ forWhom }) => forWhom(person, me.standings)).map(({ text }) => text);
    // Whatever was posted and wiped again while one listened, one did hear: the wiping cannot reach an ear.
    const live =
      as === 'member' ? [] : places.flatMap(({ marks: own }) => own.filter(({ text }) => text.includes('Gewist')));
    const allowed = new Set([
      ...expected,
      ...live
        .filter(({ text }) => atLevel(text.endsWith('strategic') ? 'strategic' : 'tactical')(person, me.standings))
        .map(({ text }) => text),
    ]);
    expect({ as, at, found: found.filter((text) => !allowed.has(text)) }).toEqual({ as, at, found: [] });
    expect({ as, at, missing: expected.filter((text) => !seen.includes(text)) }).toEqual({ as, at, missing: [] });
  }
});

test('the author finds the own draft, and nobody without a session finds anything', async () => {
  const { targets, author, marks } = await marked('tactical');
  const own = await seenThroughDoors(world, [targets], author.cookie);
  expect(own).toContain('MerkConceptVantactical');
  expect(own).not.toContain('MerkGewistVantactical');
  const stranger = await seenThroughDoors(world, [targets], undefined);
  expect(marks.filter(({ text }) => stranger.includes(text)).map(({ text }) => text)).toEqual([]);
});
