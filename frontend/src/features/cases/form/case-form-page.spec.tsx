import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { CaseForm, CaseView, Me } from '@netwerkplein/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { replaceGuard } from '../../../guard/open-guard.ts';
import { TestGuard } from '../../../guard/testing-guard.ts';
import { LiveProvider, MemoryStore } from '../../../live/index.ts';
import { TestConnection } from '../../../live/testing-connection.ts';
import { RequireSession } from '../../../session/index.ts';
import { renderInApp } from '../../../testing/render.tsx';
import { refusal, stubServer } from '../../../testing/server.ts';
import { caseId, caseView, fullForm, id, ready } from '../testing-cases.ts';
import { CaseFormPage } from './case-form-page.tsx';

const me: Me = {
  member: { id: id(1), name: 'Anna Jansen', organisation: 'Gemeente Ede' },
  email: 'anna@ede.example',
  roles: [],
  standings: [{ as: 'tacticalMember', level: 'tactical' }],
};

const draft = (given: Partial<Omit<CaseView, 'self'>> = {}) =>
  caseView({ state: 'draft', participants: [], self: { asker: true, mayPost: false }, ...given });

function open(view: CaseView = draft(), answers: Parameters<typeof stubServer>[0] = {}) {
  const path = `/api/cases/${caseId}`;
  const world = { view };
  const { asked } = stubServer({
    'GET /api/me': { body: me },
    'GET /api/cases': { body: { items: [], readiness: ready } },
    [`GET ${path}`]: () => ({ body: world.view }),
    [`PUT ${path}/form`]: (sent) => {
      const { form, revision } = sent as { form: CaseForm; revision: number };
      world.view = { ...world.view, form, revision: revision + 1 };
      return { body: world.view };
    },
    [`POST ${path}/submission`]: () => ({ body: { ...world.view, state: 'in_review' } }),
    [`DELETE ${path}`]: { status: 204 },
    ...answers,
  });
  const page = (
    <RequireSession>
      <LiveProvider
        memberId={me.member.id}
        onSessionEnded={() => undefined}
        connection={new TestConnection()}
        openStore={() => Promise.resolve(new MemoryStore())}
      >
        <CaseFormPage />
      </LiveProvider>
    </RequireSession>
  );
  return {
    asked,
    world,
    ...renderInApp(page, { at: `/casussen/${caseId}/bewerken`, path: '/casussen/:caseId/bewerken' }),
  };
}
const saved = (asked: { door: string; sent: unknown }[]) =>
  asked.filter(({ door }) => door.startsWith('PUT')).at(-1)?.sent;
const field = (name: string) => screen.findByRole('textbox', { name });
const tickAll = async (user: ReturnType<typeof open>['user']) => {
  for (const box of within(screen.getByRole('group', { name: 'Ik keek dit na' })).getAllByRole('checkbox')) {
    await user.click(box);
  }
};

beforeEach(() => replaceGuard(new TestGuard()));
afterEach(() => {
  replaceGuard(undefined);
  document.title = '';
});

it('asks in one order of thinking, with the child’s safety first, and says where danger belongs', async () => {
  open();
  await field('Wat gebeurt er?');
  const steps = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  expect(steps).toEqual([
    '1Stap 1: Eerst de veiligheid van het kind',
    '2Stap 2: Wat er gebeurt',
    '3Stap 3: Wat er al geprobeerd is',
    '4Stap 4: De vraag aan collega’s',
    '5Stap 5: Wie mag meelezen',
    '6Stap 6: Kijk nog één keer',
  ]);
  expect(screen.getByRole('complementary', { name: 'Bij gevaar' })).toHaveTextContent('Netwerkplein is geen meldpunt');
});

it('saves itself, bands and words together', async () => {
  const { user, asked } = open();
  await user.type(await field('Wat is uw vraag?'), ' Wie weet iets?');
  await user.click(screen.getByRole('radio', { name: 'Twee of drie kinderen' }));
  await user.click(screen.getByRole('checkbox', { name: 'Leerplicht' }));
  await user.click(screen.getByRole('checkbox', { name: /Partners in zorg en onderwijs/ }));
  await waitFor(() =>
    expect(saved(asked)).toMatchObject({
      form: {
        question: 'Hoe hielden jullie contact? Wie weet iets?',
        children: 'two_three',
        involved: ['attendance_officer'],
        openTo: ['care'],
      },
      choices: [],
    }),
  );
  expect(await screen.findByText('Bewaard')).toBeVisible();
});

it('keeps a name from the server until it is replaced', async () => {
  const { user, asked } = open();
  await user.type(await field('Wat probeerde u, en wat kwam ervan?'), ' Jan de Vries hielp.');
  expect(await screen.findByText('Alleen in deze browser')).toBeVisible();
  expect(saved(asked)).toBeUndefined();
  await user.click(await screen.findByRole('button', { name: 'Vervang door ‘[kind A]’' }));
  await waitFor(() => expect(saved(asked)).toMatchObject({ form: { tried: 'Twee huisbezoeken. [kind A] hielp.' } }));
});

it('warns when details of several fields together point at one family', async () => {
  const { user } = open();
  await user.type(await field('Wat gebeurt er?'), ' In Tilburg.');
  await user.type(await field('Wat is uw vraag?'), ' Het is de enige.');
  expect(await screen.findByText('Samen zeggen deze gegevens misschien te veel')).toBeVisible();
  expect(screen.getByText('Dit past op één gezin.')).toBeVisible();
});

it('is handed in only when it is complete, clean and looked at; then it is with the moderator', async () => {
  const { user, asked, router } = open(draft({ form: { ...fullForm, question: '', concern: null } }));
  await field('Wat is uw vraag?');
  await user.click(screen.getByRole('button', { name: 'Inleveren voor controle' }));
  const faults = await screen.findByRole('alert');
  expect(faults).toHaveTextContent('Vul nog in: Wat is uw vraag?');
  expect(faults).toHaveTextContent('Loop alle punten na en vink ze aan.');
  await user.click(within(faults).getByRole('link', { name: /Wat is uw vraag/ }));
  expect(await field('Wat is uw vraag?')).toHaveFocus();
  await user.paste('Wie weet raad?');
  await user.click(screen.getByRole('radio', { name: 'Wel zorgen, geen direct gevaar' }));
  await tickAll(user);
  await user.click(screen.getByRole('button', { name: 'Inleveren voor controle' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/casussen/${caseId}`));
  const sent = asked.find(({ door }) => door.endsWith('/submission'))?.sent as { selfCheck: string[] };
  expect(sent.selfCheck).toHaveLength(4);
  expect(Object.keys(localStorage).filter((key) => key.includes(caseId))).toEqual([]);
});

it('says why it could not be handed in, and keeps the words', async () => {
  const { user } = open(draft(), { [`POST /api/cases/${caseId}/submission`]: refusal('too_few', 409) });
  await field('Wat is uw vraag?');
  await tickAll(user);
  await user.click(screen.getByRole('button', { name: 'Inleveren voor controle' }));
  expect(await screen.findByText(/te weinig mensen die dit geschreven kunnen hebben/)).toBeVisible();
  expect(await field('Wat is uw vraag?')).toHaveValue(fullForm.question);
});

it('shows what the moderator wrote when it came back', async () => {
  open(draft({ note: 'Haal de wijk weg.' }));
  expect(await screen.findByText('Haal de wijk weg.')).toBeVisible();
});

it('is thrown away only after asking', async () => {
  const { user, asked, router } = open();
  await field('Wat is uw vraag?');
  await user.click(screen.getByRole('button', { name: 'Weggooien' }));
  await user.click(await screen.findByRole('button', { name: 'Concept definitief weggooien' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/casussen'));
  expect(asked.some(({ door }) => door === `DELETE /api/cases/${caseId}`)).toBe(true);
});

it('leads on when the case is no longer to be written', async () => {
  const { router } = open(draft({ state: 'in_review' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/casussen/${caseId}`));
});
