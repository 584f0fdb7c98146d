import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allDoors } from '@netwerkplein/contract';
import { send, upgrade } from '../testing/raw.ts';
import { ORIGIN } from '../testing/test-node.ts';
import {
  openDoorstep,
  anna,
  at,
  CANARY,
  everything,
  expectProblem,
  json,
  messages,
  pathOf,
  UNSAFE,
  world,
} from '../testing/doorstep.ts';
import { World } from '../testing/world.ts';

beforeAll(openDoorstep);
afterAll(() => world.close());

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
