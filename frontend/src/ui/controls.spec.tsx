import { expect, jest, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { renderInApp } from '../testing/render.tsx';
import {
  Button,
  ConfirmDialog,
  Dialog,
  IconButton,
  Menu,
  PasswordField,
  Select,
  showToast,
  TextField,
  UnreadMark,
} from './index.ts';

test('a pending button keeps its name and takes no second press', async () => {
  const press = jest.fn();
  const { user } = renderInApp(
    <Button pending onClick={press}>
      Bericht sturen
    </Button>,
  );
  const button = screen.getByRole('button', { name: /Bericht sturen/ });
  expect(button).toHaveAttribute('aria-busy', 'true');
  await user.click(button);
  expect(press).not.toHaveBeenCalled();
});

test('a field ties its label, explanation and error together', () => {
  renderInApp(<TextField label="Naam" description="Zoals op uw pas." error="Vul uw naam in." />);
  const box = screen.getByRole('textbox', { name: 'Naam' });
  expect(box).toHaveAccessibleDescription('Zoals op uw pas. Vul uw naam in.');
  expect(box).toBeInvalid();
});

test('a password can be shown and hidden', async () => {
  const { user } = renderInApp(<PasswordField label="Wachtwoord" />);
  const box = screen.getByLabelText('Wachtwoord');
  expect(box).toHaveAttribute('type', 'password');
  await user.click(screen.getByRole('button', { name: 'Toon wachtwoord' }));
  expect(box).toHaveAttribute('type', 'text');
  expect(screen.getByRole('button', { name: 'Verberg wachtwoord' })).toBeVisible();
});

test('a menu works by keyboard and says which choice holds', async () => {
  const choose = jest.fn();
  const { user } = renderInApp(
    <Menu
      label="Taal"
      groups={[
        {
          id: 'language',
          label: 'Taal',
          selected: 'nl',
          choices: [
            { id: 'nl', label: 'Nederlands', onSelect: () => choose('nl') },
            { id: 'en', label: 'English', onSelect: () => choose('en') },
          ],
        },
      ]}
    />,
  );
  await user.tab();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('menuitemradio', { name: 'Nederlands' })).toBeChecked();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(choose).toHaveBeenCalledWith('en');
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
});

function Opened({ onConfirm }: { onConfirm?: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open</Button>
      {onConfirm ? (
        <ConfirmDialog
          open={open}
          onClose={() => setOpen(false)}
          onConfirm={onConfirm}
          title="Bericht wissen?"
          confirmLabel="Bericht definitief wissen"
        >
          Dit kan niet ongedaan worden gemaakt.
        </ConfirmDialog>
      ) : (
        <Dialog open={open} onClose={() => setOpen(false)} title="Leden">
          Inhoud
        </Dialog>
      )}
    </>
  );
}

test('a dialog takes the focus, closes with Escape and gives the focus back', async () => {
  const { user } = renderInApp(<Opened />);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  const dialog = await screen.findByRole('dialog', { name: 'Leden' });
  expect(dialog.contains(document.activeElement)).toBe(true);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus());
});

test('before something is destroyed, the focus stands on the way back', async () => {
  const confirm = jest.fn();
  const { user } = renderInApp(<Opened onConfirm={confirm} />);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Bericht wissen?' });
  expect(within(dialog).getByRole('button', { name: 'Annuleren' })).toHaveFocus();
  await user.click(within(dialog).getByRole('button', { name: 'Bericht definitief wissen' }));
  expect(confirm).toHaveBeenCalledTimes(1);
});

test('a toast is spoken, offers its action and can be closed', async () => {
  const undo = jest.fn();
  const { user } = renderInApp(<p>Pagina</p>);
  act(() => showToast({ tone: 'ok', text: 'Alles gelezen.', action: { label: 'Ongedaan maken', onPress: undo } }));
  expect(await screen.findByRole('alertdialog', { name: /Alles gelezen/ })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
  expect(undo).toHaveBeenCalledTimes(1);
  await waitFor(() => expect(screen.queryByText('Alles gelezen.')).toBeNull());
});

test('one of a list is chosen', async () => {
  const change = jest.fn();
  const { user } = renderInApp(
    <Select
      label="Reden"
      value={null}
      onChange={change}
      options={[
        { id: 'mistake', label: 'Vergissing' },
        { id: 'channel', label: 'Verkeerd kanaal' },
      ]}
    />,
  );
  await user.click(screen.getByRole('button', { name: /Reden/ }));
  await user.click(await screen.findByRole('option', { name: 'Verkeerd kanaal' }));
  expect(change).toHaveBeenCalledWith('channel');
});

test('an icon button has its words', () => {
  renderInApp(<IconButton icon="close" label="Paneel sluiten" />);
  expect(screen.getByRole('button', { name: 'Paneel sluiten' })).toBeVisible();
});

test('the unread mark counts aloud, stops at 99 and is absent at zero', () => {
  const { container } = renderInApp(
    <>
      <UnreadMark count={1} />
      <UnreadMark count={100} />
      <UnreadMark count={0} />
    </>,
  );
  expect(screen.getByText('1 ongelezen bericht')).toBeInTheDocument();
  expect(screen.getByText('meer dan 99 ongelezen berichten')).toBeInTheDocument();
  expect(container.querySelectorAll('.np-unread')).toHaveLength(2);
});
