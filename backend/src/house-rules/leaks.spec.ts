import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { allDoors, doors, may, type Level } from '@netwerkplein/contract';
import { callDoor, type Person } from '../testing/person.ts';
import { World } from '../testing/world.ts';
import { readings, type DoorName, type Targets } from './coverage.ts';
import { oneOfEach } from './people.ts';

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
  return { targets: { channelId, messageId: earlier.id }, author, marks };
}

/** Everything a person, or nobody, gets to see through the doors that read. */
async function seenThroughDoors(targets: Targets[], cookie: string | undefined): Promise<string> {
  const headers: Record<string, string> = cookie === undefined ? {} : { cookie };
  const answers: string[] = [];
  for (const { name, door } of allDoors()) {
    const reading = readings[name as DoorName];
    if (reading === 'changes') continue;
    for (const target of targets) {
      const { status, body, headers: told } = await callDoor(world.node.url, door, reading(target), headers);
      expect(status).toBeLessThan(500);
      // A refusal says where it was asked: that is the asker's own word.
      const { instance: _, ...rest } = (body ?? {}) as { instance?: string };
      answers.push(name, JSON.stringify(Array.isArray(body) ? body : rest), JSON.stringify([...told]));
    }
  }
  return answers.join('\n');
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
    const seen = [await seenThroughDoors(targets, person.cookie), ...heard.frames].join('\n');
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
  const own = await seenThroughDoors([targets], author.cookie);
  expect(own).toContain('MerkConceptVantactical');
  expect(own).not.toContain('MerkGewistVantactical');
  const stranger = await seenThroughDoors([targets], undefined);
  expect(marks.filter(({ text }) => stranger.includes(text)).map(({ text }) => text)).toEqual([]);
});
