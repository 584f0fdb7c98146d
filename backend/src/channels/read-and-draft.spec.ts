import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { doors, limits, type Draft } from '@netwerkplein/contract';
import fc from 'fast-check';
import { callDoor, type Person } from '../testing/person.ts';
import { World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const reads = async (who: Person, id: string, seq: number) =>
  (await who.call(doors.channel.read, { params: { id }, body: { seq } })).body;
const listed = async (who: Person, id: string) =>
  (await who.call(doors.channel.list, {})).body.items.find((channel) => channel.id === id);
const draft = (who: Person, id: string) => who.call(doors.channel.draft, { params: { id } });
const saves = (who: Person, id: string, text: string) =>
  who.call(doors.channel.saveDraft, { params: { id }, body: { text } });

interface Message {
  id: string;
  seq: number;
  by: 0 | 1;
  text: string;
  revision: number;
  redacted: boolean;
}

/** What unread means, in the simplest words: a log, two marks, and counting. */
class Model {
  lastSeq = 0;
  readonly marks: [number, number] = [0, 0];
  readonly messages: Message[] = [];

  unread(reader: 0 | 1): number {
    const counted = this.messages.filter(
      ({ seq, by, redacted }) => seq > this.marks[reader] && by !== reader && !redacted,
    );
    return Math.min(counted.length, limits.unreadCount);
  }

  read(reader: 0 | 1, seq: number): void {
    this.marks[reader] = Math.max(this.marks[reader], Math.min(seq, this.lastSeq));
  }
}

const person = fc.constantFrom(0 as const, 1 as const);
/** Which of the things that are there is picked when there are some. */
const place = fc.nat(1_000);
const action = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('post' as const), by: person, place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('edit' as const), by: person, place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('redact' as const), by: person, place }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('read' as const), by: person, place }) },
);

describe('unread', () => {
  test('is what it is defined as, after any history of two people on two devices each', async () => {
    const [anna, bram] = [await world.tacticalMember('Anna'), await world.tacticalMember('Bram')];
    const devices = [
      [anna, await world.secondDevice(anna)],
      [bram, await world.secondDevice(bram)],
    ] as const;
    const history = fc.array(fc.record({ action, device: fc.constantFrom(0 as const, 1 as const) }), {
      minLength: 1,
      maxLength: 14,
    });
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        const channelId = await world.channel();
        const model = new Model();
        for (const {
          action: { kind, by, place: at },
          device,
        } of steps)
          await act(kind, by, at, devices[by][device], channelId, model);
        for (const reader of [0, 1] as const) {
          for (const own of devices[reader]) {
            const { unread, readSeq, lastSeq } = (await listed(own, channelId)) ?? {};
            expect({ unread, readSeq, lastSeq }).toEqual({
              unread: model.unread(reader),
              readSeq: model.marks[reader],
              lastSeq: model.lastSeq,
            });
          }
        }
      }),
      { numRuns: 80, seed: 20_261_122 },
    );
  }, 60_000);

  async function act(
    kind: 'post' | 'edit' | 'redact' | 'read',
    by: 0 | 1,
    at: number,
    who: Person,
    channelId: string,
    model: Model,
  ): Promise<void> {
    const own = model.messages.filter((message) => message.by === by && !message.redacted);
    const message = own[at % Math.max(1, own.length)];
    if (kind === 'post') {
      const posted = await who.posts(channelId, `Bericht ${at}`);
      model.messages.push({ id: posted.id, seq: posted.seq, by, text: posted.text, revision: 0, redacted: false });
      expect(posted.seq).toBe((model.lastSeq += 1));
    } else if (kind === 'read') {
      const seq = at % (model.lastSeq + 3);
      const answer = await reads(who, channelId, seq);
      model.read(by, seq);
      expect(answer).toEqual({ readSeq: model.marks[by], unread: model.unread(by) });
    } else if (message !== undefined) {
      const params = { id: channelId, messageId: message.id };
      if (kind === 'redact') {
        expect((await who.call(doors.message.redact, { params, body: { reason: 'mistake' } })).status).toBe(200);
        message.redacted = true;
      } else {
        const body = { text: `${message.text}!`, revision: message.revision };
        expect((await who.call(doors.message.edit, { params, body })).body.revision).toBe((message.revision += 1));
        message.text = body.text;
      }
      model.lastSeq += 1;
    }
  }

  test('never counts one’s own messages, and stops counting where the badge does', async () => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    await Promise.all(
      Array.from({ length: limits.unreadCount + 5 }, (_, index) => anna.posts(channelId, `Bericht ${index}`)),
    );
    expect((await listed(anna, channelId))?.unread).toBe(0);
    expect((await listed(bram, channelId))?.unread).toBe(limits.unreadCount);
    expect(await reads(bram, channelId, 3)).toEqual({ readSeq: 3, unread: limits.unreadCount });
    expect(await reads(bram, channelId, 10)).toEqual({ readSeq: 10, unread: limits.unreadCount - 5 });
  });

  test('the mark never moves back nor beyond the log, not even by many at once', async () => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    for (let index = 0; index < 6; index += 1) await anna.posts(channelId, `Bericht ${index}`);
    expect(await reads(bram, channelId, 4)).toEqual({ readSeq: 4, unread: 2 });
    expect(await reads(bram, channelId, 2)).toEqual({ readSeq: 4, unread: 2 });
    await Promise.all([5, 1, 3, 0, 5, 2].map((seq) => reads(bram, channelId, seq)));
    expect(await listed(bram, channelId)).toMatchObject({ readSeq: 5, unread: 1 });
    expect(await reads(bram, channelId, 99)).toEqual({ readSeq: 6, unread: 0 });
    await anna.posts(channelId, 'Daarna');
    expect(await listed(bram, channelId)).toMatchObject({ readSeq: 6, unread: 1, lastSeq: 7 });
  });

  test.each([-1, 1.5, '3', null, 2 ** 31, 2 ** 53])('a mark of %j is refused and moves nothing', async (seq) => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    await anna.posts(channelId, 'Bericht');
    const { status, problem } = await bram.call(doors.channel.read, {
      params: { id: channelId },
      body: { seq: seq as never },
    });
    expect([status, problem.code]).toEqual([400, 'invalid']);
    expect(await listed(bram, channelId)).toMatchObject({ readSeq: 0, unread: 1 });
  });

  test('of a channel at the other level is absent, and nobody marks it', async () => {
    const { channelId, anna } = await world.tacticalChannel();
    await anna.posts(channelId, 'Bericht');
    const other = await world.strategicMember();
    expect((await other.call(doors.channel.read, { params: { id: channelId }, body: { seq: 1 } })).status).toBe(404);
    expect(await listed(other, channelId)).toBeUndefined();
    const marks = await world.node.database.query<object[]>('select 1 from read_mark where member_id = $1', [other.id]);
    expect(marks).toEqual([]);
  });
});

test('reading and drafting are told to one’s other devices, and to nobody else', async () => {
  const { channelId, anna, bram } = await world.tacticalChannel();
  const [phone, colleague] = [await (await world.secondDevice(anna)).listens(), await bram.listens()];
  await bram.posts(channelId, 'Hoe laat?');
  await reads(anna, channelId, 1);
  const { revision } = (await saves(anna, channelId, 'Om tien uur, denk ik')).body;
  await phone.until(() => phone.notices.length >= 2, 'both notices');
  expect(phone.notices).toEqual(
    expect.arrayContaining([
      { type: 'channel.read', channelId, seq: 1 },
      { type: 'channel.draft', channelId, revision },
    ]),
  );
  expect(phone.frames.join()).not.toContain('Om tien uur');
  // What is sent later is heard later: had anything been told to Bram, it would be here by now.
  await anna.posts(channelId, 'Elf uur');
  await colleague.until(() => colleague.entries.length === 2);
  expect(colleague.notices.filter(({ type }) => type === 'channel.read' || type === 'channel.draft')).toEqual([]);
  expect(colleague.frames.join()).not.toContain('Om tien uur');
});

describe('a draft', () => {
  test('is there on every device, for its writer alone and in its channel alone, until it is emptied', async () => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    const [elsewhere, phone] = [await world.channel(), await world.secondDevice(anna)];
    expect((await draft(anna, channelId)).body).toEqual({ channelId, text: '', revision: 0, savedAt: null });
    const saved = await saves(anna, channelId, 'Nog niet af\n\t— maar bijna');
    expect([saved.status, saved.body]).toEqual([
      200,
      { channelId, text: 'Nog niet af\n\t— maar bijna', revision: 1, savedAt: expect.any(String) },
    ]);
    const second = await world.secondNode();
    for (const who of [anna, phone]) expect((await draft(who, channelId)).body).toEqual(saved.body);
    const afterRestart = await callDoor<Draft>(
      second.url,
      doors.channel.draft,
      { params: { id: channelId } },
      { cookie: phone.cookie },
    );
    expect(afterRestart.body).toEqual(saved.body);
    expect([(await draft(bram, channelId)).body.text, (await draft(anna, elsewhere)).body.text]).toEqual(['', '']);
    await saves(bram, channelId, 'Van Bram');
    await saves(anna, elsewhere, 'Ergens anders');
    expect((await draft(phone, channelId)).body).toEqual(saved.body);
    const emptied = await saves(phone, channelId, '');
    expect(emptied.body).toMatchObject({ text: '', revision: 2 });
    expect((await draft(anna, channelId)).body).toEqual(emptied.body);
    expect([(await draft(bram, channelId)).body.text, (await draft(anna, elsewhere)).body.text]).toEqual([
      'Van Bram',
      'Ergens anders',
    ]);
  });

  test('that is saved again as it was keeps its revision', async () => {
    const { channelId, anna } = await world.tacticalChannel();
    const first = await saves(anna, channelId, 'Hetzelfde');
    expect((await saves(anna, channelId, 'Hetzelfde')).body).toEqual(first.body);
  });

  test('is no message: nobody else reads or finds it', async () => {
    const { channelId, anna, bram } = await world.tacticalChannel();
    await saves(anna, channelId, 'Nog niet voor anderen');
    const page = await bram.call(doors.message.list, { params: { id: channelId }, query: { after: 0 } });
    expect(page.body).toMatchObject({ items: [], lastSeq: 0 });
    expect(JSON.stringify(await listed(bram, channelId))).not.toContain('Nog niet');
  });

  test('holds as much as a message may, and not a sign more', async () => {
    const { channelId, anna } = await world.tacticalChannel();
    const longest = '€'.repeat(limits.messageLength);
    expect((await saves(anna, channelId, longest)).status).toBe(200);
    for (const text of [`${longest}!`, 'a\u0000b', 'a\ud800b']) {
      const { status, problem } = await saves(anna, channelId, text);
      expect([status, problem.code]).toEqual([400, 'invalid']);
    }
    expect((await draft(anna, channelId)).body).toMatchObject({ text: longest, revision: 1 });
  });

  test('is not for who may only read, nor for who is not there', async () => {
    const channelId = await world.channel('tactical');
    const observer = await world.member({ seats: [{ level: 'tactical', capacity: 'observer' }] });
    const admin = await world.member({ roles: [{ role: 'admin' }] });
    expect((await observer.call(doors.message.list, { params: { id: channelId }, query: {} })).status).toBe(200);
    for (const who of [observer, admin, await world.strategicMember()]) {
      const [read, written, absent] = [
        await draft(who, channelId),
        await saves(who, channelId, 'Toch'),
        await draft(who, randomUUID()),
      ];
      expect([read.status, written.status]).toEqual([404, 404]);
      expect({ ...read.problem, instance: '' }).toEqual({ ...absent.problem, instance: '' });
    }
    expect(await world.node.database.query('select 1 from draft where channel_id = $1', [channelId])).toEqual([]);
  });

  test('cannot be read or changed once the seat has ended', async () => {
    const { channelId, anna } = await world.tacticalChannel();
    const boss = await world.member({ roles: [{ role: 'admin' }] });
    await saves(anna, channelId, 'Van toen ik er nog zat');
    expect((await boss.call(doors.member.endHolding, { params: { id: await world.holdingOf(anna) } })).status).toBe(
      204,
    );
    const [read, written] = [await draft(anna, channelId), await saves(anna, channelId, 'Anders')];
    expect([read.status, written.status]).toEqual([404, 404]);
    expect(JSON.stringify([read.body, written.body])).not.toContain('Van toen');
  });
});
