import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { signIn } from '../testing/sign-in.ts';
import { stored } from '../testing/stored.ts';
import { type TestNode } from '../testing/test-node.ts';
import { World } from '../testing/world.ts';
import { hashPassword } from './index.ts';

const PASSWORD = 'een zin om te onthouden';
const MINUTE = 60_000;
const WINDOW = 15 * MINUTE;

let world: World;
let passwordHash: string;
let address: string;
let places = 0;
beforeAll(async () => {
  [world, passwordHash] = await Promise.all([
    World.open({ settings: { trustedProxies: ['loopback'] } }),
    hashPassword(PASSWORD),
  ]);
});
afterAll(() => world.close());
beforeEach(() => {
  address = newAddress();
});

/** Each test comes from a place of its own: the proxy in front tells where from. */
const newAddress = () => `198.51.100.${(places += 1)}`;
const email = async () => (await world.member({ passwordHash })).email;
const tries = (who: string, password: string, { from = address, device = '', url = world.node.url } = {}) =>
  signIn(url, who, password, { 'x-forwarded-for': from, ...(device === '' ? {} : { cookie: device }) });
/** Wrong guesses, all at once; how often each status came. */
const guesses = async (
  count: number,
  guess: (index: number) => ReturnType<typeof tries>,
): Promise<Record<number, number>> => {
  const answers = await Promise.all(Array.from({ length: count }, (_, index) => guess(index)));
  return Object.fromEntries(
    [...Map.groupBy(answers, ({ status }) => status)].map(([status, all]) => [status, all.length]),
  );
};

describe('guessing at one account', () => {
  test('stops after ten failures, for the right password too, and says how long', async () => {
    const anna = await email();
    for (let turn = 0; turn < 10; turn += 1) expect((await tries(anna, 'fout')).status).toBe(401);
    for (const password of ['fout', PASSWORD]) {
      const { status, problem, headers, given } = await tries(anna, password);
      expect([status, problem.code, given]).toEqual([429, 'too_many', []]);
      expect(problem.retryAfter).toBeGreaterThan(14 * 60);
      expect(headers.get('retry-after')).toBe(String(problem.retryAfter));
    }
  });

  test('stops it from every other place as well', async () => {
    const anna = await email();
    expect(await guesses(20, () => tries(anna, 'fout', { from: newAddress() }))).toEqual({ 401: 10, 429: 10 });
    expect((await tries(anna, PASSWORD, { from: newAddress() })).status).toBe(429);
  });

  test('ends when the window has passed, not sooner, and refused attempts do not prolong it', async () => {
    const anna = await email();
    expect(await guesses(12, () => tries(anna, 'fout'))).toEqual({ 401: 10, 429: 2 });
    world.clock.advance(WINDOW - MINUTE);
    expect((await tries(anna, PASSWORD)).status).toBe(429);
    world.clock.advance(MINUTE + 1_000);
    expect((await tries(anna, 'fout')).status).toBe(401);
    expect((await tries(anna, PASSWORD)).status).toBe(200);
  });

  test('fifty times at once is verified no more than ten times', async () => {
    const anna = await email();
    expect(await guesses(50, (index) => tries(anna, `fout ${index}`))).toEqual({ 401: 10, 429: 40 });
    const [verified] = await world.node.database.query<{ count: number }[]>(
      "select count(*) from audit_entry where action = 'session.refused' and object_id = (select id from member where email = $1)",
      [anna],
    );
    expect(verified?.count).toBe(10);
  });

  test('fifty times at once, spread over two nodes, is verified no more than ten times', async () => {
    const second = await world.secondNode({ settings: { trustedProxies: ['loopback'] } });
    const anna = await email();
    const counts = await guesses(50, (index) => tries(anna, 'fout', { url: index % 2 ? second.url : world.node.url }));
    expect(counts).toEqual({ 401: 10, 429: 40 });
  });

  test('is refused alike when there is no such account', async () => {
    const anna = await email();
    const nobody = `niemand-${address}@gemeente.example`;
    for (const who of [anna, nobody]) {
      expect(await guesses(12, () => tries(who, 'fout'))).toEqual({ 401: 10, 429: 2 });
    }
    const [known, unknown] = [await tries(anna, PASSWORD), await tries(nobody.toUpperCase(), PASSWORD)];
    expect({ ...unknown.problem, retryAfter: 0 }).toEqual({ ...known.problem, retryAfter: 0 });
    expect(unknown.status).toBe(429);
  });

  test('is forgotten when the member signs in', async () => {
    const anna = await email();
    for (let round = 0; round < 2; round += 1) {
      expect(await guesses(9, () => tries(anna, 'fout'))).toEqual({ 401: 9 });
      expect((await tries(anna, PASSWORD)).status).toBe(200);
    }
  });

  test('does not slow down another account', async () => {
    const [anna, bram] = [await email(), await email()];
    expect(await guesses(11, () => tries(anna, 'fout'))).toEqual({ 401: 10, 429: 1 });
    expect((await tries(bram, PASSWORD)).status).toBe(200);
  });
});

describe('a device where the account signed in before', () => {
  test('still gets in while a stranger guesses', async () => {
    const anna = await email();
    const { device } = await tries(anna, PASSWORD);
    expect(await guesses(12, () => tries(anna, 'fout', { from: newAddress() }))).toEqual({ 401: 10, 429: 2 });
    expect((await tries(anna, PASSWORD)).status).toBe(429);
    expect((await tries(anna, PASSWORD, { device })).status).toBe(200);
    expect((await tries(anna, PASSWORD)).status).toBe(429);
  });

  test('has ten attempts of its own, whatever is put behind its cookie', async () => {
    const anna = await email();
    const { device } = await tries(anna, PASSWORD);
    expect(await guesses(12, () => tries(anna, 'fout', { device }))).toEqual({ 401: 10, 429: 2 });
    const variants = await guesses(30, (index) => tries(anna, 'fout', { device: `${device}.${index}` }));
    expect(variants[401]).toBe(10);
    expect((await tries(anna, PASSWORD, { device })).status).toBe(429);
  });

  test('is no device of another account, and cannot be made up', async () => {
    const [anna, bram] = [await email(), await email()];
    const { device } = await tries(bram, PASSWORD);
    expect(await guesses(10, () => tries(anna, 'fout'))).toEqual({ 401: 10 });
    for (const given of [
      device,
      `${device.slice(0, -1)}A`,
      'netwerkplein-device=a.b',
      'netwerkplein-device=',
      'netwerkplein-device=.',
    ]) {
      expect((await tries(anna, PASSWORD, { device: given })).status).toBe(429);
    }
  });
});

describe('guessing from one address', () => {
  /** One failure from an address, counted as ninety-seven. */
  const failOften = async (node: TestNode, from: string) => {
    const before = await node.database.query<{ bucket: string }[]>('select bucket from sign_in_failures');
    expect((await tries(`eerst-${from}@gemeente.example`, 'fout', { from, url: node.url })).status).toBe(401);
    await node.database.query('update sign_in_failures set failures = 97 where bucket <> all($1)', [
      before.map(({ bucket }) => bucket),
    ]);
  };
  /** Forty accounts at once. */
  const spray = (node: TestNode, from: () => string) =>
    guesses(40, (index) => tries(`lid-${index}-${address}@gemeente.example`, 'fout', { from: from(), url: node.url }));

  test('stops after a hundred failures over many accounts, and nowhere else', async () => {
    const anna = await email();
    await failOften(world.node, address);
    const counts = await spray(world.node, () => address);
    expect(counts[401]).toBeGreaterThanOrEqual(3);
    // What was being verified at the same moment as the hundredth is answered still.
    expect(counts[401]).toBeLessThan(3 + 8);
    expect(counts[429]).toBe(40 - (counts[401] ?? 0));
    expect((await tries(anna, PASSWORD)).status).toBe(429);
    expect((await tries(anna, PASSWORD, { from: newAddress() })).status).toBe(200);
    world.clock.advance(WINDOW + 1_000);
    expect((await tries(anna, PASSWORD)).status).toBe(200);
  });

  test('refused attempts on one account do not use up the address', async () => {
    const [anna, bram] = [await email(), await email()];
    expect(await guesses(130, () => tries(anna, 'fout'))).toEqual({ 401: 10, 429: 120 });
    expect((await tries(bram, PASSWORD)).status).toBe(200);
  });

  test('an address that the client claims itself is not believed', async () => {
    const bare = await World.open();
    try {
      await failOften(bare.node, newAddress());
      expect((await spray(bare.node, newAddress))[429]).toBeGreaterThan(40 - 3 - 8);
    } finally {
      await bare.close();
    }
  });

  test('no e-mail address can stand in the way of an address or an account', async () => {
    const odd = Array.from({ length: 8 }, (_, index) => [`address ${address} ${index}`, `${address} ${index}`]).flat();
    expect(await guesses(odd.length, (index) => tries(odd[index] ?? '', 'fout'))).toEqual({ 401: odd.length });
    expect((await tries(await email(), PASSWORD)).status).toBe(200);
  });
});

test('what is kept of failures names neither an account nor an address nor a password', async () => {
  const anna = await email();
  const { device } = await tries(anna, PASSWORD);
  await tries(anna, 'kanariewachtwoord');
  await tries('kanarie@gemeente.example', 'kanariewachtwoord');
  await tries(anna, 'kanariewachtwoord', { device });
  const kept = await world.node.database.query<{ bucket: string }[]>('select bucket from sign_in_failures');
  expect(kept.length).toBeGreaterThanOrEqual(4);
  for (const { bucket } of kept) expect(bucket).toMatch(/^[\w-]{43}$/);
  const everything = await stored(world.node.database, { without: ['member'] });
  for (const word of [anna, 'kanarie', address, device.split('=')[1] ?? '']) expect(everything).not.toContain(word);
});
