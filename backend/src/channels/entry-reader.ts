import { Injectable } from '@nestjs/common';
import type { ChannelEntry, EntryPage } from '@netwerkplein/contract';
import { DataSource, type EntityManager } from 'typeorm';
import { poolOf } from '../kernel/database.ts';
import { AUTHOR_JOINS, entryColumns, MESSAGE_JOIN, presentEntry, type EntryRow } from './entry.present.ts';

/** Where a page lies in the log: after a number, before a number, or (neither) at the end. */
export interface PageAsked {
  after?: number | undefined;
  before?: number | undefined;
  limit: number;
}

/** Of an empty page there is one row, with the head alone. */
type Row = (EntryRow | { seq: null }) & { lastSeq: number };

const isEntry = (row: Row): row is EntryRow & { lastSeq: number } => row.seq !== null;

/** Reads pages of a channel's log by its primary key: a deep page costs what the newest costs. Asks no permission: its callers have. */
@Injectable()
export class EntryReader {
  constructor(private readonly database: DataSource) {}

  async page(channelId: string, { after, before, limit }: PageAsked): Promise<EntryPage> {
    const forward = after !== undefined;
    // One more than asked tells whether there is more.
    const statement = forward
      ? { name: 'entries after', text: AFTER, values: [channelId, after, limit + 1] }
      : { name: 'messages before', text: BEFORE, values: [channelId, before ?? BEYOND, limit + 1] };
    const { rows } = await poolOf(this.database).query<Row>(statement);
    const found = rows.filter(isEntry);
    const kept = found.slice(0, limit).map(presentEntry);
    return { items: forward ? kept : kept.toReversed(), lastSeq: rows[0]?.lastSeq ?? 0, more: found.length > limit };
  }

  /** The number of the last entry of each stream. */
  async heads(channelIds: readonly string[]): Promise<Map<string, number>> {
    const { rows } = await poolOf(this.database).query<{ id: string; lastSeq: number }>({
      name: 'heads of streams',
      text: 'select id, last_seq as "lastSeq" from stream where id = any($1::uuid[])',
      values: [channelIds],
    });
    return new Map(rows.map(({ id, lastSeq }) => [id, lastSeq]));
  }

  /** One entry as it stands; within a transaction when its manager is given. */
  async one(channelId: string, seq: number, manager: EntityManager = this.database.manager): Promise<ChannelEntry> {
    const [row] = await manager.query<EntryRow[]>(
      `select ${entryColumns('e')} from channel_entry e ${MESSAGE_JOIN} ${AUTHOR_JOINS} where e.channel_id = $1 and e.seq = $2`,
      [channelId, seq],
    );
    if (row === undefined) throw new Error('an entry that was just written is not there');
    return presentEntry(row);
  }
}

// The head is read in the same snapshot as the entries: a page never claims to reach further than it does.
const AFTER = `
  select ${entryColumns('e')}, s.last_seq as "lastSeq"
  from stream s
  left join lateral (select * from channel_entry where channel_id = s.id and seq > $2 order by seq limit $3) e on true
  ${MESSAGE_JOIN} ${AUTHOR_JOINS}
  where s.id = $1
  order by e.seq`;

/** No number reaches it: the largest that a column of four bytes holds. */
const BEYOND = 2_147_483_647;

const BEFORE = `
  select ${entryColumns('t')}, s.last_seq as "lastSeq"
  from stream s
  left join lateral (
    select * from channel_entry where channel_id = s.id and seq < $2 and kind = 'message' order by seq desc limit $3
  ) t on true
  ${AUTHOR_JOINS}
  where s.id = $1
  order by t.seq desc`;
