import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { doors } from '@netwerkplein/contract';
import type { Person } from '../testing/person.ts';
import { World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const edit = (who: Person, id: string, messageId: string, text: string, revision = 0) =>
  who.call(doors.message.edit, { params: { id, messageId }, body: { text, revision } });
const redact = (who: Person, id: string, messageId: string) =>
  who.call(doors.message.redact, { params: { id, messageId }, body: { reason: 'identifies_person' } });
const versions = async (who: Person, id: string, messageId: string) =>
  (await who.call(doors.message.versions, { params: { id, messageId } })).body.items.map(({ text }) => text);

describe('editing', () => {
  test('changes one’s own text for everybody and keeps what it was', async () => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    const heard = await bram.listens();
    const { id } = await anna.posts(channelId, 'Morgen om tien uur');
    const { status, body } = await edit(anna, channelId, id, 'Morgen om elf uur');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      kind: 'edit',
      seq: 2,
      messageSeq: 1,
      id,
      text: 'Morgen om elf uur',
      revision: 1,
      author: { name: 'Anna' },
    });
    await heard.until(() => heard.entries.length === 2);
    expect(heard.entries[1]?.entry).toEqual(body);
    await edit(anna, channelId, id, 'Morgen om twaalf uur', 1);
    expect(await versions(bram, channelId, id)).toEqual([
      'Morgen om tien uur',
      'Morgen om elf uur',
      'Morgen om twaalf uur',
    ]);
    const page = await bram.call(doors.message.list, { params: { id: channelId }, query: {} });
    expect(page.body.items).toMatchObject([{ seq: 1, text: 'Morgen om twaalf uur', revision: 2 }]);
  });

  test('repeated after a lost answer it changes nothing more', async () => {
    const { channelId, anna } = await world.tacticalChannel();
    const { id } = await anna.posts(channelId, 'Eerst');
    const first = await edit(anna, channelId, id, 'Daarna');
    const again = await edit(anna, channelId, id, 'Daarna');
    expect(again.status).toBe(200);
    expect(again.body.text).toBe(first.body.text);
    expect((await anna.posts(channelId, 'Volgende')).seq).toBe(3);
  });

  test('of a text that changed meanwhile is a conflict', async () => {
    const { channelId, anna } = await world.tacticalChannel();
    const { id } = await anna.posts(channelId, 'Eerst');
    await edit(anna, channelId, id, 'Op de telefoon');
    const late = await edit(anna, channelId, id, 'Op de laptop');
    expect([late.status, late.problem.code]).toEqual([409, 'conflict']);
    expect(await versions(anna, channelId, id)).toEqual(['Eerst', 'Op de telefoon']);
  });

  test('is for nobody else, and the refusal tells no more than that of a message that does not exist', async () => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    const { id } = await anna.posts(channelId, 'Van mij');
    const chair = await world.member({ seats: [{ level: 'tactical' }], roles: [{ role: 'chair', level: 'tactical' }] });
    for (const other of [bram, chair]) {
      const { problem } = await edit(other, channelId, id, 'Van een ander');
      const absent = await edit(other, channelId, crypto.randomUUID(), 'Van een ander');
      expect({ ...problem, instance: '' }).toEqual({ ...absent.problem, instance: '' });
    }
    expect(await versions(anna, channelId, id)).toEqual(['Van mij']);
  });
});

describe('redacting', () => {
  test('wipes the text and all its versions for everybody', async () => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    const heard = await bram.listens();
    const { id } = await anna.posts(channelId, 'Te herkenbaar');
    await edit(anna, channelId, id, 'Nog te herkenbaar');
    const { status, body } = await redact(anna, channelId, id);
    expect([status, body.messageSeq]).toEqual([200, 1]);
    await heard.until(() => heard.entries.length === 3);
    expect(heard.entries[2]).toMatchObject({
      kind: 'redaction',
      entry: { text: '', redacted: { by: 'author', reason: 'identifies_person' } },
    });
    expect(await versions(bram, channelId, id)).toEqual([]);
    const page = await bram.call(doors.message.list, { params: { id: channelId }, query: { after: 0 } });
    expect(JSON.stringify(page.body)).not.toContain('herkenbaar te');
    expect(page.body.items.map(({ text }) => text)).toEqual(['', '', '']);
    expect((await edit(anna, channelId, id, 'Toch weer')).status).toBe(409);
    expect((await redact(anna, channelId, id)).body).toEqual(body);
  });

  test.each([
    [
      'the chair of the level',
      { seats: [{ level: 'tactical' as const }], roles: [{ role: 'chair' as const, level: 'tactical' as const }] },
      'chair',
    ],
    ['a privacy officer without a seat', { roles: [{ role: 'privacy_officer' as const }] }, 'privacy_officer'],
  ])('is also for %s', async (_name, wish, by) => {
    const { channelId, anna } = await world.tacticalChannel();
    const { id } = await anna.posts(channelId, 'Iets');
    const officer = await world.member(wish);
    const answer = await redact(officer, channelId, id);
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).not.toContain('Iets');
    const page = await anna.call(doors.message.list, { params: { id: channelId }, query: {} });
    expect(page.body.items[0]?.redacted).toMatchObject({ by });
  });

  test.each([
    ['a colleague', { seats: [{ level: 'tactical' as const }] }],
    ['an observer', { seats: [{ level: 'tactical' as const, capacity: 'observer' as const }] }],
    ['the chair of the other level', { roles: [{ role: 'chair' as const, level: 'strategic' as const }] }],
    ['an administrator', { roles: [{ role: 'admin' as const }] }],
  ])('is not for %s', async (_name, wish) => {
    const { channelId, anna } = await world.tacticalChannel();
    const { id } = await anna.posts(channelId, 'Blijft staan');
    expect((await redact(await world.member(wish), channelId, id)).status).toBe(404);
    expect(await versions(anna, channelId, id)).toEqual(['Blijft staan']);
  });
});
