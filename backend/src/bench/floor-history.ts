import pg from 'pg';
import { databaseOfBench, serveFloor } from './floor-server.ts';

const POOL_SIZE = 20;
const SELECT = `
  select e.seq, e.kind, e.message_seq as "messageSeq", e.message_id as "id", e.author_id as "authorId", m.name, o.display_name as organisation,
    e.text, e.at as "sentAt", e.revision, e.edited_at as "editedAt", e.redacted_at as "redacted"
  from channel_entry e join member m on m.id = e.author_id join organisation o on o.id = m.organisation_id
  where e.channel_id = $1 and ($2::integer is null or e.seq < $2) and e.kind = 'message'
  order by e.seq desc limit $3`;

const pool = new pg.Pool({ connectionString: databaseOfBench(), max: POOL_SIZE });

/** Socket.IO that answers with the rows of one query as they come. */
serveFloor(() => {
  const list = async (
    asked: { channelId: string; before?: number; limit: number },
    acknowledge: (answer: object) => void,
  ): Promise<void> => {
    const { rows } = await pool.query({
      name: 'page',
      text: SELECT,
      values: [asked.channelId, asked.before ?? null, asked.limit],
    });
    acknowledge({ ok: true, items: rows });
  };
  return {
    'message.list': (asked: { channelId: string; before?: number; limit: number }, acknowledge) =>
      void list(asked, acknowledge),
  };
});
