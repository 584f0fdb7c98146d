import { afterEach, expect, test } from '@jest/globals';
import type { CaseForm, CaseView, Me } from '@netwerkplein/contract';
import { act, screen, waitFor, within } from '@testing-library/react';
import { LiveProvider, MemoryStore } from '../../live/index.ts';
import { TestConnection } from '../../live/testing-connection.ts';
import { uuid } from '../../live/testing-log.ts';
import { RequireSession } from '../../session/index.ts';
import { renderInApp } from '../../testing/render.tsx';
import { refusal, stubServer } from '../../testing/server.ts';
import { ReviewWatch } from './index.ts';
import type { ReviewItem } from './review-queries.ts';
import { ReviewPage } from './review-page.tsx';

const caseId = uuid(201);
const postId = uuid(301);
const writer = { id: uuid(401), label: 'Heldere Varen', office: null, asker: false, silenced: false };

const item = (given: Partial<ReviewItem> = {}): ReviewItem => ({
  caseId,
  title: 'Jongen blijft weg van school',
  what: 'case',
  postId: null,
  text: null,
  reason: null,
  participant: null,
  own: false,
  ...given,
});
const flagged = item({
  what: 'post',
  postId,
  text: 'Iets over **hem**',
  reason: 'identifies_person',
  participant: writer,
});

const form: CaseForm = {
  title: 'Jongen blijft weg van school',
  theme: 'school_absence',
  concern: 'worries',
  safetySteps: ['reporting_code'],
  children: 'one',
  ages: ['12-15'],
  since: 'months',
  municipality: 'medium',
  behaviour: 'Hij gaat in de ochtend weg en komt niet aan.',
  involved: ['school', 'attendance_officer'],
  tried: 'Er is twee keer gebeld.',
  question: 'Wat werkte bij anderen?',
  openTo: ['care'],
};

const view: CaseView = {
  id: caseId,
  state: 'in_review',
  form,
  revision: 3,
  participants: [],
  audience: { readers: 0, organisations: [], openTo: ['care'], namesGoneOn: null, purgeOn: null },
  self: { participant: null, asker: false, mayPost: false, mayReview: true, openedOn: null, waiting: [] },
  lastSeq: 0,
  readSeq: 0,
  note: null,
  lesson: null,
};

const meAs = (as: 'moderator' | 'privacyOfficer' | 'member'): Me => ({
  member: { id: uuid(1), name: 'Anna Jansen', organisation: 'Ede' },
  email: 'anna@ede.example',
  roles: [],
  standings: [{ as, level: null }],
});

interface World {
  items?: ReviewItem[];
  as?: 'moderator' | 'privacyOfficer' | 'member';
  at?: string;
  answers?: Parameters<typeof stubServer>[0];
}

function open({ items = [item()], as = 'moderator', at = `/toezicht/casus/${caseId}`, answers = {} }: World = {}) {
  const { asked } = stubServer({
    'GET /api/me': { body: meAs(as) },
    'GET /api/review': () => ({ body: { items } }),
    [`GET /api/cases/${caseId}`]: { body: view },
    ...answers,
  });
  const connection = new TestConnection();
  const page = (
    <RequireSession>
      <LiveProvider
        memberId={uuid(1)}
        onSessionEnded={() => undefined}
        connection={connection}
        openStore={() => Promise.resolve(new MemoryStore())}
      >
        <ReviewWatch />
        <ReviewPage />
      </LiveProvider>
    </RequireSession>
  );
  const rendered = renderInApp(page, { at, path: '/toezicht/:what?/:caseId?/:postId?' });
  const sent = (door: string) => asked.filter((one) => one.door === door).map((one) => one.sent);
  return { ...rendered, asked, sent, connection };
}

const decideCase = `POST /api/cases/${caseId}/review`;
const decidePost = `POST /api/cases/${caseId}/posts/${postId}/review`;

afterEach(() => {
  document.title = '';
});

test('what is out of sight stands first, and what is new appears by itself', async () => {
  const items = [item()];
  const { connection } = open({ items, at: '/toezicht' });
  expect(await screen.findByRole('heading', { name: 'Nieuwe casussen' })).toBeVisible();
  items.push(flagged);
  act(() => connection.heard?.notice({ type: 'review.changed' }));
  await screen.findByRole('heading', { name: 'Bijdragen uit het zicht' });
  const list = screen.getByRole('navigation', { name: 'Tweede blik' });
  expect(
    within(list)
      .getAllByRole('heading')
      .map((heading) => heading.textContent),
  ).toEqual(['Bijdragen uit het zicht', 'Nieuwe casussen']);
  expect(document.title).not.toContain('Jongen');
});

test('a case is shared once all four points were looked at', async () => {
  const { user, sent, router } = open({ answers: { [decideCase]: { status: 204 } } });
  expect(await screen.findByText('Hij gaat in de ochtend weg en komt niet aan.')).toBeVisible();
  expect(screen.getByText('Wel zorgen, geen direct gevaar')).toBeVisible();
  const share = screen.getByRole('button', { name: 'Casus delen' });
  await user.click(share);
  expect(await screen.findByText(/Loop eerst deze vier punten langs/)).toBeVisible();
  expect(sent(decideCase)).toEqual([]);
  for (const box of screen.getAllByRole('checkbox')) await user.click(box);
  await user.click(share);
  await waitFor(() => expect(router.state.location.pathname).toBe('/toezicht'));
  expect(sent(decideCase)).toEqual([{ verdict: 'share' }]);
  expect(await screen.findByText('De casus is gedeeld.')).toBeVisible();
});

test('a note that the server finds somebody in is not sent on: the place is shown', async () => {
  const note = 'Laat weg wat er over zijn werk staat.';
  const found = { field: 'note', start: 21, end: 30, type: 'professional' };
  const { user, sent } = open({
    answers: { [decideCase]: refusal('identifying', 422, { findings: [found] }) },
  });
  await user.click(await screen.findByRole('button', { name: 'Terugsturen met toelichting' }));
  const dialog = await screen.findByRole('dialog', { name: 'Casus terugsturen' });
  const send = within(dialog).getByRole('button', { name: 'Casus terugsturen' });
  await user.click(send);
  expect(await within(dialog).findByText('Schrijf in een of twee zinnen waarom.')).toBeVisible();
  await user.type(within(dialog).getByRole('textbox', { name: 'Wat moet er anders?' }), note);
  await user.click(send);
  expect(await within(dialog).findByRole('button', { name: /^zijn werk, naam van een collega/ })).toBeVisible();
  expect(sent(decideCase)).toEqual([{ verdict: 'return', note, choices: [] }]);
  expect(within(dialog).getByRole('textbox', { name: 'Wat moet er anders?' })).toHaveValue(note);
});

test('wiping a case asks first, and names it', async () => {
  const { user, sent } = open({ answers: { [decideCase]: { status: 204 } } });
  await user.click(await screen.findByRole('button', { name: 'Casus definitief wissen' }));
  const question = await screen.findByRole('alertdialog', {
    name: 'Casus ‘Jongen blijft weg van school’ definitief wissen?',
  });
  expect(within(question).getByRole('button', { name: 'Annuleren' })).toHaveFocus();
  await user.click(within(question).getByRole('button', { name: 'Casus definitief wissen' }));
  await waitFor(() => expect(sent(decideCase)).toEqual([{ verdict: 'purge' }]));
});

test('what is one’s own cannot be decided, and it says why', async () => {
  open({ items: [item({ own: true })] });
  expect(await screen.findByText(/U bracht deze casus zelf in/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Casus delen' })).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('a flagged contribution comes back, or is wiped with a reason', async () => {
  const at = `/toezicht/bijdrage/${caseId}/${postId}`;
  const { user, sent } = open({ items: [flagged], at, answers: { [decidePost]: { status: 204 } } });
  expect(await screen.findByText('hem')).toBeVisible();
  expect(screen.getByText('Heldere Varen schreef')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Bijdrage definitief wissen' }));
  const dialog = await screen.findByRole('dialog', { name: 'Bijdrage definitief wissen' });
  await user.click(within(dialog).getByRole('button', { name: 'Bijdrage definitief wissen' }));
  await waitFor(() => expect(sent(decidePost)).toEqual([{ verdict: 'remove', reason: 'identifies_person' }]));
});

test('a participant is silenced without a name; only a privacy officer can ask for it', async () => {
  const at = `/toezicht/bijdrage/${caseId}/${postId}`;
  const door = `PUT /api/cases/${caseId}/participants/${writer.id}/silence`;
  const answers = { [door]: { body: { ...writer, silenced: true } } };
  const moderator = open({ items: [flagged], at, answers });
  await moderator.user.click(await screen.findByRole('button', { name: 'Woord ontnemen' }));
  const question = await screen.findByRole('alertdialog', { name: 'Heldere Varen het woord ontnemen?' });
  expect(question).toHaveTextContent('U komt niet te weten wie het is.');
  await moderator.user.click(within(question).getByRole('button', { name: 'Woord ontnemen in deze casus' }));
  await waitFor(() => expect(moderator.sent(door)).toEqual([{ silenced: true }]));
  expect(screen.queryByRole('link', { name: 'Vraag om ontzegeling' })).toBeNull();
  moderator.unmount();
  open({ items: [flagged], at, as: 'privacyOfficer' });
  const link = await screen.findByRole('link', { name: 'Vraag om ontzegeling' });
  expect(link).toHaveAttribute('href', `/ontzegelen/vraag?casus=${caseId}&deelnemer=${writer.id}`);
});

test('somebody else was first: it says so, and the list is asked again', async () => {
  const { user, asked } = open({
    items: [flagged],
    at: `/toezicht/bijdrage/${caseId}/${postId}`,
    answers: { [decidePost]: refusal('conflict', 409) },
  });
  await user.click(await screen.findByRole('button', { name: 'Bijdrage terugzetten' }));
  expect(await screen.findByText(/Iemand anders besloot hier net over/)).toBeVisible();
  await waitFor(() => expect(asked.filter(({ door }) => door === 'GET /api/review').length).toBeGreaterThan(1));
});

test('who may not look a second time finds no page and asks nothing', async () => {
  const { asked } = open({ as: 'member', at: '/toezicht' });
  expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeVisible();
  expect(asked.some(({ door }) => door === 'GET /api/review')).toBe(false);
});
