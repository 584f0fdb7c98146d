import type { DataSource, EntityManager } from 'typeorm';
import { Channel, ChannelEntryRow, MessageVersion, ReadMark, Stream } from '../channels/index.ts';
import type { Settings } from '../kernel/settings.ts';
import { StartRefusal } from '../kernel/start-refusal.ts';
import { Organisation } from '../organisations/index.ts';
import { channels } from './content/channels.ts';
import { conversations } from './content/conversations/index.ts';
import { members } from './content/members.ts';
import { organisations } from './content/organisations.ts';
import { demoId } from './demo-id.ts';
import { eventsOf } from './demo-stream.ts';
import { loadCases } from './load-cases.ts';
import { loadPeople } from './load-people.ts';
import { loadDilemmas } from './load-dilemmas.ts';

/** Everybody in the demo has read what is older than this: coming in, there is something new and not everything. */
const READ_BEFORE_MS = 4 * 86_400_000;

/** Load the demo network into an empty database; a second start finds it there and leaves it alone. */
export async function loadDemo(database: DataSource, settings: Settings): Promise<void> {
  await loadNetwork(database);
  await loadCases(database, settings);
  await loadDilemmas(database);
}

async function loadNetwork(database: DataSource): Promise<void> {
  if ((await database.manager.count(Organisation)) > 0) return;
  const now = new Date();
  await database.transaction(async (manager) => {
    await loadPeople(manager, now);
    await loadChannels(manager, now);
    for (const conversation of conversations) await loadConversation(manager, conversation, now);
  });
}

/** @throws StartRefusal when the database holds the demo network, whose passwords everybody knows. */
export async function refuseDemoData(database: DataSource): Promise<void> {
  const found = await database.manager.countBy(Organisation, {
    id: demoId('organisation', organisations[0]?.key ?? ''),
  });
  if (found === 0) return;
  throw new StartRefusal(
    'DEMO: this database holds the demo network with its known passwords; set DEMO=1, or use an empty database.',
  );
}

async function loadChannels(manager: EntityManager, now: Date): Promise<void> {
  await manager.insert(
    Channel,
    channels.map(({ key, ...channel }, position) => ({
      ...channel,
      id: demoId('channel', key),
      position,
      createdAt: now,
    })),
  );
  await manager.insert(
    Stream,
    channels.map(({ key }) => ({ id: demoId('channel', key), lastSeq: 0 })),
  );
}

async function loadConversation(
  manager: EntityManager,
  { channel, messages }: (typeof conversations)[number],
  now: Date,
): Promise<void> {
  const channelId = demoId('channel', channel);
  const rows = new Map<object, ChannelEntryRow>();
  const log: ChannelEntryRow[] = [];
  const versions: MessageVersion[] = [];
  for (const { kind, at, message } of eventsOf(messages, now)) {
    const seq = log.length + 1;
    const changed = kind === 'message' ? undefined : rows.get(message);
    const row = emptyRow(channelId, seq, demoId('member', message.by), at);
    if (changed === undefined) {
      Object.assign(row, {
        kind: 'message',
        messageId: demoId('message', channel, String(seq)),
        messageSeq: seq,
        text: message.text,
      });
      rows.set(message, row);
    } else if (kind === 'edit') {
      versions.push({ channelId, messageSeq: changed.seq, revision: 0, text: changed.text, writtenAt: changed.at });
      Object.assign(row, { kind, messageSeq: changed.seq });
      Object.assign(changed, { text: message.edited, revision: 1, editedAt: at });
    } else {
      Object.assign(row, { kind, messageSeq: changed.seq });
      Object.assign(changed, {
        text: '',
        revision: 1,
        redactedAt: at,
        redactedBy: 'author',
        redactionReason: 'mistake',
      });
    }
    log.push(row);
  }
  await manager.insert(ChannelEntryRow, log);
  if (versions.length > 0) await manager.insert(MessageVersion, versions);
  await manager.update(Stream, { id: channelId }, { lastSeq: log.length });
  await markRead(manager, channelId, log, now);
}

const emptyRow = (channelId: string, seq: number, authorId: string, at: Date): ChannelEntryRow => ({
  channelId,
  seq,
  kind: 'message',
  messageId: null,
  messageSeq: seq,
  authorId,
  text: '',
  at,
  revision: 0,
  editedAt: null,
  redactedAt: null,
  redactedBy: null,
  redactionReason: null,
});

async function markRead(
  manager: EntityManager,
  channelId: string,
  log: readonly ChannelEntryRow[],
  now: Date,
): Promise<void> {
  const seq = log.filter(({ at }) => now.getTime() - at.getTime() > READ_BEFORE_MS).at(-1)?.seq ?? 0;
  await manager.insert(
    ReadMark,
    members.map(({ key }) => ({ memberId: demoId('member', key), channelId, seq })),
  );
}
