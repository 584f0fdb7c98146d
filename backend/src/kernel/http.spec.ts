import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allDoors, doors, problem as problemSchema, type Door } from '@netwerkplein/contract';
import type { Person } from '../testing/person.ts';
import { send, upgrade, type RawAnswer } from '../testing/raw.ts';
import { stored } from '../testing/stored.ts';
import { ORIGIN } from '../testing/test-node.ts';
import { World } from '../testing/world.ts';

const CANARY = 'KANARIE7f3a';
const UNSAFE = ['POST', 'PUT', 'PATCH', 'DELETE'];

let world: World;
let anna: Person;
let channelId: string;
let messageId: string;
beforeAll(async () => {
  world = await World.open();
  const seats = [{ level: 'tactical' as const }, { level: 'strategic' as const }];
  anna = await world.member({ name: 'Anna', seats, roles: [{ role: 'coordinator' }, { role: 'privacy_officer' }] });
  channelId = await world.channel();
  messageId = (await anna.posts(channelId, 'Blijft staan')).id;
});
afterAll(() => world.close());

const at = (path: string) => `${world.node.url}${path}`;
const json = (body: string | Buffer, more: Record<string, string> = {}) => ({
  headers: { cookie: anna.cookie, origin: ORIGIN, 'content-type': 'application/json', ...more },
  body,
});
const pathOf = (door: Door, id = channelId) =>
  door.path.replace(':messageId', messageId).replace(/:\w+/g, encodeURIComponent(id));
const messages = () => pathOf(doors.message.post);
/** What a refused request may have changed: nothing. Sealing and counting failures go on by themselves. */
const everything = () => stored(world.node.database, { without: ['audit_entry', 'audit_seal', 'sign_in_failures'] });

/** Every refusal looks like this, whoever made it: the framework, the body parser or we. */
function expectProblem(answer: RawAnswer, ...statuses: number[]): void {
  expect(statuses).toContain(answer.status);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const problem = problemSchema.parse(answer.problem());
  expect(problem.status).toBe(answer.status);
  // `instance` is the path, which the client has; nothing else may repeat what was sent.
  expect(JSON.stringify({ ...problem, instance: '' })).not.toContain(CANARY);
  expect(answer.text).not.toMatch(/node_modules|\.ts:|at \w+ \(|QueryFailed|syntax error|SyntaxError/);
}

describe('the headers of an answer', () => {
  test.each(['/', '/api/health/live', '/api/me', '/api/niets', '/robots.txt', '/assets/niets.js'])(
    'protect the browser: %s',
    async (path) => {
      const { headers } = await send(at(path), { headers: { accept: 'text/html' } });
      const csp = new Map(
        (headers.get('content-security-policy') ?? '').split(';').map((part) => {
          const [name = '', ...sources] = part.trim().split(' ');
          return [name, sources.join(' ')];
        }),
      );
      expect(Object.fromEntries(csp)).toMatchObject({
        'default-src': "'self'",
        'script-src': "'self'",
        'style-src': "'self'",
        'object-src': "'none'",
        'base-uri': "'none'",
        'frame-ancestors': "'none'",
        'frame-src': "'none'",
        'form-action': "'self'",
      });
      expect([...csp.values()].join(' ')).not.toMatch(/unsafe-|\*|https?:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect([headers.get('x-powered-by'), headers.get('server'), headers.get('etag')]).toEqual([null, null, null]);
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    },
  );

  test('ask for a secure connection outside demo only', async () => {
    const secure = await World.open({ settings: { demo: false } });
    try {
      const { headers } = await send(`${secure.node.url}/api/health/live`);
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
      expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
    } finally {
      await secure.close();
    }
    const { headers } = await send(at('/api/health/live'));
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
  });

  test('keep every answer of the API out of every cache', async () => {
    for (const { door } of allDoors().filter(({ name }) => name !== 'session.close')) {
      for (const cookie of [anna.cookie, '']) {
        const { headers } = await send(at(pathOf(door, randomUUID())), { method: door.method, headers: { cookie } });
        expect([door.path, headers.get('cache-control')]).toEqual([door.path, 'no-store']);
      }
    }
  });
});

test('who is not signed in comes through no door that asks for it', async () => {
  const before = await everything();
  for (const { door } of allDoors().filter((each) => each.door.signedIn)) {
    for (const cookie of ['', 'netwerkplein=', `netwerkplein=${'A'.repeat(43)}`, `__Host-${anna.cookie}`]) {
      const answer = await send(at(pathOf(door)), {
        method: door.method,
        headers: { cookie, 'content-type': 'application/json' },
        ...(door.method === 'GET' ? {} : { body: '{}' }),
      });
      expectProblem(answer, 401);
    }
  }
  expect(await everything()).toBe(before);
});

describe('a request from another site', () => {
  const foreign = [
    'http://evil.example',
    'null',
    '',
    `${ORIGIN}.evil.example`,
    'http://evil-netwerkplein.test',
    'http://a.netwerkplein.test',
    `${ORIGIN}:8080`,
    'https://netwerkplein.test',
    `${ORIGIN}/`,
    'http://netwerkplein.test@evil.example',
    'http://NETWERKPLEIN.test',
    `${ORIGIN}, http://evil.example`,
  ];

  test.each(UNSAFE)('is refused with %s, whatever it resembles', async (method) => {
    const before = await everything();
    for (const origin of foreign) {
      for (const path of [
        messages(),
        messages().replace('/api', '/API'),
        `${messages()}/`,
        '/api/session',
        '/api/niets',
        `/api/sessions/${randomUUID()}`,
      ]) {
        const answer = await send(at(path), {
          method,
          ...json(JSON.stringify({ id: randomUUID(), text: CANARY }), { origin }),
        });
        expectProblem(answer, 403);
        expect(answer.problem().code).toBe('wrong_origin');
      }
    }
    expect(await everything()).toBe(before);
  });

  test('of our own, or of no site at all, is let through', async () => {
    const post = () => JSON.stringify({ id: randomUUID(), text: 'Mag' });
    const own = await send(at(messages()), { method: 'POST', ...json(post()) });
    const { origin: _, ...headers } = json('').headers;
    const none = await send(at(messages()), { method: 'POST', headers, body: post() });
    expect([own.status, none.status]).toEqual([201, 201]);
  });

  test('may read nothing: there is no CORS, not even for a preflight', async () => {
    const answer = await send(at(messages()), {
      method: 'OPTIONS',
      headers: {
        origin: 'http://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test.each(['polling', 'websocket'])('opens no socket by %s, with our cookie or without', async (transport) => {
    const opens = async (headers: Record<string, string>): Promise<number> =>
      transport === 'websocket'
        ? await upgrade(world.node.url, headers)
        : (await send(at('/socket.io/?EIO=4&transport=polling'), { headers })).status;
    const [refused, granted] = transport === 'websocket' ? [400, 101] : [403, 200];
    for (const origin of foreign)
      expect([origin, await opens({ origin, cookie: anna.cookie })]).toEqual([origin, refused]);
    expect([await opens({ origin: ORIGIN, cookie: anna.cookie }), await opens({ cookie: anna.cookie })]).toEqual([
      granted,
      granted,
    ]);
  });
});
