import { afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { makeKeyPair, openSealed, sealTo, shareContext, unlockPrivateKey } from '@netwerkplein/contract/sealing';
import { screen, waitFor, within } from '@testing-library/react';
import { uuid } from '../../../live/testing-log.ts';
import { RequireSession } from '../../../session/index.ts';
import { renderInApp } from '../../../testing/render.tsx';
import { refusal, stubServer } from '../../../testing/server.ts';
import { caseId, participantId, TestVault } from '../testing-vault.ts';
import type { HolderKey, OwnKey } from '../vault-queries.ts';
import { KeysPage } from './keys-page.tsx';
import { strengthOf } from './passphrase.ts';

// A passphrase takes its time, by design.
jest.setTimeout(60_000);
const PATIENT = { timeout: 15_000 };
const SENTENCE = 'vijf paarse trappen eten graag soep';

let vault: TestVault;
beforeAll(async () => {
  vault = await TestVault.make();
});
afterEach(() => {
  document.title = '';
});

function open(answers: Parameters<typeof stubServer>[0] = {}) {
  const { asked } = stubServer({ ...vault.answersTo('first'), ...answers });
  const rendered = renderInApp(
    <RequireSession>
      <KeysPage />
    </RequireSession>,
  );
  const sent = (door: string) => asked.filter((one) => one.door === door).map((one) => one.sent);
  return { ...rendered, asked, sent };
}

async function listed(given: Partial<HolderKey> = {}): Promise<HolderKey> {
  const { pair, key } = vault.holders.second;
  return {
    id: uuid(600),
    group: 1,
    state: 'pending',
    fingerprint: key.fingerprint,
    publicKey: pair.publicKey,
    holder: { id: uuid(7), name: 'Nora Nieuw', organisation: 'Tilburg' },
    confirmedBy: null,
    madeOn: '2026-09-02',
    holds: true,
    missing: 0,
    mayConfirm: false,
    mayRetire: false,
    mayHandOver: false,
    ...given,
  };
}

test('making a key sends a locked key, and neither the passphrase nor the key itself', async () => {
  const { user, sent, asked } = open({
    'GET /api/keys': { body: { items: [] } },
    'GET /api/keys/own': { body: { items: [] } },
    'POST /api/keys': { status: 201, body: await listed() },
  });
  const [first, again] = [await screen.findByLabelText('Uw nieuwe wachtzin'), screen.getByLabelText(/Nog een keer/)];
  const make = screen.getByRole('button', { name: 'Sleutel maken' });
  await user.type(first, 'te kort');
  await user.click(make);
  expect(await screen.findByText('Nog te kort. Neem minstens twintig tekens.')).toBeVisible();
  await user.clear(first);
  await user.click(first);
  await user.paste(SENTENCE);
  expect(await screen.findByText('Dit is een sterke wachtzin.')).toBeVisible();
  await user.click(make);
  expect(await screen.findByText('Dit is een andere zin dan hierboven. Typ hem nog eens.')).toBeVisible();
  await user.click(again);
  await user.paste(SENTENCE);
  await user.click(make);
  await waitFor(() => expect(sent('POST /api/keys')).toHaveLength(1), PATIENT);
  const body = sent('POST /api/keys')[0] as { id: string; group: number; locked: NonNullable<OwnKey['locked']> };
  expect(Object.keys(body).sort()).toEqual(['group', 'id', 'locked']);
  expect(Object.keys(body.locked).sort()).toEqual(['iterations', 'iv', 'kdf', 'publicKey', 'salt', 'sealed']);
  expect(body.group).toBe(1);
  // 32 bytes of key and 16 of tag, and it opens with the passphrase only.
  expect(body.locked.sealed).toHaveLength(64);
  await expect(unlockPrivateKey(body.locked, `${SENTENCE}!`)).rejects.toThrow();
  const pair = await unlockPrivateKey(body.locked, SENTENCE);
  const note = new TextEncoder().encode('proef');
  expect([...(await openSealed(pair, await sealTo(body.locked.publicKey, note, 'x'), 'x'))]).toEqual([...note]);
  expect(JSON.stringify(asked)).not.toContain('soep');
  await waitFor(() => expect(first).not.toHaveValue(SENTENCE));
});

test('a key is confirmed by the last group, which only its holder can read aloud', async () => {
  const key = await listed({ mayConfirm: true });
  const last = key.fingerprint.split(' ').at(-1) ?? '';
  const { user, sent } = open({
    'GET /api/keys': { body: { items: [key] } },
    [`POST /api/keys/${key.id}/confirmation`]: { body: { ...key, state: 'confirmed' } },
  });
  await user.click(await screen.findByRole('button', { name: 'Bevestig de sleutel van Nora Nieuw' }));
  const dialog = await screen.findByRole('dialog', { name: 'Sleutel van Nora Nieuw bevestigen' });
  expect(await within(dialog).findByText(key.fingerprint.split(' ')[0] ?? '')).toBeVisible();
  expect(dialog).not.toHaveTextContent(last);
  const box = within(dialog).getByRole('textbox', { name: 'De laatste groep' });
  await user.type(box, last === 'ZZZZ' ? 'AAAA' : 'ZZZZ');
  await user.click(within(dialog).getByRole('button', { name: 'De code klopt, bevestig' }));
  expect(await within(dialog).findByText(/Dit is niet de laatste groep van deze sleutel/)).toBeVisible();
  await user.clear(box);
  await user.type(box, last.toLowerCase());
  await user.click(within(dialog).getByRole('button', { name: 'De code klopt, bevestig' }));
  await waitFor(() =>
    expect(sent(`POST /api/keys/${key.id}/confirmation`)).toEqual([{ fingerprint: key.fingerprint }]),
  );
});

test('halves are handed over page by page: opened with the own key, sealed to the newcomer’s', async () => {
  const newcomer = await makeKeyPair();
  const key = await listed({ state: 'confirmed', publicKey: newcomer.publicKey, missing: 2, mayHandOver: true });
  const own = vault.holders.first;
  const context = shareContext(1, { caseId, participantId });
  const half = new Uint8Array([1, 2, 3]);
  const share = await sealTo(own.pair.publicKey, half, context);
  const page = (more: boolean, items: unknown[]) => ({ body: { items, more } });
  const item = { caseId, participantId, keyId: own.keyId, share };
  const pages = [page(true, [item]), page(false, [item])];
  const { user, sent } = open({
    'GET /api/keys': { body: { items: [key] } },
    [`GET /api/keys/${key.id}/missing`]: () => pages.shift() ?? page(false, []),
    [`POST /api/keys/${key.id}/shares`]: { status: 204 },
  });
  await user.click(await screen.findByRole('button', { name: 'Draag zegels over aan Nora Nieuw' }));
  const dialog = await screen.findByRole('dialog', { name: 'Zegels overdragen aan Nora Nieuw' });
  await user.click(within(dialog).getByLabelText('Uw wachtzin'));
  await user.paste(own.passphrase);
  await user.click(within(dialog).getByRole('button', { name: 'Overdragen' }));
  expect(await within(dialog).findByText(/heeft nu alle helften/, {}, PATIENT)).toBeVisible();
  const handed = sent(`POST /api/keys/${key.id}/shares`) as { shares: { participantId: string; share: string }[] }[];
  expect(handed).toHaveLength(2);
  expect([...(await openSealed(newcomer, handed[0]!.shares[0]!.share, context))]).toEqual([...half]);
});

test('a passphrase can be tried, without anything being sent', async () => {
  const { user, asked } = open();
  await user.click(await screen.findByRole('button', { name: 'Wachtzin proberen' }));
  const dialog = await screen.findByRole('dialog', { name: 'Weet u uw wachtzin nog?' });
  const before = asked.length;
  await user.click(within(dialog).getByLabelText('Uw wachtzin'));
  await user.paste(vault.holders.first.passphrase);
  await user.click(within(dialog).getByRole('button', { name: 'Proberen' }));
  expect(await within(dialog).findByText('De wachtzin past', {}, PATIENT)).toBeVisible();
  expect(asked).toHaveLength(before);
});

test('the last key of a group is not retired, and it says why', async () => {
  const own = vault.holders.first.key;
  const mine = await listed({ id: own.id, state: 'confirmed', mayRetire: true });
  const { user } = open({
    'GET /api/keys': { body: { items: [mine] } },
    [`POST /api/keys/${own.id}/retirement`]: refusal('conflict', 409),
  });
  await user.click(await screen.findByRole('button', { name: 'Sleutel intrekken' }));
  const question = await screen.findByRole('alertdialog', { name: 'Uw sleutel intrekken?' });
  await user.click(within(question).getByRole('button', { name: 'Sleutel intrekken' }));
  expect(await within(question).findByText(/Dit is de laatste sleutel van deze groep/)).toBeVisible();
});

test.each([
  ['kort', 'short'],
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'short'],
  ['ik heet jansen en woon in een huis', 'own'],
  ['paarse trappen eten soep', 'fair'],
  [SENTENCE, 'good'],
] as const)('“%s” is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase, ['Anna', 'Jansen'])).toBe(strength);
});
