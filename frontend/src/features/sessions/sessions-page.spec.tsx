import { expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { LiveProvider, MemoryStore } from '../../live/index.ts';
import { TestConnection } from '../../live/testing-connection.ts';
import { renderInApp } from '../../testing/render.tsx';
import { stubServer } from '../../testing/server.ts';
import { SessionWatch } from './index.ts';
import { SessionsPage } from './sessions-page.tsx';

const session = (n: number, device: string, current = false) => ({
  id: `00000000-0000-4000-8000-00000000000${n}`,
  current,
  createdAt: '2026-09-01T08:00:00.000Z',
  lastSeenAt: `2026-09-0${n}T08:00:00.000Z`,
  device,
});

test('this session first, each other one can be ended, or all at once after a question', async () => {
  const { asked } = stubServer({
    'GET /api/sessions': {
      body: {
        items: [
          session(2, 'Safari op iPhone'),
          session(3, 'Firefox op Windows'),
          session(1, 'Chrome op Windows', true),
        ],
      },
    },
    'DELETE /api/sessions/00000000-0000-4000-8000-000000000002': { status: 204 },
    'DELETE /api/sessions/00000000-0000-4000-8000-000000000003': { status: 204 },
  });
  const { user } = renderInApp(<SessionsPage />);
  const devices = await screen.findAllByRole('heading', { level: 2 });
  expect(devices.map((heading) => heading.textContent)).toEqual([
    'Chrome op Windows',
    'Firefox op Windows',
    'Safari op iPhone',
  ]);
  expect(screen.queryByRole('button', { name: /Chrome op Windows/ })).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Beëindig de sessie op Safari op iPhone' }));
  expect(asked.filter(({ door }) => door.startsWith('DELETE'))).toHaveLength(1);

  await user.click(screen.getByRole('button', { name: 'Beëindig alle andere sessies' }));
  const question = await screen.findByRole('alertdialog', { name: 'Alle andere sessies beëindigen?' });
  expect(question).toHaveTextContent('Op 2 andere apparaten');
  await user.click(within(question).getByRole('button', { name: 'Beëindig alle andere sessies' }));
  expect(asked.filter(({ door }) => door.startsWith('DELETE'))).toHaveLength(3);
});

test('a session that began elsewhere appears by itself', async () => {
  const items = [session(1, 'Chrome op Windows', true)];
  stubServer({ 'GET /api/sessions': () => ({ body: { items } }) });
  const connection = new TestConnection();
  const memberId = '00000000-0000-4000-8000-000000000009';
  renderInApp(
    <LiveProvider
      memberId={memberId}
      onSessionEnded={() => undefined}
      connection={connection}
      openStore={() => Promise.resolve(new MemoryStore())}
    >
      <SessionWatch />
      <SessionsPage />
    </LiveProvider>,
  );
  await screen.findByRole('heading', { name: 'Chrome op Windows' });
  items.push(session(2, 'Safari op iPhone'));
  act(() => connection.heard?.notice({ type: 'member.sessions', memberId }));
  expect(await screen.findByRole('heading', { name: 'Safari op iPhone' })).toBeVisible();
});
