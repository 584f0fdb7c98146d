import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { doors, type Channel } from '@netwerkplein/contract';
import { cast, groupChannel, withGroup, type Cast } from '../testing/dilemmas.ts';
import type { Person } from '../testing/person.ts';
import { World } from '../testing/world.ts';

/** The channel of a working group: its own people, and nobody else. */

let world: World;
let people: Cast;
let lead: Person;
let id: string;
let channelId: string;

beforeAll(async () => {
  world = await World.open();
  people = await cast(world);
});
afterAll(() => world.close());
beforeEach(async () => {
  lead = await world.tacticalMember('Trekker');
  id = (await withGroup(world, people, { person: lead, capacity: 'member' })).id;
  channelId = await groupChannel(world, id);
});

const HOUR_MS = 3_600_000;
const guestOf = () => world.member({ name: 'Gast', kind: 'partner', side: 'enforcement' });
const invites = (person: Person, given: object = {}) =>
  people.chair.call(doors.group.invite, {
    params: { id },
    body: { memberId: person.id, capacity: 'guest', ...given },
  });
const page = (who: Person) => who.call(doors.message.list, { params: { id: channelId }, query: {} });
const texts = async (who: Person) => (await page(who)).body.items.map(({ text }) => text);
const listed = async (who: Person): Promise<Channel | undefined> =>
  (await who.call(doors.channel.list, {})).body.items.find((channel) => channel.id === channelId);
const post = (who: Person, text = 'Tekst') =>
  who.call(doors.message.post, { params: { id: channelId }, body: { id: randomUUID(), text } });

describe('whom it lets in', () => {
  test('its people, whatever seat they have; a seat at the level, a chair or a coordinator opens nothing', async () => {
    await lead.posts(channelId, 'Onder ons');
    const coordinator = await world.member({ roles: [{ role: 'coordinator' }, { role: 'admin' }] });
    for (const outsider of [people.bringer, people.chair, coordinator]) {
      expect((await page(outsider)).status).toBe(404);
      expect((await post(outsider)).status).toBe(404);
      expect(await listed(outsider)).toBeUndefined();
      const heard = await outsider.listens();
      await heard.refusal('message.list', { channelId });
      await lead.posts(channelId, 'Nog iets');
      expect(heard.entries).toEqual([]);
    }
    expect(await listed(lead)).toMatchObject({
      group: { dilemmaId: id, mayPost: true },
      readers: 1,
      level: 'tactical',
    });
  });

  test('its readers are its people, by name and as what they are in it', async () => {
    const guest = await guestOf();
    await invites(guest, { asked: 'Wat kan de politie hier doen?' });
    const { body } = await lead.call(doors.channel.members, { params: { id: channelId } });
    expect(body.items.map(({ name, capacity }) => [name, capacity])).toEqual(
      expect.arrayContaining([
        ['Trekker', 'member'],
        ['Gast', 'guest'],
      ]),
    );
    expect(body.items).toHaveLength(2);
    const { body: view } = await guest.call(doors.dilemma.view, { params: { id } });
    expect(view.group).toMatchObject({ channelId, open: true });
    expect(view.group?.people.find((one) => one.id === guest.id)?.asked).toBe('Wat kan de politie hier doen?');
  });

  test('a privacy officer wipes by id what they cannot read', async () => {
    const { id: messageId } = await lead.posts(channelId, 'Te veel');
    const officer = await world.member({ roles: [{ role: 'privacy_officer' }] });
    const params = { id: channelId, messageId };
    expect((await page(officer)).status).toBe(404);
    const wiped = await officer.call(doors.message.redact, { params, body: { reason: 'identifies_person' } });
    expect(wiped.status).toBe(200);
    expect((await page(lead)).body.items[0]?.redacted).toMatchObject({ by: 'privacy_officer' });
  });

  test('nobody twice, and nobody by who may not', async () => {
    const guest = await guestOf();
    const asked = { params: { id }, body: { memberId: guest.id, capacity: 'guest' as const } };
    expect((await lead.call(doors.group.invite, asked)).status).toBe(403);
    expect((await invites(guest)).status).toBe(200);
    expect((await invites(guest)).status).toBe(409);
    expect((await lead.call(doors.group.remove, { params: { id, memberId: guest.id } })).status).toBe(403);
  });
});

describe('a guest', () => {
  test('sees nothing earlier, no other channel, and no other dilemma', async () => {
    const ordinary = await world.channel('tactical');
    const early = await lead.posts(channelId, 'Van daarvoor');
    const params = { id: channelId, messageId: early.id };
    const guest = await guestOf();
    await invites(guest);
    expect(await listed(guest)).toMatchObject({ unread: 0, lastMessageAt: null });
    await lead.posts(channelId, 'Van daarna');
    expect(await texts(guest)).toEqual(['Van daarna']);
    expect((await page(guest)).body.more).toBe(false);
    const after = await guest.call(doors.message.list, { params: { id: channelId }, query: { after: 0 } });
    expect(after.body.items.map(({ text }) => text)).toEqual(['Van daarna']);
    expect((await guest.call(doors.message.versions, { params })).status).toBe(404);
    expect(await listed(guest)).toMatchObject({ unread: 1 });
    const other = await withGroup(world, people, { person: lead, capacity: 'member' });
    expect((await guest.call(doors.channel.list, {})).body.items.map((channel) => channel.id)).toEqual([channelId]);
    expect((await guest.call(doors.dilemma.list, {})).body.items.map((dilemma) => dilemma.id)).toEqual([id]);
    expect((await guest.call(doors.dilemma.view, { params: { id: other.id } })).status).toBe(404);
    expect((await guest.call(doors.message.list, { params: { id: ordinary }, query: {} })).status).toBe(404);
  });

  test('hears no earlier text: what they may not read is not edited while they are there', async () => {
    const early = await lead.posts(channelId, 'Van daarvoor');
    const params = { id: channelId, messageId: early.id };
    const guest = await guestOf();
    await invites(guest);
    const heard = await guest.listens();
    const edit = () => lead.call(doors.message.edit, { params, body: { text: 'Van daarvoor, anders', revision: 0 } });
    expect((await edit()).status).toBe(403);
    await lead.call(doors.message.redact, { params, body: { reason: 'mistake' } });
    await heard.until(() => heard.entries.length > 0);
    expect(heard.frames.join()).not.toContain('daarvoor');
    await people.chair.call(doors.group.remove, { params: { id, memberId: guest.id } });
    expect((await edit()).status).toBe(409);
  });

  test('sees all of it when that was ticked, as a member always does', async () => {
    await lead.posts(channelId, 'Van daarvoor');
    const [guest, member] = [await guestOf(), await world.member()];
    await invites(guest, { seesEarlier: true });
    await invites(member, { capacity: 'member' });
    expect(await texts(guest)).toEqual(['Van daarvoor']);
    expect(await texts(member)).toEqual(['Van daarvoor']);
  });
});

describe('open sockets', () => {
  test('hear the channel from when somebody is added, and no longer when taken out', async () => {
    const guest = await guestOf();
    const heard = await guest.listens();
    await lead.posts(channelId, 'Nog niet');
    await invites(guest);
    await heard.until(() => heard.notices.some(({ type }) => type === 'member.rights'), 'the right to listen');
    await lead.posts(channelId, 'Nu wel');
    await heard.until(() => heard.entries.length > 0);
    expect((await heard.posts(channelId, 'Dag')).text).toBe('Dag');
    await people.chair.call(doors.group.remove, { params: { id, memberId: guest.id } });
    await heard.until(() => heard.notices.filter(({ type }) => type === 'member.rights').length > 1);
    await heard.refusal('message.list', { channelId });
    await lead.posts(channelId, 'Niet meer');
    expect((await page(guest)).status).toBe(404);
    expect(heard.frames.join()).not.toMatch(/Nog niet|Niet meer/);
  });

  test('its people hear that the readers changed, and everybody that the dilemma did', async () => {
    const [member, reader] = [await lead.listens(), await people.bringer.listens()];
    await invites(await guestOf());
    await member.until(() => member.notices.some(({ type }) => type === 'level.readers'));
    await reader.until(() => reader.notices.some((one) => one.type === 'dilemma.changed' && one.dilemmaId === id));
    expect(reader.notices.map(({ type }) => type)).not.toContain('level.readers');
  });
});

describe('the end', () => {
  test('closed: members read and do not write, guests are out, on open sockets too', async () => {
    const guest = await guestOf();
    await invites(guest);
    const heard = await guest.listens();
    const { id: messageId } = await lead.posts(channelId, 'Tot slot');
    await heard.until(() => heard.entries.length > 0);
    const closed = await people.chair.call(doors.group.close, { params: { id }, body: { version: 2 } });
    expect(closed.body).toMatchObject({ state: 'group', group: { open: false } });
    expect(await texts(lead)).toEqual(['Tot slot']);
    expect(await listed(lead)).toMatchObject({ group: { mayPost: false }, readers: 1 });
    expect((await post(lead)).status).toBe(404);
    const params = { id: channelId, messageId };
    expect((await lead.call(doors.message.edit, { params, body: { text: 'X', revision: 0 } })).status).toBe(404);
    expect((await lead.call(doors.message.redact, { params, body: { reason: 'mistake' } })).status).toBe(200);
    expect((await page(guest)).status).toBe(404);
    await heard.refusal('message.list', { channelId });
    expect((await guest.call(doors.dilemma.view, { params: { id } })).status).toBe(404);
    expect((await invites(await guestOf())).status).toBe(409);
    expect(heard.entries).toHaveLength(1);
  });

  test('the last day passed: the same, by the clock alone, with sockets that stayed open', async () => {
    const guest = await guestOf();
    await invites(guest);
    const [heard, leadHeard] = [await guest.listens(), await lead.listens()];
    expect((await heard.posts(channelId, 'Op tijd')).text).toBe('Op tijd');
    const end = new Date(world.clock.now().getTime() + HOUR_MS);
    await world.node.database.query('update channel set closes_at = $2 where id = $1', [channelId, end]);
    expect((await post(guest)).status).toBe(201);
    world.clock.advance(2 * HOUR_MS);
    try {
      expect((await heard.refusal('message.list', { channelId })).code).toBe('not_found');
      const late = { channelId, id: randomUUID(), text: 'Te laat' };
      expect((await heard.refusal('message.post', late)).code).toBe('not_found');
      expect((await leadHeard.refusal('message.post', late)).code).toBe('not_found');
      expect((await leadHeard.ask('message.list', { channelId })).ok).toBe(true);
      expect((await page(guest)).status).toBe(404);
      expect(await listed(guest)).toBeUndefined();
      expect(await texts(lead)).toEqual(['Op tijd', 'Tekst']);
    } finally {
      world.clock.advance(-2 * HOUR_MS);
    }
  });

  test('the answer ends the group', async () => {
    const params = { id };
    await people.chair.call(doors.dilemma.toStrategic, { params, body: { version: 2 } });
    expect((await post(lead)).status).toBe(201);
    await people.strategicChair.call(doors.dilemma.answer, {
      params,
      body: { version: 3, answer: 'Zo doen wij het.' },
    });
    expect((await post(lead)).status).toBe(404);
  });
});
