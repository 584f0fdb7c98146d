import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { CaseEntry, CaseView, ListedCase, Me } from '@netwerkplein/contract';
import { act, screen, waitFor, within } from '@testing-library/react';
import { replaceGuard } from '../../guard/open-guard.ts';
import { TestGuard } from '../../guard/testing-guard.ts';
import { LiveProvider, MemoryStore } from '../../live/index.ts';
import { TestConnection } from '../../live/testing-connection.ts';
import { RequireSession } from '../../session/index.ts';
import { renderInApp } from '../../testing/render.tsx';
import { refusal, stubServer } from '../../testing/server.ts';
import { CasesPage } from './cases-page.tsx';
import { CaseWatch } from './index.ts';
import {
  caseId,
  caseView,
  fern,
  fullForm,
  id,
  listed,
  mine,
  oak,
  ready,
  specialist,
  TestCaseLog,
} from './testing-cases.ts';

const me: Me = {
  member: { id: id(1), name: 'Anna Jansen', organisation: 'Gemeente Ede' },
  email: 'anna@ede.example',
  roles: [],
  standings: [{ as: 'tacticalMember', level: 'tactical' }],
};

interface World {
  log?: TestCaseLog;
  view?: CaseView;
  items?: ListedCase[];
  readiness?: typeof ready;
  at?: string;
  answers?: Parameters<typeof stubServer>[0];
}

/** The page of Anna, with a server and a connection that are played. */
function open({ log = new TestCaseLog(), view = caseView(), items, readiness = ready, at, answers = {} }: World = {}) {
  const path = `/api/cases/${caseId}`;
  const world = { view };
  const { asked } = stubServer({
    'GET /api/me': { body: me },
    'GET /api/cases': () => ({ body: { items: items ?? [listed(world.view)], readiness } }),
    'GET /api/lessons': { body: { items: [{ id: id(51), theme: 'general', outcome: 'Goed.', text: 'Blijf komen.' }] } },
    [`GET ${path}`]: () => ({ body: world.view }),
    [`GET ${path}/posts`]: () => ({ body: log.page(undefined) }),
    [`PUT ${path}/read`]: (sent) => ({ body: { readSeq: (sent as { seq: number }).seq, unread: 0 } }),
    [`POST ${path}/name`]: { body: mine },
    [`POST ${path}/posts`]: (sent) => {
      const post = sent as { id: string; text: string };
      return { status: 201, body: { entry: log.post(mine, post.text, { id: post.id }) } };
    },
    ...answers,
  });
  const connection = new TestConnection();
  const page = (
    <RequireSession>
      <LiveProvider
        memberId={me.member.id}
        onSessionEnded={() => undefined}
        connection={connection}
        openStore={() => Promise.resolve(new MemoryStore())}
      >
        <CaseWatch />
        <CasesPage />
      </LiveProvider>
    </RequireSession>
  );
  const rendered = renderInApp(page, { at: at ?? `/casussen/${caseId}`, path: '/casussen/:caseId?' });
  const say = (entry: CaseEntry) => act(() => connection.heard?.caseEntry(caseId, entry));
  return { ...rendered, connection, asked, log, say, world };
}

const composer = () => screen.findByRole('textbox', { name: 'Uw bijdrage aan deze casus' });

beforeEach(() => replaceGuard(new TestGuard()));
afterEach(() => {
  replaceGuard(undefined);
  jest.restoreAllMocks();
  document.title = '';
});

describe('the list of cases', () => {
  it('stands in groups, says what is own and what is new, and leads a draft to its form', async () => {
    const draft = caseView({ id: id(22), state: 'draft', form: { ...fullForm, title: '' }, self: { asker: true } });
    const review = caseView({ id: id(23), state: 'in_review', self: { asker: true } });
    open({ at: '/casussen', items: [listed(draft), listed(review), listed(caseView(), { unread: 3 })] });
    const list = await screen.findByRole('navigation', { name: 'Casussen' });
    expect(await within(list).findByRole('heading', { name: 'Van u, nog niet gedeeld' })).toBeVisible();
    expect(within(list).getByRole('link', { name: /Casus zonder titel/ })).toHaveAttribute(
      'href',
      `/casussen/${id(22)}/bewerken`,
    );
    expect(within(list).getByRole('link', { name: /Bij de moderator.*U bracht deze in/ })).toBeVisible();
    expect(within(list).getByRole('link', { name: /3 nieuwe bijdragen/ })).toBeVisible();
  });

  it('explains why none can be shared yet', async () => {
    open({ at: '/casussen', items: [], readiness: { ...ready, writers: 3, organisations: 1, keysReady: false } });
    expect(await screen.findByText(/Nodig zijn 5 mogelijke schrijvers van 3 organisaties/)).toBeVisible();
    expect(screen.getByText(/De twee sleutelhouders maken ze/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'Er zijn nog geen casussen' })).toBeVisible();
  });

  it('shows the lessons, without a way back to a case', async () => {
    open({ at: '/casussen?lessen' });
    expect(await screen.findByText('Blijf komen.')).toBeVisible();
  });
});

describe('a case', () => {
  it('says what it is about, who reads it, and where danger belongs', async () => {
    const { user } = open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Kind bijna nooit op school' })).toBeVisible();
    expect(screen.getByText('Gedeeld · zichtbaar voor 14 leden van 2 organisaties')).toBeVisible();
    expect(screen.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
    expect(screen.getByText('Hoe hielden jullie contact?')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '14 lezers' }));
    const side = await screen.findByRole('complementary', { name: 'Wie lezen mee' });
    expect(within(side).getByText('Gemeente Veldhoven')).toBeVisible();
    expect(within(side).getByText('Heldere Varen')).toBeVisible();
  });

  it('shows contributions by name and by day, own ones, hidden ones and wiped ones', async () => {
    const log = new TestCaseLog();
    log.post(oak, 'Wij gingen langs.', { on: '2025-11-03' });
    log.post(specialist, 'Zie het **dossier**.');
    log.post(mine, 'Dank.');
    log.post(oak, 'weg');
    log.change(4, 'hiding', { hidden: true, text: '' });
    log.post(fern, 'ook weg');
    log.change(6, 'removal', { text: '', removed: { by: 'writer', reason: 'identifies_person' } });
    open({ log, view: caseView({ self: { participant: mine } }) });
    const stream = await screen.findByRole('log', { name: 'Bijdragen' });
    expect(await within(stream).findByRole('article', { name: 'Stille Eik, in november 2025' })).toBeVisible();
    expect(within(stream).getByRole('article', { name: 'CCV-specialist, vandaag' })).toHaveTextContent(
      'Zie het dossier.',
    );
    expect(within(stream).getByText('U')).toBeVisible();
    expect(within(stream).getByText(/Uit het zicht gehaald/)).toBeVisible();
    expect(
      within(stream).getByText('Gewist door de schrijver. Er was een kind of gezin in te herkennen.'),
    ).toBeVisible();
    expect(document.querySelector('time')).toBeNull();
  });

  it('heals a gap, follows changes, and speaks what others write once', async () => {
    const log = new TestCaseLog();
    log.post(oak, 'een');
    const { say, asked } = open({ log });
    await screen.findByText('een');
    log.post(fern, 'gemist');
    say(log.post(oak, 'drie'));
    expect(await screen.findByText('gemist')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByText(/Heldere Varen: gemist/)).toHaveAttribute('aria-live', 'polite'));
    say(log.change(1, 'edit', { text: 'beter', edited: true }));
    expect(await screen.findByText('beter')).toBeInTheDocument();
    expect(asked.filter(({ door }) => door.endsWith('/posts'))).toHaveLength(2);
  });

  it('begins where the reader was, and marks as read what is before their eyes', async () => {
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    const log = new TestCaseLog();
    log.post(oak, 'oud');
    log.post(oak, 'nieuw');
    const view = caseView({ readSeq: 1, lastSeq: 2 });
    const { asked } = open({ log, view, items: [listed(view, { unread: 1 })] });
    const line = await screen.findByRole('separator', { name: 'Nieuw sinds uw laatste bezoek' });
    expect(line.compareDocumentPosition(screen.getByText('nieuw'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await waitFor(() => expect(asked).toContainEqual({ door: `PUT /api/cases/${caseId}/read`, sent: { seq: 2 } }));
  });

  it('is walked through with the arrow keys', async () => {
    const log = new TestCaseLog();
    log.post(oak, 'een');
    log.post(fern, 'twee');
    const { user } = open({ log });
    const [first, last] = (await screen.findAllByRole('article', { name: /vandaag/ })) as [HTMLElement, HTMLElement];
    act(() => last.focus());
    await user.keyboard('{ArrowUp}');
    expect(first).toHaveFocus();
    await user.keyboard('{End}');
    expect(last).toHaveFocus();
  });

  it('takes a contribution from sight for a reason, and says what happens', async () => {
    const log = new TestCaseLog();
    const post = log.post(oak, 'Dat meisje van de bakker');
    const door = `POST /api/cases/${caseId}/posts/${post.id}/flag`;
    const { user, asked } = open({ log, answers: { [door]: { status: 204 } } });
    await user.click(await screen.findByRole('button', { name: 'Herkenbaar: meld deze bijdrage van Stille Eik' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Niemand ziet dat u het was.');
    await user.click(within(dialog).getByRole('button', { name: 'Haal de bijdrage uit het zicht' }));
    expect(within(dialog).getByText('Kies een reden.')).toBeVisible();
    await user.click(within(dialog).getByRole('radio', { name: 'Er is een kind of gezin in te herkennen' }));
    await user.click(within(dialog).getByRole('button', { name: 'Haal de bijdrage uit het zicht' }));
    await waitFor(() => expect(asked).toContainEqual({ door, sent: { reason: 'identifies_person' } }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('lets a writer change their own words, with the guard reading along', async () => {
    const log = new TestCaseLog();
    const post = log.post(mine, 'mijn tekst');
    const door = `PATCH /api/cases/${caseId}/posts/${post.id}`;
    const edit = (sent: unknown) => ({
      body: { entry: log.change(1, 'edit', { text: (sent as CaseEntry).text, edited: true }) },
    });
    const { user, asked } = open({ log, view: caseView({ self: { participant: mine } }), answers: { [door]: edit } });
    await user.click(await screen.findByRole('button', { name: /Wat u met deze bijdrage/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Bewerken' }));
    await user.type(await screen.findByRole('textbox', { name: 'Tekst van uw bijdrage' }), ' beter');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(await screen.findByText('bewerkt')).toBeVisible();
    expect(asked.find((one) => one.door === door)?.sent).toEqual({
      text: 'mijn tekst beter',
      revision: 0,
      choices: [],
    });
  });

  it('goes from the screen at once when it is taken from sight', async () => {
    const log = new TestCaseLog();
    log.post(oak, 'geheim');
    const items = [listed(caseView())];
    const answers: Parameters<typeof stubServer>[0] = {};
    const { connection } = open({ log, items, answers });
    await screen.findByText('geheim');
    items.length = 0;
    stubServer({ 'GET /api/me': { body: me }, 'GET /api/cases': { body: { items: [], readiness: ready } } });
    act(() => connection.heard?.notice({ type: 'cases.changed' }));
    expect(await screen.findByRole('heading', { name: 'Deze casus is er niet voor u' })).toBeVisible();
    expect(screen.queryByText('geheim')).toBeNull();
    expect(screen.queryByText('Hoe hielden jullie contact?')).toBeNull();
  });

  it.each([
    ['in_review', { asker: true }, 'Bij de moderator'],
    ['draft', { asker: true }, 'Verder schrijven'],
    ['blocked', { asker: true }, 'Tekst aanpassen'],
    ['blocked', {}, 'Deze casus is uit het zicht gehaald'],
    ['purged', {}, 'Deze casus is verwijderd'],
  ] as const)('says where it stands: %s', async (state, self, words) => {
    open({ view: caseView({ state, self: { ...self, mayPost: false } }) });
    expect((await screen.findAllByText(words))[0]).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    if (!('asker' in self)) expect(screen.queryByText('Hoe hielden jullie contact?')).toBeNull();
  });

  it('tells its writer that their name was opened, and whom to ask', async () => {
    const { user } = open({ view: caseView({ self: { participant: mine, openedOn: '2026-11-19' } }) });
    expect(await screen.findByText('Uw naam in deze casus is op 19 november 2026 geopend.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Wat betekent dit?' }));
    expect(await screen.findByText(/Vraag het de privacyfunctionaris/)).toBeVisible();
  });
});

describe('writing in a case', () => {
  it('gives a name on the first focus, and says who reads it until when', async () => {
    const { user, asked } = open();
    expect(await screen.findByText(/Zichtbaar voor 14 leden onder een pseudoniem/)).toBeVisible();
    await user.click(await composer());
    expect(
      await screen.findByText(/Zichtbaar voor 14 leden als Vroege Korenbloem · wordt verwijderd op 3 maart 2027/),
    ).toBeVisible();
    expect(asked.filter(({ door }) => door.endsWith('/name'))).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Wie kan dit weten?' }));
    expect(await screen.findByText(/de moderator niet, de beheerder niet/)).toBeVisible();
  });

  it('places a contribution, and empties the box', async () => {
    const { user, asked } = open();
    await user.type(await composer(), 'Wij gingen langs.');
    await user.click(screen.getByRole('button', { name: 'Plaatsen' }));
    expect(await screen.findByRole('article', { name: 'Vroege Korenbloem, vandaag' })).toBeVisible();
    expect(await composer()).toHaveValue('');
    expect(asked.find(({ door }) => door === `POST /api/cases/${caseId}/posts`)?.sent).toMatchObject({
      text: 'Wij gingen langs.',
      choices: [],
    });
  });

  it('does not send what leads to a person, and says why', async () => {
    const { user, asked } = open();
    await user.click(await composer());
    await user.paste('Jan de Vries kwam langs');
    await screen.findByText('Een naam wijst naar één persoon.');
    const send = screen.getByRole('button', { name: 'Plaatsen' });
    send.focus();
    expect(send).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/Er staat nog 1 gegeven in dat naar een persoon kan leiden/)).toBeVisible();
    expect(asked.some(({ door }) => door === `POST /api/cases/${caseId}/posts`)).toBe(false);
  });

  it('asks for a choice, and sends it along with the place of the words as they are sent', async () => {
    const { user, asked } = open();
    await user.click(await composer());
    await user.paste('  In Tilburg ');
    await user.click(await screen.findByRole('button', { name: 'Laten staan: Tilburg' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Geldt voor veel gezinnen' }));
    await user.click(screen.getByRole('button', { name: 'Plaatsen' }));
    await waitFor(() =>
      expect(asked.find(({ door }) => door === `POST /api/cases/${caseId}/posts`)?.sent).toMatchObject({
        text: 'In Tilburg',
        choices: [{ field: 'text', start: 3, end: 10, type: 'place', reason: 'general' }],
      }),
    );
  });

  it('shows its writer what is placed later, and lets it be thrown away', async () => {
    const waiting = [{ id: id(900), text: 'Voor straks' }];
    const answers: Parameters<typeof stubServer>[0] = {
      [`POST /api/cases/${caseId}/posts`]: () => {
        world.view = caseView({ self: { participant: mine, waiting } });
        return { status: 202, body: { entry: null } };
      },
      [`POST /api/cases/${caseId}/posts/${id(900)}/removal`]: () => {
        world.view = caseView({ self: { participant: mine } });
        return { status: 204 };
      },
    };
    const { user, world } = open({ answers });
    await user.type(await composer(), 'Voor straks');
    await user.click(screen.getByRole('button', { name: 'Plaatsen' }));
    const later = await screen.findByRole('region', { name: 'Wordt later geplaatst' });
    expect(later).toHaveTextContent(/zou aan het moment kunnen zien dat u dezelfde bent/);
    await user.click(await within(later).findByRole('button', { name: 'Weggooien' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Wordt later geplaatst' })).toBeNull());
  });

  it('keeps the words when it fails, and sends them again under the same id', async () => {
    const answers: Parameters<typeof stubServer>[0] = { [`POST /api/cases/${caseId}/posts`]: 'offline' };
    const { user, asked } = open({ answers });
    const box = await composer();
    await user.type(box, 'Blijft staan');
    await user.click(screen.getByRole('button', { name: 'Plaatsen' }));
    expect(await screen.findByText(/Niet geplaatst: u hebt nu geen verbinding/)).toBeVisible();
    expect(box).toHaveValue('Blijft staan');
    await user.click(screen.getByRole('button', { name: 'Plaatsen' }));
    await waitFor(() => expect(asked.filter(({ door }) => door === `POST /api/cases/${caseId}/posts`)).toHaveLength(2));
    const sent = asked
      .filter(({ door }) => door === `POST /api/cases/${caseId}/posts`)
      .map((one) => one.sent as CaseEntry);
    expect(sent[0]?.id).toBe(sent[1]?.id);
    expect(
      Object.keys(localStorage)
        .map((key) => localStorage.getItem(key))
        .join(),
    ).toContain('Blijft staan');
  });

  it('shows what the server found beyond the page', async () => {
    const findings = [{ field: 'text', start: 4, end: 11, type: 'quasi' }];
    const refused = refusal('identifying', 422, { findings });
    const { user } = open({ answers: { [`POST /api/cases/${caseId}/posts`]: refused } });
    await user.type(await composer(), 'Die buurman weet het.');
    await user.click(screen.getByRole('button', { name: 'Plaatsen' }));
    expect(await screen.findByText('Door de server gevonden.')).toBeVisible();
    expect(await composer()).toHaveValue('Die buurman weet het.');
  });

  it('explains to who was silenced', async () => {
    open({ view: caseView({ self: { participant: { ...mine, silenced: true }, mayPost: false } }) });
    expect(await screen.findByText(/in deze casus niet meer te schrijven/)).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
