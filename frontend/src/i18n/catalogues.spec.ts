import { expect, test } from '@jest/globals';
import { createIntl } from 'react-intl';
import { en } from './en.ts';
import { nl } from './nl.ts';

const keys = Object.keys(nl) as (keyof typeof nl)[];

/** `{name}` and `{count, plural, …}`; not the words inside a branch. */
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)(?=\s*[,}])/g)].map((found) => found[1]))].sort();

test('both languages have the same keys', () => {
  expect(Object.keys(en).sort()).toEqual([...keys].sort());
});

test.each(keys)('%s says something in both languages, with the same placeholders', (key) => {
  expect(nl[key].trim()).not.toBe('');
  expect(en[key].trim()).not.toBe('');
  expect(placeholders(en[key])).toEqual(placeholders(nl[key]));
});

test.each([
  ['nl', nl],
  ['en', en],
] as const)('every %s text can be formatted', (locale, messages) => {
  const faults: string[] = [];
  const intl = createIntl({
    locale,
    messages: messages as Record<string, string>,
    onError: (fault) => faults.push(fault.message),
  });
  for (const key of keys) {
    const values = Object.fromEntries(placeholders(messages[key]).map((name) => [name ?? '', 2]));
    expect(intl.formatMessage({ id: key }, values)).not.toBe(key);
  }
  expect(faults).toEqual([]);
});
