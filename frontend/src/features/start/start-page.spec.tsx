import { expect, test } from '@jest/globals';
import type { Channel } from '@netwerkplein/contract';
import { screen, within } from '@testing-library/react';
import { RequireSession } from '../../session/index.ts';
import { renderInApp } from '../../testing/render.tsx';
import { stubServer } from '../../testing/server.ts';
import { StartPage } from './start-page.tsx';
import { partOfDay, unreadSum } from './start-words.ts';

const me = {
  member: { id: '00000000-0000-4000-8000-000000000001', name: 'Ans de Wit', organisation: 'Gemeente Ede' },
  email: 'ans@ede.nl',
  roles: [],
  standings: [],
};
const channel = (n: number, name: string, unread: number): Channel => ({
  id: `00000000-0000-4000-8000-00000000000${n}`,
  level: 'tactical',
  theme: 'general',
  name,
  purpose: '',
  unread,
  readSeq: 0,
  lastSeq: 9,
  lastMessageAt: null,
  readers: 3,
  group: null,
});
const show = (items: Channel[]) => {
  stubServer({ 'GET /api/me': { body: me }, 'GET /api/channels': { body: { items } } });
  return renderInApp(
    <RequireSession>
      <StartPage />
    </RequireSession>,
  );
};

test('greets, counts what is new and leads to it', async () => {
  show([channel(2, 'Wonen', 0), channel(3, 'Schoolverzuim', 4)]);
  expect(await screen.findByRole('heading', { level: 1, name: /Ans de Wit/ })).toBeVisible();
  expect(await screen.findByText('Er zijn 4 ongelezen berichten in 1 kanaal.')).toBeVisible();
  const lists = screen.getAllByRole('list');
  expect(within(lists[0]!).getByRole('link', { name: /Schoolverzuim.*4 ongelezen/ })).toHaveAttribute(
    'href',
    '/kanalen/00000000-0000-4000-8000-000000000003',
  );
  expect(within(lists[1]!).getByRole('link', { name: /Wonen/ })).toBeVisible();
});

test('says that one is up to date, or that there is nothing yet', async () => {
  const first = show([channel(2, 'Wonen', 0)]);
  expect(await screen.findByText(/U bent bij/)).toBeVisible();
  first.unmount();
  show([]);
  expect(await screen.findByRole('heading', { name: 'U hebt nog geen kanalen' })).toBeVisible();
});

test('a count that stopped counting is a lower bound', () => {
  expect(unreadSum([channel(2, 'a', 3), channel(3, 'b', 1)])).toEqual({ messages: 4, capped: false });
  expect(unreadSum([channel(2, 'a', 100), channel(3, 'b', 7)])).toEqual({ messages: 100, capped: true });
});

test.each([
  ['2026-09-03T04:30:00Z', 'morning'],
  ['2026-09-03T10:00:00Z', 'afternoon'],
  ['2026-09-03T16:00:00Z', 'evening'],
  ['2026-09-03T22:30:00Z', 'evening'],
])('%s in the Netherlands is %s', (at, part) => {
  expect(partOfDay(new Date(at))).toBe(part);
});
