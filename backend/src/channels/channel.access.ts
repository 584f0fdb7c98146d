import { Injectable } from '@nestjs/common';
import { may, type Action, type Actor } from '@netwerkplein/contract';
import { DataSource } from 'typeorm';
import { poolOf } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';
import { Channel } from './channel.entity.ts';

/** The only way to a channel. */
@Injectable()
export class ChannelAccess {
  // A channel keeps its level for ever, and its level is all that a right depends on: remembering it cannot widen one.
  private readonly known = new Map<string, Channel>();

  private listing: Promise<Channel[]> | null = null;

  constructor(private readonly database: DataSource) {}

  /** @throws Refusal `not_found`, whether the channel is absent or not for this actor. */
  async open(actor: Actor, channelId: string, action: Action, ownerId?: string): Promise<Channel> {
    const channel = this.known.get(channelId) ?? (await this.fetch(channelId));
    if (channel === null || !may(actor, action, { level: channel.level, ownerId })) throw new Refusal('not_found');
    return channel;
  }

  /** All channels that the actor may read, in the order of the list. */
  async readable(actor: Actor): Promise<Channel[]> {
    return (await this.all()).filter(({ level }) => may(actor, 'channel.read', { level }));
  }

  /** A thousand clients that come back in the same second share the queries that are under way. */
  private all(): Promise<Channel[]> {
    this.listing ??= poolOf(this.database)
      .query<Channel>({ name: 'all channels', text: ALL })
      .then(({ rows }) => rows)
      .finally(() => (this.listing = null));
    return this.listing;
  }

  private async fetch(channelId: string): Promise<Channel | null> {
    const channel = await this.database.manager.findOneBy(Channel, { id: channelId });
    if (channel !== null) this.known.set(channelId, channel);
    return channel;
  }
}

const ALL = `
  select id, level, theme, name, purpose, position, created_at as "createdAt" from channel order by level, position, name`;
