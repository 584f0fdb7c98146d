import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { doors, limits, type ChannelEntry, type EntryPage } from '@netwerkplein/contract';
import { World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

describe('posting', () => {
  test('a message gets the next number of its channel and reaches everybody who reads there', async () => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    const heard = await bram.listens();
    const first = await anna.posts(channelId, 'Goedemorgen **allemaal**');
    const second = await bram.posts(channelId, 'Goedemorgen Anna');
    expect([first.seq, second.seq]).toEqual([1, 2]);
    expect(first).toMatchObject({
      kind: 'message',
      messageSeq: 1,
      text: 'Goedemorgen **allemaal**',
      revision: 0,
      author: { name: 'Anna' },
    });
    await heard.until(() => heard.entries.length === 2);
    expect(heard.entries.map(({ entry }) => entry)).toEqual([first, second]);
    expect(heard.entries[0]).toMatchObject({ stream: `channel:${channelId}`, seq: 1, kind: 'message' });
  });

  test('over the socket it does the same, and the acknowledgement means committed', async () => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    const socket = await anna.listens();
    const posted = await socket.posts(channelId, 'Via de lijn');
    const { body } = await bram.call(doors.message.list, { params: { id: channelId }, query: {} });
    expect(body.items).toEqual([posted]);
  });

  test('the same id again answers 200 with the first message, and fifty at once make one', async () => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    const heard = await bram.listens();
    const id = randomUUID();
    const post = () => anna.call(doors.message.post, { params: { id: channelId }, body: { id, text: 'Eén keer' } });
    const answers = await Promise.all(Array.from({ length: 50 }, post));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(49).fill(200), 201]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const again = await post();
    expect(again.status).toBe(200);
    const next = await bram.posts(channelId, 'Daarna');
    expect(next.seq).toBe(2);
    await heard.until(() => heard.entries.some(({ seq }) => seq === 2));
    expect(heard.entries.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  test.each([
    ['another text', (own: string, _: string) => ({ channel: own, text: 'Iets anders', byAnna: true })],
    ['another channel', (_: string, other: string) => ({ channel: other, text: 'Eerst', byAnna: true })],
    ['another member', (own: string, _: string) => ({ channel: own, text: 'Eerst', byAnna: false })],
  ])('an id that is in use is refused for %s and overwrites nothing', async (_name, variant) => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    const { channel, text, byAnna } = variant(channelId, await world.channel('tactical'));
    const id = randomUUID();
    const first = await anna.posts(channelId, 'Eerst', id);
    const { status, problem } = await (byAnna ? anna : bram).call(doors.message.post, {
      params: { id: channel },
      body: { id, text },
    });
    expect([status, problem.code]).toEqual([409, 'conflict']);
    const { body } = await bram.call(doors.message.list, { params: { id: channelId }, query: {} });
    expect(body.items).toEqual([first]);
  });

  test('many senders at once leave no gap and no double', async () => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    const other = await world.channel('tactical');
    const heard = await bram.listens();
    const sockets = await Promise.all([anna.listens(), anna.listens(), bram.listens()]);
    const posts = sockets.flatMap((socket, sender) =>
      Array.from({ length: 100 }, (_, index) =>
        socket.posts(index % 2 ? channelId : other, `Bericht ${sender} ${index}`),
      ),
    );
    await Promise.all(posts);
    await heard.until(() => heard.entries.length === 300);
    for (const id of [channelId, other]) {
      const seqs = heard.entries.filter(({ stream }) => stream === `channel:${id}`).map(({ seq }) => seq);
      expect(seqs).toEqual(Array.from({ length: 150 }, (_, index) => index + 1));
    }
  });

  test.each([
    ['an empty text', ' \n '],
    ['a text that is too long', 'a'.repeat(limits.messageLength + 1)],
    ['a NUL', 'a\u0000b'],
    ['half a character', 'a\ud800b'],
    ['a direction override', 'a\u202eb'],
  ])('%s is refused with a clear problem and changes nothing', async (_name, text) => {
    const { channelId, anna } = await world.tacticalChannel();
    const { status, problem } = await anna.call(doors.message.post, {
      params: { id: channelId },
      body: { id: randomUUID(), text },
    });
    expect([status, problem.code]).toEqual([400, 'invalid']);
    expect(problem.issues?.[0]?.path).toBe('body.text');
    const socket = await anna.listens();
    expect(await socket.refusal('message.post', { channelId, id: randomUUID(), text })).toMatchObject({
      code: 'invalid',
    });
    expect((await anna.posts(channelId, 'Wel goed')).seq).toBe(1);
  });
});

describe('reading', () => {
  const seqs = (page: EntryPage) => page.items.map(({ seq }) => seq);

  test('gives the newest, what came before and what came after, in order', async () => {
    const { channelId, anna } = await world.tacticalChannel();
    for (let index = 1; index <= 12; index += 1) await anna.posts(channelId, `Bericht ${index}`);
    const page = async (query: object) =>
      (await anna.call(doors.message.list, { params: { id: channelId }, query })).body;
    const newest = await page({ limit: 5 });
    expect([seqs(newest), newest.lastSeq, newest.more]).toEqual([[8, 9, 10, 11, 12], 12, true]);
    const before = await page({ before: 4, limit: 5 });
    expect([seqs(before), before.more]).toEqual([[1, 2, 3], false]);
    const after = await page({ after: 9, limit: 2 });
    expect([seqs(after), after.more, after.lastSeq]).toEqual([[10, 11], true, 12]);
    expect(await page({ after: 12 })).toEqual({ items: [], lastSeq: 12, more: false });
    expect(await page({ after: 0, limit: 200 })).toEqual(await page({ before: 13, limit: 200 }));
    const socket = await anna.listens();
    expect(await socket.ask('message.list', { channelId, after: 9, limit: 2 })).toEqual({ ok: true, ...after });
  });

  test('an empty channel has an empty page', async () => {
    const { channelId, anna } = await world.tacticalChannel();
    const { body } = await anna.call(doors.message.list, { params: { id: channelId }, query: {} });
    expect(body).toEqual({ items: [], lastSeq: 0, more: false });
  });

  test.each([{ limit: 0 }, { limit: 201 }, { limit: 'veel' }, { after: -1 }, { after: 1, before: 2 }, { offset: 3 }])(
    'refuses %j',
    async (query) => {
      const { channelId, anna } = await world.tacticalChannel();
      const { status } = await anna.call(doors.message.list, { params: { id: channelId }, query: query as never });
      expect(status).toBe(400);
    },
  );

  test('a thousand who missed the same are answered alike, also when edits and redactions came between', async () => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    const messages: ChannelEntry[] = [];
    for (let index = 0; index < 230; index += 1) messages.push(await anna.posts(channelId, `Bericht ${index}`));
    const ask = (after: number) =>
      bram.call(doors.message.list, { params: { id: channelId }, query: { after, limit: 200 } });
    const first = await ask(200);
    expect(first.body.items).toEqual(messages.slice(200));
    const target = messages[210];
    await anna.call(doors.message.edit, {
      params: { id: channelId, messageId: target?.id ?? '' },
      body: { text: 'Beter', revision: 0 },
    });
    await anna.call(doors.message.redact, {
      params: { id: channelId, messageId: messages[205]?.id ?? '' },
      body: { reason: 'mistake' },
    });
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(200)));
    for (const { body } of answers) {
      expect(seqs(body)).toEqual(Array.from({ length: 32 }, (_, index) => 201 + index));
      expect(body.items.filter(({ messageSeq }) => messageSeq === 211).map(({ text }) => text)).toEqual([
        'Beter',
        'Beter',
      ]);
      expect(body.items.find(({ seq }) => seq === 206)).toMatchObject({ text: '', redacted: { by: 'author' } });
    }
    expect((await ask(0)).body.items).toHaveLength(200);
  });
});
