import pg from 'pg';
import { FLOOR_TABLE } from './floor-table.ts';
import { announce, databaseOfBench, entryOf, serveFloor, type Post } from './floor-server.ts';

const POOL_SIZE = 20;
const AUTHOR = '00000000-0000-4000-8000-0000000fffff';
const INSERT = `insert into ${FLOOR_TABLE} (channel_id, id, author_id, text, at) values ($1, $2, $3, $4, $5) returning seq`;

const pool = new pg.Pool({ connectionString: databaseOfBench(), max: POOL_SIZE });

/** Socket.IO with one INSERT per message; everything is told after its commit. */
serveFloor((io) => {
  const post = async (given: Post, acknowledge: (answer: object) => void): Promise<void> => {
    const values = [given.channelId, given.id, AUTHOR, given.text, new Date()];
    const { rows } = await pool.query<{ seq: number }>({ name: 'insert', text: INSERT, values });
    announce(io, entryOf(given, rows[0]?.seq ?? 0), acknowledge);
  };
  return { 'message.post': (given: Post, acknowledge) => void post(given, acknowledge) };
});
