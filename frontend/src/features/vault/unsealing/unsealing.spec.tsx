import 'fake-indexeddb/auto';
import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openSealed, viewerContext } from '@netwerkplein/contract/sealing';
import { act, screen, waitFor, within } from '@testing-library/react';
import { RequireSession } from '../../../session/index.ts';
import { renderInApp } from '../../../testing/render.tsx';
import { refusal, stubServer } from '../../../testing/server.ts';
import { caseId, NAME, participantId, type Person, TestVault } from '../testing-vault.ts';
import { ask } from './ask.ts';
import { AskPage } from './ask-page.tsx';
import { UnsealingsPage } from './unsealings-page.tsx';
import { findViewerKey, forgetViewerKeys } from './viewer-keys.ts';

// A passphrase takes its time, by design, and each test uses several.
jest.setTimeout(60_000);
const PATIENT = { timeout: 15_000 };

let vault: TestVault;
beforeAll(async () => {
  vault = await TestVault.make();
});
afterEach(() => {
  vault.reset();
  jest.restoreAllMocks();
  document.title = '';
});

function openAs(person: Person, page: 'ask' | 'requests', answers: Parameters<typeof stubServer>[0] = {}) {
  const { asked } = stubServer({ ...vault.answersTo(person), ...answers });
  const at =
    page === 'ask'
      ? `/ontzegelen/vraag?casus=${caseId}&deelnemer=${participantId}`
      : `/ontzegelen/${vault.request?.id}`;
  const element = <RequireSession>{page === 'ask' ? <AskPage /> : <UnsealingsPage />}</RequireSession>;
  const rendered = renderInApp(element, { at, path: page === 'ask' ? '/ontzegelen/vraag' : '/ontzegelen/:id?' });
  return { ...rendered, asked };
}

/** The officer asked, in this browser. */
async function asked() {
  stubServer(vault.answersTo('officer'));
  const words = { purpose: 'child_in_danger', motivation: 'Er is haast.', delay: null } as const;
  return (await ask({ caseId, participantId, ...words })).id;
}

const fill = async (user: ReturnType<typeof openAs>['user'], box: HTMLElement, words: string) => {
  await user.click(box);
  await user.paste(words);
};

async function openName(user: ReturnType<typeof openAs>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Naam openen' }));
  const question = await screen.findByRole('alertdialog', { name: 'De naam nu openen?' });
  await user.click(within(question).getByRole('button', { name: 'Naam openen' }));
}

describe('from the request to the name', () => {
  test('opens in the browser that asked, once both groups agreed, and nowhere else is the name', async () => {
    const officer = openAs('officer', 'ask');
    await officer.user.click(await screen.findByRole('radio', { name: /Een kind is in gevaar/ }));
    const why = screen.getByRole('textbox', { name: 'Waarom kan het niet anders?' });
    await fill(officer.user, why, 'Er is haast en niemand weet om welk kind het gaat.');
    await officer.user.click(screen.getByRole('button', { name: 'Verzoek indienen' }));
    await waitFor(() => expect(officer.router.state.location.pathname).toMatch(/^\/ontzegelen\/[\w-]{36}$/), PATIENT);
    officer.unmount();
    const sent = officer.asked.find(({ door }) => door === 'POST /api/unsealings')?.sent as Record<string, unknown>;
    expect(Object.keys(sent).sort()).toEqual(
      ['caseId', 'delay', 'id', 'motivation', 'participantId', 'purpose', 'viewerPublicKey'].sort(),
    );
    const id = String(sent.id);
    const kept = await findViewerKey(id);
    expect(kept?.privateKey.extractable).toBe(false);

    for (const person of ['first', 'second'] as const) {
      const holder = openAs(person, 'requests');
      await holder.user.click(await screen.findByRole('checkbox', { name: /Ik heb Petra Priem gesproken/ }));
      await fill(holder.user, screen.getByLabelText('Uw wachtzin'), vault.holders[person].passphrase);
      await holder.user.click(screen.getByRole('button', { name: 'Goedkeuren' }));
      await waitFor(() => expect(vault.halves.size).toBe(person === 'first' ? 1 : 2), PATIENT);
      await waitFor(() => expect(screen.queryByRole('button', { name: 'Goedkeuren' })).toBeNull());
      expect(JSON.stringify(holder.asked)).not.toContain(vault.holders[person].passphrase);
      holder.unmount();
    }
    // What the server got, it cannot use: only the viewer's key opens it, for this request.
    await expect(openSealed(kept!, vault.halves.get(1)!, viewerContext(2, id))).rejects.toThrow();

    const { user, router, client, container } = openAs('officer', 'requests');
    await openName(user);
    expect(await screen.findByText(NAME, {}, PATIENT)).toBeVisible();
    expect(screen.getByText('Gemeente Dokwerd')).toBeVisible();
    const panel = screen.getByRole('region', { name: 'Deze deelnemer is' });
    expect(
      within(panel)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Ik heb de naam gelezen, sluit']);
    expect(document.title).not.toContain(NAME);
    expect(JSON.stringify(router.state.location)).not.toContain('Klaas');
    const cached = [...client.getQueryCache().getAll(), ...client.getMutationCache().getAll()];
    expect(JSON.stringify(cached.map(({ state }) => state))).not.toContain('Klaas');

    await user.click(within(panel).getByRole('button', { name: 'Ik heb de naam gelezen, sluit' }));
    expect(container).not.toHaveTextContent(NAME);
    await waitFor(() => expect(vault.closed).toBe(1));
    await waitFor(async () => expect(await findViewerKey(id)).toBeNull());
  });

  test('stays closed with one half: the other cannot be made up', async () => {
    await asked();
    await vault.approve('first');
    vault.halves.set(2, vault.halves.get(1) ?? '');
    vault.change({ state: 'approved' });
    const { user } = openAs('officer', 'requests');
    await openName(user);
    expect(await screen.findByText(/De twee helften passen niet bij elkaar/, {}, PATIENT)).toBeVisible();
    expect(screen.queryByText(NAME)).toBeNull();
  });

  test('cannot be opened on another device, and says what to do', async () => {
    await asked();
    vault.change({ state: 'approved' });
    await forgetViewerKeys([vault.request?.id ?? '']);
    openAs('officer', 'requests');
    expect(await screen.findByText('Open dit op het apparaat waarop u het vroeg')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Nieuw verzoek doen' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Naam openen' })).toBeNull();
  });
});

describe('the opened name', () => {
  async function opened() {
    await asked();
    await vault.approve('first');
    await vault.approve('second');
    const page = openAs('officer', 'requests');
    await openName(page.user);
    await screen.findByText(NAME, {}, PATIENT);
    return page;
  }

  test('goes by itself after a quarter of an hour, and its end is told beforehand', async () => {
    const { container } = await opened();
    const passed = async (minutes: number) => {
      const now = Date.now() + minutes * 60_000;
      jest.spyOn(Date, 'now').mockReturnValue(now);
      act(() => void document.dispatchEvent(new Event('visibilitychange')));
    };
    expect(screen.getByText('De naam is nog hooguit 15 minuten te zien.')).toBeInTheDocument();
    await passed(10.5);
    expect(screen.getByText('De naam is nog hooguit 5 minuten te zien.')).toBeInTheDocument();
    await passed(4);
    expect(screen.getByText('De naam is nog hooguit 1 minuut te zien.')).toBeInTheDocument();
    await passed(1);
    await waitFor(() => expect(container).not.toHaveTextContent(NAME));
  });

  test('goes when the page is left', async () => {
    const { container } = await opened();
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(container).not.toHaveTextContent(NAME);
  });
});

describe('a key holder', () => {
  test('compares the code first, and hears when the passphrase is another one', async () => {
    await asked();
    const { user, asked: sent } = openAs('first', 'requests');
    const button = await screen.findByRole('button', { name: 'Goedkeuren' });
    expect(screen.getByText('Eén deelnemer in één casus')).toBeVisible();
    expect(screen.queryByText(/Heldere Varen/)).toBeNull();
    await fill(user, screen.getByLabelText('Uw wachtzin'), 'een heel andere wachtzin');
    await user.click(button);
    expect(await screen.findByText('Bel eerst en vergelijk de code.')).toBeVisible();
    await user.click(screen.getByRole('checkbox'));
    await user.click(button);
    expect(await screen.findByText(/Deze wachtzin past niet bij uw sleutel/, {}, PATIENT)).toBeVisible();
    expect(sent.some(({ door }) => door.endsWith('/decision'))).toBe(false);
  });

  test('refuses with a reason that the requester reads', async () => {
    await asked();
    const { user, unmount } = openAs('second', 'requests');
    await user.click(await screen.findByRole('button', { name: 'Weigeren met reden' }));
    const dialog = await screen.findByRole('dialog', { name: 'Verzoek weigeren' });
    const why = within(dialog).getByRole('textbox', { name: 'Waarom weigert u?' });
    await fill(user, why, 'Het woord ontnemen is genoeg.');
    await user.click(within(dialog).getByRole('button', { name: 'Verzoek weigeren' }));
    expect(await screen.findByText('U hebt het verzoek geweigerd.')).toBeVisible();
    unmount();
    openAs('officer', 'requests');
    expect(await screen.findByText('Het woord ontnemen is genoeg.')).toBeVisible();
    expect(screen.getByText(/Geweigerd: Tom Twee, Zwolle/)).toBeVisible();
  });
});

test('a motivation that names somebody is shown where it does, and the form stays as it was', async () => {
  const words = 'Alleen deze melder weet het.';
  const found = { field: 'motivation', start: 7, end: 18, type: 'professional' };
  const { user } = openAs('officer', 'ask', {
    'POST /api/unsealings': refusal('identifying', 422, { findings: [found] }),
  });
  await user.click(await screen.findByRole('radio', { name: /Een rechter heeft het bevolen/ }));
  const box = screen.getByRole('textbox', { name: 'Waarom kan het niet anders?' });
  await fill(user, box, words);
  await user.click(screen.getByRole('radio', { name: /Later/ }));
  await user.click(screen.getByRole('button', { name: 'Verzoek indienen' }));
  expect(await screen.findByText('Kies een grond.')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: /Meteen/ }));
  await user.click(screen.getByRole('button', { name: 'Verzoek indienen' }));
  expect(await screen.findByRole('button', { name: /^deze melder, naam van een collega/ }, PATIENT)).toBeVisible();
  expect(box).toHaveValue(words);
});
