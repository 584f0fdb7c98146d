import { Injectable } from '@nestjs/common';
import {
  may,
  type Actor,
  type AnswerOf,
  type ChannelEntry,
  type Colleague,
  type doors,
  type EntryPage,
  type Facts,
  type RedactionReason,
  type RedactorRole,
} from '@netwerkplein/contract';
import { DataSource } from 'typeorm';
import { Guard } from '../guard/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import { UnitOfWork, type Step } from '../kernel/unit-of-work.ts';
import { ChannelAccess } from './channel.access.ts';
import { unseenIn } from './channel.rules.ts';
import { ChannelEntryRow } from './channel-entry.entity.ts';
import { EntryReader, type PageAsked } from './entry-reader.ts';
import { MessageVersion } from './message-version.entity.ts';
import { RecentEntries } from './recent-entries.ts';
import { StreamWriter } from './stream-writer.ts';

/** Messages: posted, read, edited by their writer, and wiped for good. */
@Injectable()
export class MessageService {
  constructor(
    private readonly channels: ChannelAccess,
    private readonly writer: StreamWriter,
    private readonly reader: EntryReader,
    private readonly recent: RecentEntries,
    private readonly guard: Guard,
    private readonly work: UnitOfWork,
    private readonly database: DataSource,
  ) {}

  /** Resolves after commit. The same id again gives the message that it was the first time. */
  async post(
    actor: Actor,
    author: Colleague,
    { channelId, id, text }: { channelId: string; id: string; text: string },
  ): Promise<{ message: ChannelEntry; created: boolean }> {
    const channel = await this.channels.open(actor, channelId, 'message.post');
    this.guard.numbers({ text });
    const posted = await this.writer.append({ channelId: channel.id, id, author, text });
    const message = posted.created ? posted.entry : await this.reader.one(channel.id, posted.seq);
    return { message, created: posted.created };
  }

  async page(actor: Actor, channelId: string, asked: PageAsked): Promise<EntryPage> {
    const channel = await this.channels.open(actor, channelId, 'channel.read');
    const unseen = unseenIn(channel, actor);
    if (asked.after === undefined) return seenOf(await this.reader.page(channel.id, asked), unseen);
    return await this.recent.after(channel.id, { ...asked, after: Math.max(asked.after, unseen) });
  }

  /** @throws Refusal `conflict` when the message changed since the revision that the writer saw. */
  async edit(actor: Actor, { channelId, messageId, text, revision }: Edit): Promise<ChannelEntry> {
    const channel = await this.channels.open(actor, channelId, 'message.edit', actor.memberId);
    this.guard.numbers({ text });
    return await this.work
      .run(actor.memberId, async (step) => {
        const seq = await nextSeq(step, channel.id);
        const message = await lockMessage(step, channel.id, messageId);
        if (!may(actor, 'message.edit', this.channels.facts(actor, channel, 'message.edit', message.authorId)))
          throw new Refusal('not_found');
        if (channel.people !== null) await refuseUnseen(step, channel.id, message.seq);
        if (message.redactedAt !== null) throw new Refusal('conflict');
        // The answer to the first try got lost: the edit is there already, and the number that was taken is given back.
        if (message.text === text && message.revision === revision + 1) throw new AlreadyDone();
        if (message.revision !== revision) throw new Refusal('conflict');
        if (message.text === text) throw new AlreadyDone();
        await step.manager.insert(MessageVersion, {
          channelId: channel.id,
          messageSeq: message.seq,
          revision,
          text: message.text,
          writtenAt: message.editedAt ?? message.at,
        });
        await change(step, message, { text, editedAt: step.at });
        return await this.append(step, actor, seq, message, 'edit');
      })
      .catch((error: unknown) => this.unlessDone(error, channel.id, messageId));
  }

  /** The texts a message had; a wiped message has none. */
  async versions(actor: Actor, channelId: string, messageId: string): Promise<AnswerOf<typeof doors.message.versions>> {
    const channel = await this.channels.open(actor, channelId, 'channel.read');
    const message = await findMessage(this.database.manager, channel.id, messageId);
    if (message.seq <= unseenIn(channel, actor)) throw new Refusal('not_found');
    if (message.redactedAt !== null) return { items: [] };
    const earlier = await this.database.manager.find(MessageVersion, {
      where: { channelId: channel.id, messageSeq: message.seq },
      order: { revision: 'asc' },
    });
    const all = [...earlier, { text: message.text, writtenAt: message.editedAt ?? message.at }];
    return { items: all.map(({ text, writtenAt }) => ({ text, writtenAt: writtenAt.toISOString() })) };
  }

  /** Wipe the text of a message and of all its versions (excellent A9). Wiping it again changes nothing. */
  async redact(
    actor: Actor,
    { channelId, messageId, reason }: Redaction,
  ): Promise<AnswerOf<typeof doors.message.redact>> {
    const channel = await this.channels.open(actor, channelId, 'message.redact', actor.memberId);
    const wiped = await this.work
      .run(actor.memberId, async (step) => {
        const seq = await nextSeq(step, channel.id);
        const message = await lockMessage(step, channel.id, messageId);
        const by = redactorRole(actor, this.channels.facts(actor, channel, 'message.redact', message.authorId));
        if (message.redactedAt !== null) throw new AlreadyDone();
        await step.manager.delete(MessageVersion, { channelId: channel.id, messageSeq: message.seq });
        await change(step, message, { text: '', redactedAt: step.at, redactedBy: by, redactionReason: reason });
        await this.append(step, actor, seq, message, 'redaction');
        await step.record({
          action: 'message.redacted',
          object: { kind: 'message', id: messageId },
          details: { channel: channel.id, by, reason },
        });
        return { messageSeq: message.seq, redactedAt: step.at.toISOString() };
      })
      .catch(async (error: unknown) => {
        const { messageSeq, redacted } = await this.unlessDone(error, channel.id, messageId);
        return { messageSeq, redactedAt: redacted?.at ?? '' };
      });
    this.recent.forget(channel.id);
    return wiped;
  }

  private async append(
    step: Step,
    actor: Actor,
    seq: number,
    message: ChannelEntryRow,
    kind: 'edit' | 'redaction',
  ): Promise<ChannelEntry> {
    const { channelId } = message;
    await step.manager.insert(ChannelEntryRow, {
      channelId,
      seq,
      kind,
      messageSeq: message.seq,
      authorId: actor.memberId,
      at: step.at,
    });
    const entry = await this.reader.one(channelId, seq, step.manager);
    step.entry({ stream: `channel:${channelId}`, seq, kind, entry });
    return entry;
  }

  private async unlessDone(error: unknown, channelId: string, messageId: string): Promise<ChannelEntry> {
    if (!(error instanceof AlreadyDone)) throw error;
    const message = await findMessage(this.database.manager, channelId, messageId);
    return await this.reader.one(channelId, message.seq);
  }
}

interface Edit {
  channelId: string;
  messageId: string;
  text: string;
  revision: number;
}

interface Redaction {
  channelId: string;
  messageId: string;
  reason: RedactionReason;
}

/** Rolls back a change that was made before, so that its number is not used twice. */
class AlreadyDone extends Error {}

/** In which quality the actor may redact; the author comes first, so that wiping one's own text never looks like moderation. */
function redactorRole(actor: Actor, facts: Facts): RedactorRole {
  if (!may(actor, 'message.redact', facts)) throw new Refusal('not_found');
  if (facts.ownerId === actor.memberId) return 'author';
  const chairs = actor.standings.filter(({ as }) => as === 'chair');
  return may({ ...actor, standings: chairs }, 'message.redact', facts) ? 'chair' : 'privacy_officer';
}

/** Take the next number of a stream: locks its row until commit. */
async function nextSeq(step: Step, channelId: string): Promise<number> {
  const [rows] = await step.manager.query<[{ lastSeq: number }[], number]>(
    'update stream set last_seq = last_seq + 1 where id = $1 returning last_seq as "lastSeq"',
    [channelId],
  );
  const taken = rows[0];
  if (taken === undefined) throw new Refusal('not_found');
  return taken.lastSeq;
}

/** Of a page, what is not closed to a guest who came later. */
function seenOf(page: EntryPage, unseen: number): EntryPage {
  if (unseen === 0) return page;
  const items = page.items.filter(({ seq }) => seq > unseen);
  return { ...page, items, more: page.more && items.length === page.items.length };
}

/**
 * What a guest may not read cannot be edited while they are there: the entry of an edit bears the text, and the same bytes go to every
 * reader.
 */
async function refuseUnseen(step: Step, channelId: string, messageSeq: number): Promise<void> {
  const [row] = await step.manager.query<{ seq: number }[]>(
    'select coalesce(max(sees_after), 0) as seq from channel_person where channel_id = $1 and to_at is null',
    [channelId],
  );
  if (messageSeq <= (row?.seq ?? 0)) throw new Refusal('not_allowed');
}

async function findMessage(manager: Step['manager'], channelId: string, messageId: string): Promise<ChannelEntryRow> {
  const message = await manager.findOneBy(ChannelEntryRow, { channelId, messageId });
  if (message === null) throw new Refusal('not_found');
  return message;
}

// The stream's row is locked already, and every change to a message passes there first.
const lockMessage = (step: Step, channelId: string, messageId: string) =>
  findMessage(step.manager, channelId, messageId);

async function change(step: Step, message: ChannelEntryRow, to: Partial<ChannelEntryRow>): Promise<void> {
  const key = { channelId: message.channelId, seq: message.seq };
  await step.manager.update(ChannelEntryRow, key, { ...to, revision: message.revision + 1 });
}
