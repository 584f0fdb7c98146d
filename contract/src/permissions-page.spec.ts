import { expect, test } from '@jest/globals';
import { describePermissions, markdownTable } from './permissions-page.ts';
import { actions } from './permissions.ts';

test('every action has a row with its rights and one with its words', () => {
  const page = describePermissions();
  for (const action of actions) expect(page.split(`| \`${action}\``)).toHaveLength(3);
});

test('a table has columns of even width and no stray column', () => {
  expect(
    markdownTable([
      ['A', 'Long head'],
      ['a|b', 'c'],
    ]),
  ).toBe(['| A    | Long head |', '| ---- | --------- |', '| a\\|b | c         |'].join('\n'));
});
