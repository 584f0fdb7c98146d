import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { describeLive, describePermissions } from '@netwerkplein/contract';

const page = (name: string): string => readFileSync(join(import.meta.dirname, '../../../docs', name), 'utf8');

test.each([
  ['live-events.md', describeLive],
  ['permissions.md', describePermissions],
])('docs/%s is what the contract says; if not, run `node tools/describe.mjs`', (name, describe) => {
  expect(page(name)).toBe(describe());
});
