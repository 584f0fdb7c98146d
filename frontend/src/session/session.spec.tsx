import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { renderInApp } from '../testing/render.tsx';
import { refusal, stubServer } from '../testing/server.ts';
import { RequireSession, useMe } from './index.ts';

const me = {
  member: { id: '00000000-0000-4000-8000-000000000001', name: 'Ans de Wit', organisation: 'Gemeente Ede' },
  email: 'ans@ede.nl',
  roles: [],
  standings: [],
};

function Hello() {
  return <p>{useMe().member.name}</p>;
}
const page = (
  <RequireSession>
    <Hello />
  </RequireSession>
);

test('a signed-in member sees the page', async () => {
  stubServer({ 'GET /api/me': { body: me } });
  renderInApp(page);
  expect(await screen.findByText('Ans de Wit')).toBeVisible();
});

test('anybody else goes to sign in, and the way back is kept', async () => {
  stubServer({ 'GET /api/me': refusal('not_signed_in', 401) });
  const { router } = renderInApp(page, { at: '/kanalen/7?leden=', path: '/kanalen/:id' });
  await waitFor(() => expect(router.state.location.pathname).toBe('/inloggen'));
  expect(new URLSearchParams(router.state.location.search).get('terug')).toBe('/kanalen/7?leden=');
});

test('an unreachable server is not a sign-out: it says so and tries again when asked', async () => {
  const answers: Parameters<typeof stubServer>[0] = { 'GET /api/me': 'offline' };
  stubServer(answers);
  const { user } = renderInApp(page);
  expect(await screen.findByRole('alert')).toHaveTextContent('Netwerkplein is nu niet bereikbaar');
  answers['GET /api/me'] = { body: me };
  await user.click(screen.getByRole('button', { name: 'Probeer het opnieuw' }));
  expect(await screen.findByText('Ans de Wit')).toBeVisible();
});
