import { expect, jest, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { renderInApp } from '../testing/render.tsx';
import { Columns, Frame, places, usePageTitle } from './index.ts';

const me = {
  member: { id: '00000000-0000-4000-8000-000000000001', name: 'Ans de Wit', organisation: 'Gemeente Ede' },
  email: 'ans@ede.nl',
  roles: [],
  standings: [],
};

function Heading() {
  usePageTitle('Pagina');
  return <h1>Pagina</h1>;
}

function renderFrame(onSignOut = () => {}) {
  return renderInApp(
    <Frame
      me={me}
      places={places}
      unread={{ channels: 3 }}
      connection="offline"
      destinations={[{ to: '/kanalen/7', label: 'Schoolverzuim', level: 'tactical' }]}
      onSignOut={onSignOut}
    >
      <Columns>
        <Heading />
        <textarea aria-label="Bericht" />
      </Columns>
    </Frame>,
    { at: '/start' },
  );
}

test('has its landmarks, says where one is, and the skip link goes to the content', async () => {
  const { user } = renderFrame();
  expect(screen.getByRole('banner')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Start' })).toHaveAttribute('aria-current', 'page');
  expect(screen.getByRole('link', { name: /Kanalen.*3 ongelezen berichten/ })).toBeVisible();
  await user.tab();
  expect(screen.getByRole('link', { name: 'Naar de inhoud' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('main')).toHaveFocus();
});

test('the tab names the page and what is unread, whatever page it is', () => {
  renderFrame();
  expect(document.title).toBe('(3) Pagina · Netwerkplein');
});

test('says in words that there is no connection', () => {
  renderFrame();
  expect(screen.getByRole('status')).toHaveTextContent(/Geen verbinding/);
});

test('Ctrl-K narrows to a channel and goes there', async () => {
  const { user, router } = renderFrame();
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('searchbox'), 'school');
  await waitFor(() => expect(screen.getAllByRole('menuitem')).toHaveLength(1));
  await user.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/kanalen/7'));
});

test('? shows the keys, but not while one writes', async () => {
  const { user } = renderFrame();
  await user.type(screen.getByRole('textbox', { name: 'Bericht' }), 'Hoe dan?');
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.click(screen.getByRole('main'));
  await user.keyboard('?');
  expect(await screen.findByRole('dialog', { name: 'Sneltoetsen' })).toBeVisible();
});

test('my menu changes language and colours, remembers both, and signs out', async () => {
  const signOut = jest.fn();
  const { user } = renderFrame(signOut);
  await user.click(screen.getByRole('button', { name: 'Uw menu: Ans de Wit' }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'Donker' }));
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
  await user.click(screen.getByRole('button', { name: 'Uw menu: Ans de Wit' }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'English' }));
  expect(document.documentElement.lang).toBe('en');
  expect([localStorage.getItem('np.theme'), localStorage.getItem('np.language')]).toEqual(['dark', 'en']);
  await user.click(screen.getByRole('button', { name: 'Your menu: Ans de Wit' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
  expect(signOut).toHaveBeenCalledTimes(1);
});
