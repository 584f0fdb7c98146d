import { Injectable } from '@nestjs/common';
import {
  limits,
  may,
  type Actor,
  type AnswerOf,
  type Channel as ChannelAnswer,
  type doors,
} from '@netwerkplein/contract';
import { DataSource } from 'typeorm';
import { Announcer } from '../kernel/announcer.ts';
import { Clock } from '../kernel/clock.ts';
import { MemberAccess } from '../members/index.ts';
import { ChannelAccess } from './channel.access.ts';
import { readersOf, unseenIn, type KnownChannel } from './channel.rules.ts';

interface State {
  id: string;
  readSeq: number;
  lastSeq: number;
  lastMessageAt: Date | null;
  unread: number;
}

/** Channels as a member sees them: what there is, who is there, what is new. */
@Injectable()
export class ChannelService {
  constructor(
    private readonly channels: ChannelAccess,
    private readonly members: MemberAccess,
    private readonly database: DataSource,
    private readonly announcer: Announcer,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<AnswerOf<typeof doors.channel.list>> {
    const readable = await this.channels.readable(actor);
    const [states, readers] = await Promise.all([this.states(actor.memberId, readable), this.members.countByLevel()]);
    return {
      items: readable.map((channel) => {
        const inLevel = readers.get(channel.level) ?? 0;
        const own = this.ownOf(actor, channel);
        return present(channel, shownOf(states.get(channel.id), unseenIn(channel, actor)), own ?? { readers: inLevel });
      }),
    };
  }

  async readersOf(actor: Actor, channelId: string): Promise<AnswerOf<typeof doors.channel.members>> {
    const channel = await this.channels.open(actor, channelId, 'channel.read');
    if (channel.people === null) return { items: await this.members.holdersAt(channel.level) };
    const people = readersOf(channel, this.clock.now());
    const named = await this.database.query<Named[]>(NAMED, [people.map(({ memberId }) => memberId)]);
    const capacityOf = new Map(people.map(({ memberId, capacity }) => [memberId, capacity]));
    return { items: named.map((one) => ({ ...one, capacity: capacityOf.get(one.id) ?? 'guest', roles: [] })) };
  }

  /** Move the member's mark forward; never back, and never beyond the log. */
  async markRead(actor: Actor, channelId: string, seq: number): Promise<AnswerOf<typeof doors.channel.read>> {
    const channel = await this.channels.open(actor, channelId, 'channel.read');
    await this.database.query(
      `insert into read_mark (member_id, channel_id, seq)
         select $1, s.id, least($3::integer, s.last_seq) from stream s where s.id = $2
       on conflict (member_id, channel_id) do update set seq = greatest(read_mark.seq, excluded.seq)`,
      [actor.memberId, channel.id, seq],
    );
    const state = (await this.states(actor.memberId, [channel])).get(channel.id);
    const readSeq = state?.readSeq ?? 0;
    this.announcer.notice(`member:${actor.memberId}`, { type: 'channel.read', channelId: channel.id, seq: readSeq });
    return { readSeq, unread: state?.unread ?? 0 };
  }

  /** Tell the others in the channel that the member is writing. */
  async typing(actor: Actor, channelId: string): Promise<void> {
    const channel = await this.channels.open(actor, channelId, 'message.post');
    this.announcer.notice(`channel:${channel.id}`, {
      type: 'channel.typing',
      channelId: channel.id,
      memberId: actor.memberId,
    });
  }

  /** Of the channel of a working group: how many are in it, and whether the actor may write there. */
  private ownOf(actor: Actor, channel: KnownChannel): Own | null {
    if (channel.dilemmaId === null) return null;
    const mayPost = may(actor, 'message.post', this.channels.facts(actor, channel, 'message.post'));
    const readers = readersOf(channel, this.clock.now()).length;
    return { readers, group: { dilemmaId: channel.dilemmaId, mayPost } };
  }

  private async states(memberId: string, channels: KnownChannel[]): Promise<Map<string, State>> {
    const rows = await this.database.query<State[]>(STATES, [
      memberId,
      channels.map(({ id }) => id),
      limits.unreadCount,
    ]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

interface Own {
  readers: number;
  group?: NonNullable<ChannelAnswer['group']>;
}

type Named = { id: string; name: string; organisation: string };

/** To a guest, what came before them has no moment either. */
const shownOf = (state: State | undefined, unseen: number): State | undefined =>
  state === undefined || unseen === 0 || state.lastSeq > unseen ? state : { ...state, lastMessageAt: null };

function present(
  { id, level, theme, name, purpose }: KnownChannel,
  state: State | undefined,
  { readers, group }: Own,
): ChannelAnswer {
  return {
    id,
    level,
    theme,
    name,
    purpose,
    unread: state?.unread ?? 0,
    readSeq: state?.readSeq ?? 0,
    lastSeq: state?.lastSeq ?? 0,
    lastMessageAt: state?.lastMessageAt?.toISOString() ?? null,
    readers,
    group: group ?? null,
  };
}

const NAMED = `
  select m.id, m.name, o.display_name as organisation from member m join organisation o on o.id = m.organisation_id
  where m.id = any($1::uuid[]) order by o.display_name, m.name`;

// Unread is counted, not kept: a definition cannot drift. The count stops at the badge's limit, so it stays cheap after years away.
const STATES = `
  select s.id, s.last_seq as "lastSeq", coalesce(r.seq, 0) as "readSeq",
    (select e.at from channel_entry e where e.channel_id = s.id and e.kind = 'message' order by e.seq desc limit 1) as "lastMessageAt",
    (select count(*) from (
      select 1 from channel_entry e
      where e.channel_id = s.id and e.seq > coalesce(r.seq, 0) and e.kind = 'message' and e.author_id <> $1 and e.redacted_at is null
      limit $3
    ) unread) as unread
  from stream s left join read_mark r on r.channel_id = s.id and r.member_id = $1
  where s.id = any($2::uuid[])`;
