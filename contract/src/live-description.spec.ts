import { expect, test } from '@jest/globals';
import { describeLive } from './live-description.ts';
import { liveDoors, notices } from './live.ts';

const page = describeLive();

test('every event has its place', () => {
  for (const { event } of Object.values(liveDoors.message)) expect(page).toContain(`### \`${event}\``);
  for (const { shape } of Object.values(notices)) expect(page).toContain(`| \`${shape.type.value}\``);
});

test('every part that is referred to is there', () => {
  const parts = [...page.matchAll(/\]\(#(\w+)\)/g)].map(([, anchor]) => anchor);
  const headings = [...page.matchAll(/^### (\w+)$/gm)].map(([, heading]) => heading?.toLowerCase());
  expect(parts).not.toEqual([]);
  expect(headings).toEqual(expect.arrayContaining(parts));
});
