import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Channel, ChannelEntry, Me } from '@netwerkplein/contract';
import { act, screen, waitFor, within } from '@testing-library/react';
import { VirtuosoMockContext } from 'react-virtuoso';
import { ProblemError } from '../../api/index.ts';
import { replaceGuard } from '../../guard/open-guard.ts';
import { TestGuard } from '../../guard/testing-guard.ts';
import { LiveProvider, MemoryStore } from '../../live/index.ts';
import { TestConnection } from '../../live/testing-connection.ts';
import { TestLog, uuid } from '../../live/testing-log.ts';
import { RequireSession } from '../../session/index.ts';
import { renderInApp } from '../../testing/render.tsx';
import { refusal, stubServer } from '../../testing/server.ts';
import { ChannelsPage } from './channels-page.tsx';
import { ChannelWatch } from './index.ts';

const anna = { id: uuid(1), name: 'Anna Jansen', organisation: 'Ede' };
const bram = { id: uuid(2), name: 'Bram Sanders', organisation: 'Veldhoven' };
const channelId = uuid(101);
const other = uuid(102);

const channel = (given: Partial<Channel> = {}): Channel => ({
  id: channelId,
  level: 'tactical',
  theme: 'general',
  name: 'Algemeen',
  purpose: 'Praktische vragen',
  unread: 0,
  readSeq: 0,
  lastSeq: 0,
  lastMessageAt: null,
  readers: 23,
  group: null,
  ...given,
});

const meWith = (as: 'tacticalMember' | 'observer'): Me => ({
  member: anna,
  email: 'anna@ede.example',
  roles: [],
  standings: [{ as, level: 'tactical' }],
});

interface World {
  log?: TestLog;
  channels?: Channel[];
  as?: 'tacticalMember' | 'observer';
  at?: string;
  answers?: Parameters<typeof stubServer>[0];
}

/** The page of Anna, with a server and a connection that are played. */
function open({
  log = new TestLog(bram),
  channels = [channel()],
  as = 'tacticalMember',
  at,
  answers = {},
}: World = {}) {
  const members = [anna, bram].map((member) => ({ ...member, capacity: 'member', roles: [] }));
  const { asked } = stubServer({
    'GET /api/me': { body: meWith(as) },
    'GET /api/channels': () => ({ body: { items: channels } }),
    [`GET /api/channels/${channelId}/members`]: { body: { items: members } },
    [`GET /api/channels/${channelId}/draft`]: { body: { channelId, text: '', revision: 0, savedAt: null } },
    [`PUT /api/channels/${channelId}/draft`]: { body: { channelId, text: '', revision: 1, savedAt: null } },
    [`PUT /api/channels/${channelId}/read`]: (sent) => ({
      body: { readSeq: (sent as { seq: number }).seq, unread: 0 },
    }),
    ...answers,
  });
  const connection = new TestConnection({
    'message.list': ({ channelId: _, ...page }: { channelId: string; limit: number }) => log.page(page),
    'message.post': ({ id, text }: ChannelEntry) => ({ message: log.post(text, { id, author: anna }) }),
    'channel.typing': () => ({}),
  });
  const page = (
    <VirtuosoMockContext value={{ viewportHeight: 2_000, itemHeight: 50 }}>
      <RequireSession>
        <LiveProvider
          memberId={anna.id}
          onSessionEnded={() => undefined}
          connection={connection}
          openStore={() => Promise.resolve(new MemoryStore())}
        >
          <ChannelWatch />
          <ChannelsPage />
        </LiveProvider>
      </RequireSession>
    </VirtuosoMockContext>
  );
  const rendered = renderInApp(page, { at: at ?? `/kanalen/${channelId}`, path: '/kanalen/:channelId?' });
  const say = (entry: ChannelEntry, id = channelId) => act(() => connection.heard?.entry(id, entry));
  return { ...rendered, connection, asked, log, say };
}

const composer = () => screen.findByRole('textbox', { name: 'Uw bericht in Algemeen' });

afterEach(() => {
  replaceGuard(undefined);
  jest.restoreAllMocks();
  document.title = '';
});

describe('the list of channels', () => {
  it('stands by level, with true unread counts', async () => {
    const strategic = channel({ id: other, level: 'strategic', name: 'Koers', unread: 2, lastSeq: 5 });
    const { say, log } = open({ channels: [channel(), strategic], at: '/kanalen' });
    const list = await screen.findByRole('navigation', { name: 'Kanalen' });
    const headings = (await within(list).findAllByRole('heading')).map((heading) => heading.textContent);
    expect(headings).toEqual(['Strategisch Beraad', 'Landelijk Platform']);
    expect(within(list).getByRole('link', { name: /Koers 2 ongelezen berichten/ })).toBeVisible();
    say(log.post('dag'));
    expect(await within(list).findByRole('link', { name: /Algemeen 1 ongelezen bericht/ })).toBeVisible();
  });

  it('gives somebody without a seat one sentence, and no list to choose from', async () => {
    open({ channels: [], at: '/kanalen' });
    expect(await screen.findByRole('heading', { level: 1, name: 'U leest nog geen kanalen' })).toBeVisible();
    expect(screen.queryByRole('navigation', { name: 'Kanalen' })).toBeNull();
  });

  it('says so when a channel is not there for the reader', async () => {
    open({ at: `/kanalen/${uuid(999)}` });
    expect(await screen.findByRole('heading', { name: 'Dit kanaal is er niet voor u' })).toBeVisible();
  });

  it('asks everything again when rights change, and drops a channel that is gone', async () => {
    const channels = [channel()];
    const { connection, log } = open({ channels, log: new TestLog(bram) });
    log.post('geheim');
    await composer();
    channels.length = 0;
    act(() => connection.heard?.notice({ type: 'member.rights', memberId: anna.id }));
    expect(await screen.findByRole('heading', { name: 'Dit kanaal is er niet voor u' })).toBeVisible();
    expect(screen.queryByText('geheim')).toBeNull();
  });
});

describe('a channel', () => {
  it('says which room it is and who reads along', async () => {
    const { user } = open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Algemeen' })).toBeVisible();
    expect(screen.getByText('Zichtbaar voor 23 leden van het Landelijk Platform, met uw naam')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '23 leden' }));
    const side = await screen.findByRole('complementary', { name: 'Wie lezen mee' });
    expect(await within(side).findByRole('heading', { name: 'Veldhoven' })).toBeVisible();
    expect(within(side).getByText('Bram Sanders')).toBeVisible();
  });

  it('shows where the new messages begin, and marks them as read', async () => {
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    const log = new TestLog(bram);
    log.post('oud');
    log.post('nieuw');
    const { asked } = open({ log, channels: [channel({ unread: 1, readSeq: 1, lastSeq: 2 })] });
    const line = await screen.findByRole('separator', { name: 'Nieuw sinds uw laatste bezoek' });
    expect(line.compareDocumentPosition(screen.getByText('oud'))).toBe(Node.DOCUMENT_POSITION_PRECEDING);
    expect(line.compareDocumentPosition(screen.getByText('nieuw'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await waitFor(() =>
      expect(asked).toContainEqual({ door: `PUT /api/channels/${channelId}/read`, sent: { seq: 2 } }),
    );
  });

  const many = (count: number) => {
    const log = new TestLog(bram);
    for (let number = 1; number <= count; number += 1) log.post(`bericht ${number}`);
    return log;
  };

  it('finds the first new message however many pages back it is', async () => {
    const log = many(450);
    open({ log, channels: [channel({ unread: 100, readSeq: 30, lastSeq: 450 })] });
    const line = await screen.findByRole('separator', { name: 'Nieuw sinds uw laatste bezoek' });
    expect(line.compareDocumentPosition(screen.getByText('bericht 31'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says how much unread lies above what it loaded, and loads it when asked', async () => {
    const log = many(900);
    const { user, connection } = open({ log, channels: [channel({ unread: 100, readSeq: 200, lastSeq: 900 })] });
    expect(await screen.findByText('Hierboven staan nog ongeveer 100 oudere ongelezen berichten.')).toBeVisible();
    expect(screen.queryByRole('separator')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Toon oudere berichten' }));
    await waitFor(() => expect(screen.queryByText(/oudere ongelezen berichten/)).toBeNull());
    expect(connection.asked.at(-1)?.input).toMatchObject({ before: 301, limit: 200 });
  });

  it('finds a message whose broadcast was lost, with one question, when the reader comes back to the window', async () => {
    const log = many(1);
    const channels = [channel({ lastSeq: 1, readSeq: 1 })];
    const { connection } = open({ log, channels });
    await screen.findByText('bericht 1');
    const pages = () => connection.asked.filter(({ event }) => event === 'message.list').length;
    const before = pages();
    log.post('nooit gehoord');
    channels[0] = channel({ lastSeq: 2, readSeq: 1, unread: 1 });
    act(() => {
      window.dispatchEvent(new Event('focus'));
    });
    expect(await screen.findByText('nooit gehoord')).toBeInTheDocument();
    expect(pages()).toBe(before + 1);
  });

  it('gives the messages their room when they cannot be loaded', async () => {
    const log = new TestLog(bram);
    jest.spyOn(log, 'page').mockImplementation(() => {
      throw new Error('broken');
    });
    open({ log });
    const told = await screen.findByRole('alert');
    expect(told).toHaveTextContent('De berichten konden niet worden geladen');
    expect(told.parentElement).toHaveClass('np-messages');
  });

  it('sends with Enter, shows the message at once and empties the box', async () => {
    const { user } = open();
    await user.type(await composer(), 'Dag{Shift>}{Enter}{/Shift}allemaal{Enter}');
    const stream = await screen.findByRole('log', { name: 'Berichten in Algemeen' });
    expect(await within(stream).findByText(/Dag/)).toHaveTextContent('Dagallemaal');
    expect(await composer()).toHaveValue('');
    expect(await screen.findByRole('article', { name: /Anna Jansen, Ede/ })).toBeVisible();
  });

  it('keeps a message in the queue without connection, and sends it when it is back', async () => {
    const { user, connection, log } = open({ answers: { [`POST /api/channels/${channelId}/messages`]: 'offline' } });
    const box = await composer();
    act(() => connection.become('offline'));
    await user.type(box, 'Later{Enter}');
    expect(await screen.findByText('In wachtrij. Wordt verzonden zodra u weer verbinding hebt.')).toBeInTheDocument();
    act(() => connection.become('connected'));
    await waitFor(() => expect(log.standing.map(({ text }) => text)).toEqual(['Later']));
    expect(await screen.findByRole('article', { name: /Anna Jansen/ })).toHaveTextContent('Later');
  });

  it('does not send a number of a person, and says why', async () => {
    replaceGuard(new TestGuard());
    const { user, log } = open();
    await user.click(await composer());
    await user.paste('Zijn nummer is 123456782');
    await screen.findByText('Dit nummer hoort bij één persoon.');
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/Nummers en adressen van personen horen niet op Netwerkplein/)).toBeVisible();
    expect(log.standing).toEqual([]);
  });

  it('gives back the words that the server refused for a number', async () => {
    replaceGuard({ look: () => Promise.reject(new Error('not loaded')) });
    const { user, connection } = open();
    jest.spyOn(connection, 'ask').mockImplementation((door) => {
      if (door.event !== 'message.post') return Promise.resolve({ items: [], lastSeq: 0, more: false } as never);
      return Promise.reject(new ProblemError('identifying'));
    });
    await user.type(await composer(), '123456782{Enter}');
    expect(await screen.findByText(/Mislukt: er staat een nummer of adres in/)).toBeInTheDocument();
    // Rows of the list are measured before they are shown, which jsdom cannot.
    await user.click(screen.getByText('Bewerken'));
    expect(await composer()).toHaveValue('123456782');
    expect(await composer()).toHaveFocus();
    expect(screen.queryByText(/Mislukt/)).toBeNull();
  });

  it('speaks a new message of somebody else once', async () => {
    const log = new TestLog(bram);
    log.post('geschiedenis');
    const { say } = open({ log, channels: [channel({ lastSeq: 1, readSeq: 1 })] });
    await screen.findByText('geschiedenis');
    say(log.post('**dag** Anna'));
    await waitFor(() => expect(screen.getByText('Bram Sanders: dag Anna')).toHaveAttribute('aria-live', 'polite'));
    expect(screen.getByRole('log')).toHaveAttribute('aria-live', 'off');
  });

  it('says who is writing', async () => {
    const { connection } = open();
    await composer();
    act(() => connection.heard?.notice({ type: 'channel.typing', channelId, memberId: bram.id }));
    expect(await screen.findByText('Bram Sanders schrijft…')).toBeVisible();
  });

  it('gives a reader without the right to write a sentence instead of a box', async () => {
    open({ as: 'observer' });
    expect(await screen.findByText(/U leest dit kanaal mee als waarnemer/)).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('is of its own people in a working group, and only to read once that is closed', async () => {
    const group = { dilemmaId: uuid(9), mayPost: false };
    open({ channels: [channel({ name: 'Opvangplekken', group }), channel({ id: other })] });
    const list = await screen.findByRole('navigation', { name: 'Kanalen' });
    expect(await within(list).findByRole('heading', { name: 'Werkgroepen' })).toBeVisible();
    expect(within(list).getAllByRole('link').at(-1)).toHaveTextContent('Opvangplekken');
    expect(await screen.findByText(/Deze werkgroep is gesloten/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: /Uw bericht/ })).toBeNull();
  });

  it('refuses what is too long, and says what to do', async () => {
    const { user } = open();
    const box = await composer();
    await user.click(box);
    await user.paste('x'.repeat(8_001));
    expect(await screen.findByText(/Uw bericht is te lang/)).toBeVisible();
    await user.keyboard('{Enter}');
    expect(box).not.toHaveValue('');
  });
});

describe('a message', () => {
  const own = () => {
    const log = new TestLog(anna);
    log.post('mijn tekst');
    return log;
  };
  const menu = async (user: ReturnType<typeof open>['user']) => {
    const message = await screen.findByRole('article', { name: /Anna Jansen/ });
    act(() => message.focus());
    await user.click(within(message).getByRole('button', { name: /Wat u met dit bericht/ }));
  };

  it('is reached and left with the arrow keys', async () => {
    const log = new TestLog(bram);
    log.post('een');
    log.post('twee');
    const { user } = open({ log });
    const [first, second] = await screen.findAllByRole('article');
    act(() => second?.focus());
    await user.keyboard('{ArrowUp}');
    expect(first).toHaveFocus();
    await user.keyboard('{End}');
    expect(second).toHaveFocus();
  });

  it('is changed where it stands', async () => {
    const log = own();
    const edit = (sent: unknown) => ({ body: log.edit(1, (sent as { text: string }).text) });
    const { user, asked } = open({
      log,
      answers: { [`PATCH /api/channels/${channelId}/messages/${log.standing[0]?.id}`]: edit },
    });
    await menu(user);
    await user.click(await screen.findByRole('menuitem', { name: 'Bewerken' }));
    const box = await screen.findByRole('textbox', { name: 'Tekst van uw bericht' });
    await user.clear(box);
    await user.type(box, 'beter{Enter}');
    expect(await screen.findByRole('button', { name: 'Bewerkt' })).toBeVisible();
    expect(asked.find(({ door }) => door.startsWith('PATCH'))?.sent).toEqual({ text: 'beter', revision: 0 });
  });

  it('shows both texts when it was changed elsewhere meanwhile', async () => {
    const log = own();
    const path = `PATCH /api/channels/${channelId}/messages/${log.standing[0]?.id}`;
    const { user, say } = open({ log, answers: { [path]: refusal('conflict', 409) } });
    await menu(user);
    await user.click(await screen.findByRole('menuitem', { name: 'Bewerken' }));
    await user.type(await screen.findByRole('textbox', { name: 'Tekst van uw bericht' }), ' van hier');
    say(log.edit(1, 'van elders'));
    expect(await screen.findByText('van elders')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Mijn tekst van hier' }));
    expect(screen.getByRole('textbox', { name: 'Tekst van uw bericht' })).toHaveValue('mijn tekst van hier');
  });

  it('closes an edit when the message is wiped meanwhile', async () => {
    const log = own();
    const { user, say } = open({ log });
    await menu(user);
    await user.click(await screen.findByRole('menuitem', { name: 'Bewerken' }));
    await screen.findByRole('textbox', { name: 'Tekst van uw bericht' });
    say(log.redact(1));
    expect(await screen.findByText(/Gewist op .* door de schrijver\. Het was een vergissing\./)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Tekst van uw bericht' })).toBeNull();
  });

  it('is wiped only with a reason', async () => {
    const log = own();
    const path = `POST /api/channels/${channelId}/messages/${log.standing[0]?.id}/redaction`;
    const wipe = () => ({ body: { messageSeq: 1, redactedAt: log.redact(1).sentAt } });
    const { user } = open({ log, answers: { [path]: wipe } });
    await menu(user);
    await user.click(await screen.findByRole('menuitem', { name: 'Wissen…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Bericht definitief wissen' });
    await user.click(within(dialog).getByRole('button', { name: 'Bericht definitief wissen' }));
    expect(within(dialog).getByText('Kies een reden.')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: /Waarom wist u dit bericht/ }));
    await user.click(await screen.findByRole('option', { name: 'Het is een vergissing' }));
    await user.click(within(dialog).getByRole('button', { name: 'Bericht definitief wissen' }));
    expect(await screen.findByText(/Gewist op/)).toBeVisible();
  });
});
