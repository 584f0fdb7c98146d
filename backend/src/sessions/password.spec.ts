import { argon2Sync } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { hashPassword, verifyPassword } from './password.ts';

const PASSWORD = 'vier woorden zijn genoeg';
let hash: string;
beforeAll(async () => {
  hash = await hashPassword(PASSWORD);
});

describe('a hash', () => {
  test('is a PHC string of argon2id with OWASP’s cost, and does not hold the password', () => {
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(hash).not.toContain(PASSWORD);
  });

  test('has a salt of its own', async () => {
    const again = await hashPassword(PASSWORD);
    expect(again.split('$')[4]).not.toBe(hash.split('$')[4]);
    expect(await verifyPassword(PASSWORD, again)).toBe(true);
  });

  test('can be verified when it was made at another cost', async () => {
    const nonce = Buffer.from('somesaltsomesalt');
    const tag = argon2Sync('argon2id', {
      message: 'password',
      nonce,
      memory: 4096,
      passes: 3,
      parallelism: 1,
      tagLength: 32,
    });
    const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
    const earlier = `$argon2id$v=19$m=4096,t=3,p=1$${base64(nonce)}$${base64(tag)}`;
    expect(await verifyPassword('password', earlier)).toBe(true);
    expect(await verifyPassword('Password', earlier)).toBe(false);
  });
});

describe('verifying', () => {
  test.each([
    ['the password', PASSWORD, true],
    ['one in capitals', PASSWORD.toUpperCase(), false],
    ['its beginning', PASSWORD.slice(0, -1), false],
    ['it with a blank behind it', `${PASSWORD} `, false],
    ['it with a NUL behind it', `${PASSWORD}\u0000`, false],
    ['nothing', '', false],
  ])('%s', async (_name, given, right) => {
    expect(await verifyPassword(given, hash)).toBe(right);
  });

  test('does not depend on how a keyboard composes letters', async () => {
    const composed = await hashPassword('caf\u00e9 na half vijf');
    expect(await verifyPassword('cafe\u0301 na half vijf', composed)).toBe(true);
    expect(await verifyPassword('cafe na half vijf', composed)).toBe(false);
    const wide = await hashPassword('Ａｂｃ１２３');
    expect(await verifyPassword('Abc123', wide)).toBe(true);
  });

  test('an account without a password, or an unknown one, is never right and takes the same work', async () => {
    // The work is told apart by what it costs: a malformed hash is answered without any.
    const cpu = async (work: () => Promise<boolean>): Promise<number> => {
      const before = process.cpuUsage();
      for (let turn = 0; turn < 4; turn += 1) expect(await work()).toBe(false);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const known = await cpu(() => verifyPassword('fout', hash));
    const unknown = await cpu(() => verifyPassword('fout', null));
    expect(unknown).toBeGreaterThan(known / 2);
    expect(unknown).toBeLessThan(known * 2);
  });

  test.each([
    ['an empty one', ''],
    ['a plain password', PASSWORD],
    ['another algorithm', '$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW'],
    ['argon2i', '$argon2i$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$RdescudvJCsgt3ub+b5dWRWJTmaaJObG'],
    ['one without a tag', '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA'],
    ['one with a tag that is too short', '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$AAAA'],
    [
      'one with a salt that is too short',
      '$argon2id$v=19$m=19456,t=2,p=1$AAAA$RdescudvJCsgt3ub+b5dWRWJTmaaJObGRdescudvJCs',
    ],
    [
      'one with an impossible cost',
      '$argon2id$v=19$m=1,t=0,p=0$c29tZXNhbHRzb21lc2FsdA$RdescudvJCsgt3ub+b5dWRWJTmaaJObGRdescudvJCs',
    ],
  ])('a malformed hash (%s) is no, not a fault', async (_name, malformed) => {
    expect(await verifyPassword(PASSWORD, malformed)).toBe(false);
  });
});
