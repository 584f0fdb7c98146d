import { expect, test } from '@jest/globals';
import type { DilemmaView, Me } from '@netwerkplein/contract';
import { act, screen, waitFor, within } from '@testing-library/react';
import { LiveProvider, MemoryStore } from '../../live/index.ts';
import { TestConnection } from '../../live/testing-connection.ts';
import { uuid } from '../../live/testing-log.ts';
import { RequireSession } from '../../session/index.ts';
import { renderInApp } from '../../testing/render.tsx';
import { refusal, stubServer } from '../../testing/server.ts';
import { DilemmasPage } from './dilemmas-page.tsx';
import { DilemmaFormPage } from './form/dilemma-form-page.tsx';
import { DilemmaWatch } from './index.ts';

const id = uuid(1);
const lead = { id: uuid(11), name: 'Femke Oosterhof', organisation: 'Lelystad' };
const guest = { id: uuid(12), name: 'Jeroen Blokland', organisation: 'Politie' };

const view = (given: Partial<DilemmaView> = {}): DilemmaView => ({
  id,
  theme: 'housing',
  state: 'group',
  municipality: 'Lelystad',
  broughtOn: '2026-10-21',
  form: {
    title: 'Opvangplekken',
    theme: 'housing',
    dilemma: 'Er zijn te weinig plekken.',
    care: 'Rust.',
    enforcement: 'Snelheid.',
    tried: 'Afspraken.',
    asked: 'Hoe verdelen wij ze?',
  },
  version: 2,
  history: [
    { what: 'brought', on: '2026-10-21', quality: 'municipality', note: null },
    { what: 'platform', on: '2026-10-26', quality: 'chair', note: 'Ook Ede denkt mee.' },
  ],
  group: {
    purpose: 'Uitzoeken wat werkt.',
    endsOn: '2027-02-05',
    open: true,
    people: [
      { ...lead, capacity: 'member', lead: true, asked: null },
      { ...guest, capacity: 'guest', lead: false, asked: 'Wat maakt een plek veilig?' },
    ],
    channelId: null,
    advice: null,
  },
  answer: null,
  acts: [],
  ...given,
});

const me = (as: 'tacticalMember' | 'member' = 'tacticalMember'): Me => ({
  member: { id: uuid(2), name: 'Anna Jansen', organisation: 'Ede' },
  email: 'anna@ede.example',
  roles: [],
  standings: [{ as, level: 'tactical' }],
});

interface Scene {
  at?: string;
  shown?: DilemmaView;
  as?: 'tacticalMember' | 'member';
  answers?: Parameters<typeof stubServer>[0];
  page?: React.ReactElement;
}

function open({ at = `/dilemmas/${id}`, shown = view(), as, answers = {}, page = <DilemmasPage /> }: Scene = {}) {
  const { form, ...rest } = shown;
  const { theme, state, municipality, broughtOn } = rest;
  const items = [{ id, theme, state, municipality, broughtOn, title: form.title, movedOn: broughtOn }];
  const { asked } = stubServer({
    'GET /api/me': { body: me(as) },
    'GET /api/dilemmas': { body: { items } },
    [`GET /api/dilemmas/${id}`]: { body: shown },
    [`GET /api/dilemmas/${id}/candidates`]: { body: { items: [lead, guest] } },
    ...answers,
  });
  const connection = new TestConnection({});
  const rendered = renderInApp(
    <RequireSession>
      <LiveProvider
        memberId={uuid(2)}
        onSessionEnded={() => undefined}
        connection={connection}
        openStore={() => Promise.resolve(new MemoryStore())}
      >
        <DilemmaWatch />
        {page}
      </LiveProvider>
    </RequireSession>,
    { at, path: page.type === DilemmasPage ? '/dilemmas/:dilemmaId?' : '*' },
  );
  return { ...rendered, asked, connection };
}

test('lists dilemmas by state, with theme and municipality', async () => {
  open({ at: '/dilemmas' });
  const list = await screen.findByRole('navigation', { name: 'Dilemma’s' });
  expect(await within(list).findByRole('heading', { name: 'In een werkgroep' })).toBeVisible();
  expect(within(list).getByRole('link', { name: /Opvangplekken.*Lelystad · Wonen/ })).toHaveAttribute(
    'href',
    `/dilemmas/${id}`,
  );
  expect(within(list).getByRole('link', { name: 'Dilemma inbrengen' })).toBeVisible();
});

test('shows where it stands, who looks into it and how it got here; and no act for who may only read', async () => {
  open();
  expect(await screen.findByRole('heading', { level: 1, name: 'Opvangplekken' })).toBeVisible();
  const route = screen.getByRole('list', { name: 'Waar dit dilemma nu is' });
  expect(route.querySelector('[aria-current="step"]')).toHaveTextContent('Werkgroep');
  const people = within(screen.getByRole('list', { name: 'Mensen in de werkgroep' }));
  expect(people.getAllByRole('listitem')[0]).toHaveTextContent('Femke OosterhofTrekkerLelystad');
  expect(people.getAllByRole('listitem')[1]).toHaveTextContent('Gevraagd: Wat maakt een plek veilig?');
  expect(screen.getByText('Ook Ede denkt mee.')).toBeVisible();
  expect(screen.queryByText('Wat u nu kunt doen')).toBeNull();
  expect(screen.queryByRole('link', { name: /kanaal van de werkgroep/ })).toBeNull();
});

test('leads somebody in the group to its channel', async () => {
  const group = { ...view().group!, channelId: uuid(30) };
  open({ shown: view({ group }) });
  expect(await screen.findByRole('link', { name: 'Naar het kanaal van de werkgroep' })).toHaveAttribute(
    'href',
    `/kanalen/${uuid(30)}`,
  );
});

test('takes a step with the version that was seen, and shows what became of it', async () => {
  const sent: unknown[] = [];
  const { user } = open({
    shown: view({ acts: ['to_strategic'] }),
    answers: {
      [`POST /api/dilemmas/${id}/strategic`]: (body) => {
        sent.push(body);
        return { body: view({ state: 'strategic', version: 3 }) };
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Naar het Strategisch Beraad' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox', { name: 'Toelichting' }), 'Dit vraagt geld.');
  await user.click(within(dialog).getByRole('button', { name: 'Naar het Strategisch Beraad' }));
  await waitFor(() => expect(sent).toEqual([{ version: 2, note: 'Dit vraagt geld.', choices: [] }]));
  expect(await screen.findByText('Het dilemma ligt bij het Strategisch Beraad.')).toBeVisible();
  expect(screen.getByRole('list', { name: 'Waar dit dilemma nu is' })).toHaveTextContent('Strategisch Beraad');
});

test('says that somebody was first, and asks again', async () => {
  const { user, asked } = open({
    shown: view({ acts: ['to_strategic'] }),
    answers: { [`POST /api/dilemmas/${id}/strategic`]: refusal('conflict', 409) },
  });
  await user.click(await screen.findByRole('button', { name: 'Naar het Strategisch Beraad' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Naar het Strategisch Beraad' }));
  expect(await screen.findByText(/Iemand anders was u voor/)).toBeVisible();
  await waitFor(() => expect(asked.filter(({ door }) => door === `GET /api/dilemmas/${id}`)).toHaveLength(2));
});

test('asks a guest into the group, with a question', async () => {
  const sent: unknown[] = [];
  const shown = view({ acts: ['change_group'] });
  const { user } = open({
    shown: { ...shown, group: { ...shown.group!, people: shown.group!.people.slice(0, 1) } },
    answers: {
      [`POST /api/dilemmas/${id}/group/people`]: (body) => {
        sent.push(body);
        return { body: shown };
      },
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Iemand toevoegen' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(await dialog.findByRole('searchbox', { name: 'Wie vraagt u erbij?' }), 'politie');
  await user.click(dialog.getByRole('button', { name: 'Jeroen Blokland (Politie)' }));
  await user.type(dialog.getByRole('textbox', { name: /Welke vraag/ }), 'Wat werkt?');
  await user.click(dialog.getByRole('button', { name: 'Toevoegen' }));
  await waitFor(() =>
    expect(sent).toEqual([
      { memberId: guest.id, capacity: 'guest', asked: 'Wat werkt?', seesEarlier: false, choices: [] },
    ]),
  );
});

test('asks again when it hears that the dilemma changed', async () => {
  const { asked, connection } = open();
  await screen.findByRole('heading', { level: 1, name: 'Opvangplekken' });
  act(() => connection.heard?.notice({ type: 'dilemma.changed', dilemmaId: id }));
  await waitFor(() => expect(asked.filter(({ door }) => door === `GET /api/dilemmas/${id}`)).toHaveLength(2));
});

test('a dilemma that is not there for the reader says so; one that could not be loaded can be tried again', async () => {
  const first = open({ answers: { [`GET /api/dilemmas/${id}`]: refusal('not_found', 404) } });
  expect(await screen.findByRole('heading', { name: 'Dit dilemma is er niet voor u' })).toBeVisible();
  first.unmount();
  open({ answers: { [`GET /api/dilemmas/${id}`]: 'offline', 'GET /api/dilemmas': 'offline' } });
  expect(await screen.findByRole('heading', { name: 'Het dilemma kon niet worden geladen' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'De dilemma’s konden niet worden geladen' })).toBeVisible();
});

test('brings a dilemma: what is missing is said, what was written is there after a reload, and it goes once', async () => {
  const sent: { id: string }[] = [];
  const scene: Scene = {
    at: '/dilemmas/nieuw',
    page: <DilemmaFormPage />,
    answers: {
      'POST /api/dilemmas': (body) => {
        sent.push(body as { id: string });
        return { status: 201, body: view({ state: 'brought' }) };
      },
    },
  };
  const first = open(scene);
  await first.user.type(await screen.findByRole('textbox', { name: 'Titel' }), 'Opvangplekken');
  expect(screen.getByText('Een dilemma is geen casus')).toBeVisible();
  await first.user.click(screen.getByRole('button', { name: 'Dilemma inbrengen' }));
  expect(await screen.findByText('Er zijn nog 5 velden leeg.')).toBeVisible();
  expect(sent).toEqual([]);
  first.unmount();
  const again = open(scene);
  expect(await screen.findByRole('textbox', { name: 'Titel' })).toHaveValue('Opvangplekken');
  for (const box of screen.getAllByRole('textbox').slice(1)) await again.user.type(box, 'Tekst');
  await again.user.click(screen.getByRole('button', { name: 'Dilemma inbrengen' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(localStorage.getItem(`np.dilemma.${uuid(2)}`)).toBeNull();
});

test('who has no seat of a municipality reads why there is nothing to fill in', async () => {
  open({ at: '/dilemmas/nieuw', page: <DilemmaFormPage />, as: 'member' });
  expect(await screen.findByRole('heading', { name: 'U kunt geen dilemma inbrengen' })).toBeVisible();
});
