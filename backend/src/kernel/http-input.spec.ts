import { gzipSync } from 'node:zlib';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allDoors, doors, liveDoors, type Door } from '@netwerkplein/contract';
import fc from 'fast-check';
import { send } from '../testing/raw.ts';
import {
  openDoorstep,
  anna,
  at,
  CANARY,
  channelId,
  everything,
  expectProblem,
  json,
  messageId,
  messages,
  pathOf,
  UNSAFE,
  world,
} from '../testing/doorstep.ts';

beforeAll(openDoorstep);
afterAll(() => world.close());

describe('a body', () => {
  const valid = () => JSON.stringify({ id: randomUUID(), text: CANARY });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'text/plain; application/json',
    'application/jsonp',
    'application/ld+json',
    '',
  ])('of type “%s” is refused with every unsafe method', async (type) => {
    const before = await everything();
    for (const method of UNSAFE) {
      for (const path of [messages(), '/api/session', `/api/channels/${channelId}/draft`]) {
        const { 'content-type': _, ...headers } = json('').headers;
        const answer = await send(at(path), {
          method,
          headers: { ...headers, ...(type === '' ? {} : { 'content-type': type }) },
          body: valid(),
        });
        expectProblem(answer, 415);
        expect(answer.problem().code).toBe('not_json');
      }
    }
    expect(await everything()).toBe(before);
  });

  const deep = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);
  const broken: [string, number, () => ReturnType<typeof json>][] = [
    ['that is no JSON', 400, () => json(`{"id": ${CANARY}`)],
    ['that is cut off', 400, () => json(valid().slice(0, -1))],
    ['that is empty', 400, () => json('')],
    ['null', 400, () => json('null')],
    ['a number', 400, () => json('7')],
    ['a string', 400, () => json(`"${CANARY}"`)],
    ['an array', 400, () => json(`[${valid()}]`)],
    ['with deep arrays', 400, () => json(deep('[', ']', 45_000))],
    ['with deep objects', 400, () => json(`${'{"text":'.repeat(9_000)}1${'}'.repeat(9_000)}`)],
    ['of 200 kB', 413, () => json(JSON.stringify({ id: randomUUID(), text: CANARY.repeat(18_000) }))],
    ['that unpacks to 5 MB', 413, () => json(gzipSync(Buffer.alloc(5_000_000, 32)), { 'content-encoding': 'gzip' })],
    ['that does not unpack', 400, () => json(valid(), { 'content-encoding': 'gzip' })],
    ['packed in a way that nobody knows', 415, () => json(valid(), { 'content-encoding': CANARY })],
    [
      'in letters that nobody knows',
      415,
      () => json(valid(), { 'content-type': `application/json; charset=${CANARY}` }),
    ],
    ['in bytes that are no letters', 400, () => json(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))],
  ];
  test.each(broken)('%s is refused with %i, not repeated, and changes nothing', async (_name, status, make) => {
    const before = await everything();
    for (const door of [doors.message.post, doors.session.open, doors.channel.saveDraft]) {
      expectProblem(await send(at(pathOf(door)), { method: door.method, ...make() }), status);
    }
    expect(await everything()).toBe(before);
  });

  const withBody = allDoors().filter(({ door }) => door.body !== undefined);
  const extra = [
    'role',
    'roles',
    'networkId',
    'authorId',
    'memberId',
    'createdAt',
    'sentAt',
    'adopted',
    'pseudonym',
    'verified',
    'status',
    'organisationId',
    'level',
    'standings',
    'passwordHash',
    'isAdmin',
    'redacted',
    'kind',
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    CANARY,
  ];
  const UNKNOWN = { path: 'body', message: 'Bevat een onbekend veld.' };
  test.each(withBody)('with a key that nobody named is refused: $name', async ({ door }) => {
    const before = await everything();
    const call = async (text: string) => await send(at(pathOf(door)), { method: door.method, ...json(text) });
    const sample = SAMPLES[door.path] ?? {};
    for (const key of extra.filter((each) => !Object.keys(sample).includes(each))) {
      const [values, named] = [JSON.stringify(sample).slice(1, -1), JSON.stringify(key)];
      for (const value of ['"admin"', '{"role":"admin"}', 'null']) {
        const answer = await call(`{${values}${values === '' ? '' : ','}${named}:${value}}`);
        expectProblem(answer, 400);
        expect([key, answer.problem().issues]).toEqual([key, expect.arrayContaining([UNKNOWN])]);
      }
    }
    expect(await everything()).toBe(before);
    expect(({} as { role?: string }).role).toBeUndefined();
  });

  test('with a NUL or half a character where an account is named finds nobody, and is no fault', async () => {
    const open = (email: string) =>
      send(at('/api/session'), { method: 'POST', ...json(JSON.stringify({ email, password: CANARY })) });
    for (const email of ['a\u0000@gemeente.example', '\u0000']) expectProblem(await open(email), 400);
    for (const email of ['\ud800@gemeente.example', '\uffff', "' or 1=1 --"]) expectProblem(await open(email), 401);
  });

  test('of an event on the socket is held to the same', async () => {
    const socket = await anna.listens();
    const before = await everything();
    for (const { event } of Object.values(liveDoors).flatMap((group) => Object.values(group))) {
      for (const given of [
        { channelId, authorId: randomUUID() },
        { channelId, [CANARY]: 1 },
        null,
        [],
        'x',
        7,
        undefined,
      ]) {
        const problem = await socket.refusal(event, given);
        expect([event, problem.code]).toEqual([event, 'invalid']);
        expect(JSON.stringify(problem)).not.toContain(CANARY);
      }
    }
    expect(await everything()).toBe(before);
  });
});

/** Bodies that would do, so that nothing but the unknown key can be what is refused. */
const SAMPLES: Record<string, object> = {
  [doors.session.open.path]: { email: 'niemand@gemeente.example', password: 'x' },
  [doors.channel.read.path]: { seq: 1 },
  [doors.channel.saveDraft.path]: { text: CANARY },
  [doors.message.post.path]: { id: '5b1d7c1e-3f0a-4a53-9d0e-2f6f1a6f9b11', text: CANARY },
  [doors.message.edit.path]: { text: CANARY, revision: 0 },
  [doors.message.redact.path]: { reason: 'mistake' },
  // Of a choice between bodies the verdict says which one it is.
  [doors.review.decideCase.path]: { verdict: 'share' },
  [doors.review.decidePost.path]: { verdict: 'return' },
  [doors.unsealing.decide.path]: { verdict: 'refuse', reason: CANARY },
  [doors.group.invite.path]: { memberId: '5b1d7c1e-3f0a-4a53-9d0e-2f6f1a6f9b11' },
};

describe('an address', () => {
  test.each([
    '/api',
    '/api/',
    '/api/niets',
    '/api/channels/x/y/z',
    '/api/session/meer',
    '/API/niets',
    `/api/${CANARY}`,
    '/api/.env',
    '/api/../api/niets',
    '/api/metrics',
  ])('that does not exist is a 404 in the form of every refusal: %s', async (path) => {
    for (const method of ['GET', ...UNSAFE]) {
      expectProblem(
        await send(at(path), { method, headers: { cookie: anna.cookie, accept: 'application/json' } }),
        404,
      );
    }
  });

  test('that exists for another method is absent', async () => {
    expectProblem(await send(at('/api/me'), { method: 'DELETE', headers: { cookie: anna.cookie } }), 404);
    expectProblem(
      await send(at('/api/session'), { headers: { cookie: anna.cookie, accept: 'application/json' } }),
      404,
    );
  });

  const odd = [
    'x',
    '0',
    '-1',
    'null',
    'undefined',
    '[object Object]',
    '00000000-0000-0000-0000-00000000000g',
    `${randomUUID()}x`,
    "' or 1=1 --",
    '..',
    '%',
    '\u0000',
    '\ud83d',
    CANARY,
  ];
  const withParams = allDoors().filter(({ door }) => door.params !== undefined);
  test.each(withParams)('with an id that is none is refused before anything is asked: $name', async ({ door }) => {
    for (const id of [
      ...odd.map((each) => encodeURIComponent(each.toWellFormed())),
      '%00',
      '%ff',
      '%ed%a0%80',
      '%2e%2e',
    ]) {
      const path = door.path.replace(/:\w+/g, id === '..' || id === '%2e%2e' ? 'punt' : id);
      const answer = await send(at(path), {
        method: door.method,
        ...(door.body ? json('{}') : { headers: { cookie: anna.cookie } }),
      });
      expectProblem(answer, 400);
    }
  });

  test.each([
    'after=%00',
    'after=%ed%a0%80',
    'before=2147483648',
    'before=9007199254740991',
    'after=1e99',
    'limit=1e3',
    'after[]=1',
    'after=1&after=2',
    `${CANARY}=1`,
    '__proto__[x]=1',
    'limit=NaN',
    '%=1',
  ])('with a query that makes no sense is refused, not a fault: %s', async (query) => {
    const answer = await send(at(`${messages()}?${query}`), { headers: { cookie: anna.cookie } });
    expectProblem(answer, 400);
  });
});

describe('nothing that can be sent is a fault of the server', () => {
  const hostile = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      '',
      ' ',
      '\u0000',
      'a\u0000b',
      '\ud800',
      '\u202e',
      '\uffff',
      0,
      -1,
      -0,
      1.5,
      2 ** 31,
      2 ** 53,
      1e308,
      true,
      [],
      {},
      [null],
      '2026-02-30',
      'true',
      'a'.repeat(9_000),
      '5b1d7c1e-3f0a-4a53-9d0e-2f6f1a6f9b11',
      "';--",
      '${7*7}',
      '{{7*7}}',
      '%s%n',
    ),
    fc.string({ unit: 'binary' }),
    fc.jsonValue(),
  );
  const anywhere = allDoors().filter(({ name }) => name !== 'session.close');
  const keysOf = ({ body }: Door): string[] => Object.keys((body as { shape?: object } | undefined)?.shape ?? {});

  test.each(anywhere)('through $name', async ({ door }) => {
    const own = fc.record(Object.fromEntries(keysOf(door).map((key) => [key, hostile])), { requiredKeys: [] });
    const body = fc.oneof({ weight: 3, arbitrary: own }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) });
    const id = fc.constantFrom(channelId, messageId, randomUUID());
    const query = fc.dictionary(
      fc.constantFrom('after', 'before', 'limit', 'q', '__proto__'),
      fc.oneof(fc.string(), fc.integer().map(String)),
      { maxKeys: 2 },
    );
    await fc.assert(
      fc.asyncProperty(body, id, query, async (given, target, asked) => {
        const search = new URLSearchParams(
          Object.entries(asked).map(([name, value]): [string, string] => [name, value.toWellFormed()]),
        );
        const path = `${pathOf(door, target)}?${search.toString()}`;
        const request = door.method === 'GET' ? { headers: { cookie: anna.cookie } } : json(JSON.stringify(given));
        const answer = await send(at(path), { method: door.method, ...request });
        expect(answer.status).toBeLessThan(500);
        if (answer.status >= 400) expectProblem(answer, answer.status);
      }),
      { numRuns: 15, seed: 20_261_122 },
    );
  });

  test('and after all of that it still serves', async () => {
    expect((await anna.call(doors.session.me, {})).status).toBe(200);
    expect((await send(at('/api/health/ready'))).status).toBe(200);
  });
});
