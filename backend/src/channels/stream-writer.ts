import { Injectable } from '@nestjs/common';
import type { ChannelEntry, Colleague } from '@netwerkplein/contract';
import { DataSource } from 'typeorm';
import { Announcer } from '../kernel/announcer.ts';
import { Clock } from '../kernel/clock.ts';
import { poolOf } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';

/** A message on its way into a stream. */
interface Post {
  channelId: string;
  id: string;
  author: Colleague;
  text: string;
}

/** What became of it: the new entry, or the number of the message that this post was already. */
export type Posted = { created: true; entry: ChannelEntry } | { created: false; seq: number };

interface Waiting {
  post: Post;
  at: Date;
  resolve: (posted: Posted) => void;
  reject: (reason: unknown) => void;
}

interface WrittenRow {
  created: boolean;
  channelId: string;
  seq: number;
  messageId: string;
  authorId: string;
  text: string;
  at: Date;
  revision: number;
}

const BATCH = 500;
const ATTEMPTS = 3;
/** Another node wrote the same id, or locked the same streams, at the same moment: the same statement then sees what it wrote. */
const COLLISIONS = new Set(['23505', '40P01', '40001']);

/**
 * Writes messages into streams (group commit): while one statement commits, the posts that arrive gather for the next one. A single
 * sender waits for nothing; many share one transaction. Announces after commit only.
 */
@Injectable()
export class StreamWriter {
  private readonly database: DataSource;
  private readonly announcer: Announcer;
  private readonly clock: Clock;
  private waiting: Waiting[] = [];
  private writing = false;

  constructor(database: DataSource, announcer: Announcer, clock: Clock) {
    this.database = database;
    this.announcer = announcer;
    this.clock = clock;
  }

  /**
   * Resolves when the post is committed. The same id by the same author with the same text gives the first one again.
   * @throws Refusal `conflict` when the id is in use for anything else.
   */
  append(post: Post): Promise<Posted> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ post, at: this.clock.now(), resolve, reject });
      if (!this.writing) void this.writeAll();
    });
  }

  private async writeAll(): Promise<void> {
    this.writing = true;
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, BATCH);
      try {
        this.settle(batch, await this.write(batch));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.writing = false;
  }

  private async write(batch: Waiting[], attempt = 1): Promise<WrittenRow[]> {
    const first = [...new Map(batch.toReversed().map((one) => [one.post.id, one])).values()].toReversed();
    try {
      const result = await poolOf(this.database).query<WrittenRow>({
        name: 'append to streams',
        text: APPEND,
        values: [
          first.map(({ post }) => post.channelId),
          first.map(({ post }) => post.id),
          first.map(({ post }) => post.author.id),
          first.map(({ post }) => post.text),
          first.map(({ at }) => at),
        ],
      });
      return result.rows;
    } catch (error) {
      if (attempt < ATTEMPTS && COLLISIONS.has(String((error as { code?: unknown }).code)))
        return await this.write(batch, attempt + 1);
      throw error;
    }
  }

  private settle(batch: Waiting[], rows: WrittenRow[]): void {
    const byId = new Map(rows.map((row) => [row.messageId, row]));
    for (const { post, resolve, reject } of batch) {
      const row = byId.get(post.id);
      if (row === undefined) {
        reject(new Error('a post was neither written nor found'));
      } else if (!isSame(post, row)) {
        reject(new Refusal('conflict'));
      } else {
        resolve(row.created ? { created: true, entry: this.announced(row, post) } : { created: false, seq: row.seq });
        row.created = false;
      }
    }
  }

  private announced(row: WrittenRow, { channelId, author }: Post): ChannelEntry {
    const entry: ChannelEntry = {
      seq: row.seq,
      kind: 'message',
      id: row.messageId,
      messageSeq: row.seq,
      author,
      text: row.text,
      sentAt: row.at.toISOString(),
      revision: 0,
      editedAt: null,
      redacted: null,
    };
    this.announcer.entry({ stream: `channel:${channelId}`, seq: entry.seq, kind: entry.kind, entry });
    return entry;
  }
}

/** A message that was edited or redacted since is still the one that was posted. */
const isSame = (post: Post, row: WrittenRow): boolean =>
  row.channelId === post.channelId && row.authorId === post.author.id && (row.text === post.text || row.revision > 0);

// One statement, one transaction, no round trip more. Streams are locked in order of id, so that two nodes cannot wait for each other.
const APPEND = `
  with given as materialized (
    select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[])
      with ordinality as g (channel_id, message_id, author_id, text, at, place)
  ), present as materialized (
    select e.channel_id, e.seq, e.message_id, e.author_id, e.text, e.at, e.revision
    from channel_entry e join given g on g.message_id = e.message_id
  ), fresh as materialized (
    select g.*, row_number() over (partition by g.channel_id order by g.place)::integer as nth
    from given g where not exists (select 1 from present p where p.message_id = g.message_id)
  ), locked as materialized (
    select s.id from stream s where s.id in (select channel_id from fresh) order by s.id for update
  ), counted as (
    update stream s set last_seq = s.last_seq + f.many
    from (select channel_id, max(nth) as many from fresh group by channel_id) f, locked l
    where s.id = f.channel_id and l.id = s.id
    returning s.id, s.last_seq - f.many as before
  ), written as (
    insert into channel_entry (channel_id, seq, kind, message_id, message_seq, author_id, text, at)
    select f.channel_id, c.before + f.nth, 'message', f.message_id, c.before + f.nth, f.author_id, f.text, f.at
    from fresh f join counted c on c.id = f.channel_id
    returning channel_id, seq, message_id, author_id, text, at, revision
  )
  select true as created, channel_id as "channelId", seq, message_id as "messageId", author_id as "authorId", text, at, revision from written
  union all
  select false, channel_id, seq, message_id, author_id, text, at, revision from present
  order by 3`;
