import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { refusal, stubServer } from '../../testing/server.ts';
import { renderInApp } from '../../testing/render.tsx';
import { SignInPage } from './sign-in-page.tsx';

const me = {
  member: { id: '00000000-0000-4000-8000-000000000001', name: 'Ans de Wit', organisation: 'Gemeente Ede' },
  email: 'ans@ede.nl',
  roles: [],
  standings: [],
};
const nobody = { 'GET /api/me': refusal('not_signed_in', 401) };

async function fillIn(user: ReturnType<typeof renderInApp>['user'], email = 'ans@ede.nl', password = 'geheim-genoeg') {
  await user.type(await screen.findByLabelText('E-mailadres van uw werk'), email);
  await user.type(screen.getByLabelText('Wachtwoord'), `${password}{Enter}`);
}

test('says at the field what is missing, and goes there', async () => {
  stubServer(nobody);
  const { user } = renderInApp(<SignInPage />);
  await user.click(await screen.findByRole('button', { name: 'Inloggen' }));
  const email = screen.getByRole('textbox', { name: 'E-mailadres van uw werk' });
  expect(email).toHaveFocus();
  expect(email).toHaveAccessibleDescription('Vul uw e-mailadres in.');
});

test.each([
  ['a wrong combination', refusal('wrong_credentials', 401), /horen niet bij elkaar/],
  ['too many attempts', refusal('too_many', 429, { retryAfter: 170 }), /over 3 minuten weer/],
  ['no connection', 'offline' as const, /Controleer uw internet/],
  ['a fault of ours', refusal('internal', 500), /ligt aan ons/],
])('explains %s', async (_, answer, words) => {
  stubServer({ ...nobody, 'POST /api/session': answer });
  const { user } = renderInApp(<SignInPage />);
  await fillIn(user);
  expect(await screen.findByRole('alert')).toHaveTextContent(words);
});

test('goes on to where one wanted to be, but never to another site', async () => {
  stubServer({ ...nobody, 'POST /api/session': { body: me } });
  const there = renderInApp(<SignInPage />, { at: '/inloggen?terug=%2Fsessies', path: '/inloggen' });
  await fillIn(there.user);
  await waitFor(() => expect(there.router.state.location.pathname).toBe('/sessies'));
  there.unmount();

  const elsewhere = renderInApp(<SignInPage />, { at: '/inloggen?terug=%2F%2Fboos.nl', path: '/inloggen' });
  await fillIn(elsewhere.user);
  await waitFor(() => expect(elsewhere.router.state.location.pathname).toBe('/start'));
});

test('in a demonstration, one press signs in as somebody', async () => {
  const { asked } = stubServer({
    ...nobody,
    'GET /api/demo/accounts': {
      body: [
        {
          email: 'ans@ede.nl',
          name: 'Ans de Wit',
          organisation: 'Gemeente Ede',
          roles: ['seat:tactical:member', 'chair:tactical'],
        },
        { email: 'bo@ccv.nl', name: 'Bo Özdemir', organisation: 'CCV', roles: ['specialist'] },
      ],
    },
    'POST /api/session': { body: me },
  });
  const { user } = renderInApp(<SignInPage />, { at: '/inloggen', path: '/inloggen' });
  const search = await screen.findByRole('searchbox', { name: 'Zoek op naam, organisatie of rol' });
  expect(screen.getByText('Gemeente Ede · Lid (tactisch) · Voorzitter (tactisch)')).toBeVisible();
  await user.type(search, 'specialist ozd');
  expect(screen.queryByRole('button', { name: /Ans de Wit/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: /Log in als Bo Özdemir/ }));
  await waitFor(() =>
    expect(asked).toContainEqual({
      door: 'POST /api/session',
      sent: { email: 'bo@ccv.nl', password: 'netwerkplein-demo' },
    }),
  );
});
