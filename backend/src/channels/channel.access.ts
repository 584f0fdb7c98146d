import { Injectable } from '@nestjs/common';
import { may, type Action, type Actor, type Facts } from '@netwerkplein/contract';
import { DataSource } from 'typeorm';
import { Clock } from '../kernel/clock.ts';
import { poolOf } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';
import { factsIn, type KnownChannel } from './channel.rules.ts';

/** The only way to a channel. */
@Injectable()
export class ChannelAccess {
  // The channel of a level keeps its level for ever, and that is all that a right in it depends on: remembering it cannot widen one.
  // The channel of a working group is never remembered: its people come and go.
  private readonly known = new Map<string, KnownChannel>();

  private listing: Promise<KnownChannel[]> | null = null;

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `not_found`, whether the channel is absent or not for this actor. */
  async open(actor: Actor, channelId: string, action: Action, ownerId?: string): Promise<KnownChannel> {
    const channel = this.known.get(channelId) ?? (await this.fetch(channelId));
    if (channel === null || !may(actor, action, this.facts(actor, channel, action, ownerId)))
      throw new Refusal('not_found');
    return channel;
  }

  /** What a right in a channel depends on now. */
  facts(actor: Actor, channel: KnownChannel, action: Action, ownerId?: string): Facts {
    return { ...factsIn(channel, actor, action, this.clock.now()), ownerId };
  }

  /** All channels that the actor may read, in the order of the list. */
  async readable(actor: Actor): Promise<KnownChannel[]> {
    return (await this.all()).filter((channel) =>
      may(actor, 'channel.read', this.facts(actor, channel, 'channel.read')),
    );
  }

  /** A thousand clients that come back in the same second share the queries that are under way. */
  private all(): Promise<KnownChannel[]> {
    this.listing ??= poolOf(this.database)
      .query<KnownChannel>({ name: 'all channels', text: ALL })
      .then(({ rows }) => rows)
      .finally(() => (this.listing = null));
    return this.listing;
  }

  private async fetch(channelId: string): Promise<KnownChannel | null> {
    const statement = { name: 'one channel', text: ONE, values: [channelId] };
    const [channel] = (await poolOf(this.database).query<KnownChannel>(statement)).rows;
    if (channel === undefined) return null;
    if (channel.people === null) this.known.set(channelId, channel);
    return channel;
  }
}

const COLUMNS = `
  c.id, c.level, c.theme, c.name, c.purpose, c.position, c.created_at as "createdAt", c.dilemma_id as "dilemmaId",
  c.closes_at as "closesAt", case when c.dilemma_id is not null then coalesce((
    select json_agg(json_build_object('memberId', p.member_id, 'capacity', p.capacity, 'seesAfter', p.sees_after))
    from channel_person p join member m on m.id = p.member_id and m.status = 'active'
    where p.channel_id = c.id and p.to_at is null), '[]') end as people`;

const ONE = `select ${COLUMNS} from channel c where c.id = $1`;

// Those of working groups stand below those of the levels.
const ALL = `select ${COLUMNS} from channel c order by c.dilemma_id is not null, c.level, c.position, c.name`;
