import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { ChannelEntry, Colleague } from '@netwerkplein/contract';
import type { Pool } from 'pg';
import { Announcer } from '../kernel/announcer.ts';
import { Clock } from '../kernel/clock.ts';
import { DATABASE_URL, writerPool } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';
import { APPEND_MANY, APPEND_ONE, FIND_POSTED } from './append.sql.ts';

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

interface Written {
  messageId: string;
  seq: number;
}

/** A message that is there already, with what it takes to tell whether it is the same. */
interface Found extends Written {
  channelId: string;
  authorId: string;
  text: string;
  revision: number;
}

const BATCH = 500;
const ATTEMPTS = 4;
const UNIQUE_VIOLATION = '23505';
/** Another node locked the same streams at the same moment. */
const COLLISIONS = new Set(['40P01', '40001']);

/**
 * Writes messages into streams (group commit): while one statement commits, the posts that arrive gather for the next one. A single
 * sender waits for nothing; many share one transaction. Announces after commit only.
 */
@Injectable()
export class StreamWriter implements OnModuleDestroy {
  private readonly pool: Pool;
  private waiting: Waiting[] = [];
  private writing = false;

  constructor(
    @Inject(DATABASE_URL) url: string,
    private readonly announcer: Announcer,
    private readonly clock: Clock,
  ) {
    this.pool = writerPool(url);
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool.end();
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
        await this.writeBatch(batch);
      } catch (error) {
        // Those that were settled before are settled for good.
        for (const { reject } of batch) reject(error);
      }
    }
    this.writing = false;
  }

  /** Write what is new; what turns out to be there already is looked up, and the rest written without it. */
  private async writeBatch(batch: Waiting[]): Promise<void> {
    const unique = uniqueById(batch);
    let fresh = unique;
    for (let attempt = 1; fresh.length > 0; attempt += 1) {
      try {
        this.settleWritten(fresh, await this.insert(fresh));
        break;
      } catch (error) {
        const { code } = error as { code?: unknown };
        if (attempt === ATTEMPTS || !(code === UNIQUE_VIOLATION || COLLISIONS.has(String(code)))) throw error;
        if (code === UNIQUE_VIOLATION) fresh = await this.settleFound(fresh);
      }
    }
    if (unique.length < batch.length) await this.settleFound(batch.filter((one) => !unique.includes(one)));
  }

  private async insert(posts: Waiting[]): Promise<Written[]> {
    const [first] = posts;
    const single = posts.length === 1 && first !== undefined;
    const columns = [
      posts.map(({ post }) => post.channelId),
      posts.map(({ post }) => post.id),
      posts.map(({ post }) => post.author.id),
      posts.map(({ post }) => post.text),
      posts.map(({ at }) => at),
    ];
    const { rows } = await this.pool.query<Written>(
      single
        ? { name: 'append one', text: APPEND_ONE, values: columns.map(([value]) => value) }
        : { name: 'append many', text: APPEND_MANY, values: columns },
    );
    return rows;
  }

  private settleWritten(posts: Waiting[], rows: Written[]): void {
    const seqOf = new Map(rows.map(({ messageId, seq }) => [messageId, seq]));
    // In order of number, so that a reader hears no gap where there is none.
    const ordered = posts.toSorted((a, b) => (seqOf.get(a.post.id) ?? 0) - (seqOf.get(b.post.id) ?? 0));
    for (const { post, at, resolve, reject } of ordered) {
      const seq = seqOf.get(post.id);
      if (seq === undefined) reject(new Error('a post was not written: its stream is not there'));
      else resolve({ created: true, entry: this.announced(post, seq, at) });
    }
  }

  /** @returns the posts that are not there yet. */
  private async settleFound(posts: Waiting[]): Promise<Waiting[]> {
    if (posts.length === 0) return [];
    const ids = posts.map(({ post }) => post.id);
    const { rows } = await this.pool.query<Found>({ name: 'find posted', text: FIND_POSTED, values: [ids] });
    const byId = new Map(rows.map((row) => [row.messageId, row]));
    return posts.filter(({ post, resolve, reject }) => {
      const found = byId.get(post.id);
      if (found === undefined) return true;
      if (isSame(post, found)) resolve({ created: false, seq: found.seq });
      else reject(new Refusal('conflict'));
      return false;
    });
  }

  private announced({ channelId, id, author, text }: Post, seq: number, at: Date): ChannelEntry {
    const entry: ChannelEntry = {
      seq,
      kind: 'message',
      id,
      messageSeq: seq,
      author,
      text,
      sentAt: at.toISOString(),
      revision: 0,
      editedAt: null,
      redacted: null,
    };
    this.announcer.entry({ stream: `channel:${channelId}`, seq, kind: entry.kind, entry });
    return entry;
  }
}

/** Of posts with the same id only the first is written; the others find it there. */
const uniqueById = (posts: Waiting[]): Waiting[] =>
  [...new Map(posts.toReversed().map((one) => [one.post.id, one])).values()].toReversed();

/** A message that was edited or redacted since is still the one that was posted. */
const isSame = (post: Post, found: Found): boolean =>
  found.channelId === post.channelId &&
  found.authorId === post.author.id &&
  (found.text === post.text || found.revision > 0);
