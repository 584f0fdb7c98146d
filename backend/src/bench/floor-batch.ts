import pg from 'pg';
import { FLOOR_TABLE } from './floor-table.ts';
import { announce, databaseOfBench, entryOf, serveFloor, type Post } from './floor-server.ts';

const BATCH = 500;
const AUTHOR = '00000000-0000-4000-8000-0000000fffff';
const INSERT = `
  insert into ${FLOOR_TABLE} (channel_id, id, author_id, text, at)
  select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[])
  returning seq, id`;

interface Waiting {
  post: Post;
  acknowledge: (answer: object) => void;
}

const pool = new pg.Pool({ connectionString: databaseOfBench(), max: 1 });

/** Socket.IO with group commit: while one statement commits, the messages that arrive gather for the next one. */
serveFloor((io) => {
  let waiting: Waiting[] = [];
  let writing = false;
  const writeAll = async (): Promise<void> => {
    writing = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, BATCH);
      waiting = waiting.slice(BATCH);
      const posts = batch.map(({ post }) => post);
      const now = new Date();
      const values = [
        posts.map(({ channelId }) => channelId),
        posts.map(({ id }) => id),
        posts.map(() => AUTHOR),
        posts.map(({ text }) => text),
        posts.map(() => now),
      ];
      const { rows } = await pool.query<{ seq: number; id: string }>({ name: 'insert', text: INSERT, values });
      const seqs = new Map(rows.map(({ id, seq }) => [id, seq]));
      for (const { post, acknowledge } of batch) announce(io, entryOf(post, seqs.get(post.id) ?? 0), acknowledge);
    }
    writing = false;
  };
  return {
    'message.post': (post: Post, acknowledge) => {
      waiting.push({ post, acknowledge });
      if (!writing) void writeAll();
    },
  };
});
