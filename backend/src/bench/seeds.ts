import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

const NAME = 'netwerkplein';

/**
 * The members, sessions, channels and messages of the bench, put straight into the product's database: a thousand passwords would
 * take longer to check than everything that is measured.
 */
export class Seeds {
  private readonly client: pg.Client;
  private channelsMade = 0;

  private constructor(client: pg.Client) {
    this.client = client;
  }

  static async connect(url: string): Promise<Seeds> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return new Seeds(client);
  }

  async end(): Promise<void> {
    await this.client.end();
  }

  async run(statement: string, values: unknown[] = []): Promise<void> {
    await this.client.query(statement, values);
  }

  /** Members with a tactical seat: they read and write in every tactical channel. */
  async members(count: number): Promise<void> {
    await this.client.query(
      `with seat as (
         select s.id, s.organisation_id from seat s join organisation o on o.id = s.organisation_id
         where s.level = 'tactical' and s.capacity = 'member' and s.valid_to is null and o.kind = 'municipality' and o.status = 'member'
         limit 1
       ), made as (
         insert into member (id, name, email, organisation_id, status, created_at)
         select gen_random_uuid(), 'Deelnemer ' || lpad(n::text, 4, '0'), 'bench-' || n || '@example.org', seat.organisation_id, 'active', now()
         from generate_series(1, $1::integer) n, seat
         returning id
       )
       insert into seat_holding (id, seat_id, member_id, held_from) select gen_random_uuid(), seat.id, made.id, '2020-01-01' from made, seat`,
      [count],
    );
    await this.client.query('analyze member; analyze seat_holding');
  }

  /** New sessions, each of another member. @returns a Cookie header for each. */
  async sessions(count: number): Promise<string[]> {
    const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'));
    const hashes = tokens.map((token) => createHash('sha256').update(token).digest());
    const { rowCount } = await this.client.query(
      `insert into session (id, token_hash, member_id, created_at, last_seen_at, device)
       select gen_random_uuid(), t.hash, m.id, now(), now(), 'bench'
       from unnest($1::bytea[]) with ordinality t (hash, n)
       join (select id, row_number() over (order by email) as n from member where email like 'bench-%') m using (n)`,
      [hashes],
    );
    if (rowCount !== count) throw new Error(`${count} sessions asked, ${rowCount} made`);
    await this.client.query('analyze session');
    return tokens.map((token) => `${NAME}=${token}`);
  }

  /** Tactical channels. Their ids end in a number, by which the listeners tell them apart cheaply. */
  async channels(count: number): Promise<string[]> {
    const ids = Array.from(
      { length: count },
      () => `00000000-0000-4000-8000-00000000${(this.channelsMade += 1).toString(16).padStart(4, '0')}`,
    );
    await this.client.query(
      `with made as (insert into stream (id) select unnest($1::uuid[]))
       insert into channel (id, level, theme, name, purpose, position, created_at)
       select id, 'tactical', 'general', 'Meting', 'Meting', 1000, now() from unnest($1::uuid[]) id`,
      [ids],
    );
    return ids;
  }

  /** Every channel of a level is a room of each socket: those of one workload must not weigh on the next. */
  async dropChannels(ids: string[]): Promise<void> {
    await this.client.query('delete from channel_entry where channel_id = any($1::uuid[])', [ids]);
    await this.client.query('delete from channel where id = any($1::uuid[])', [ids]);
    await this.client.query('delete from stream where id = any($1::uuid[])', [ids]);
  }

  /** A channel full of messages by many authors. */
  async history(channelId: string, count: number): Promise<void> {
    // Checking each row's references would take longer than writing it; they are right by construction.
    await this.client.query('set session_replication_role = replica');
    await this.client.query(
      `insert into channel_entry (channel_id, seq, kind, message_id, message_seq, author_id, text, at)
       select $1, n, 'message', gen_random_uuid(), n, authors.ids[1 + n % array_length(authors.ids, 1)],
         'Bericht ' || n || ': ' || repeat('wij spraken de school en het wijkteam; ', 2 + n % 5), now() - (($2::integer - n) || ' seconds')::interval
       from generate_series(1, $2::integer) n, (select array_agg(id) as ids from member where email like 'bench-%') authors`,
      [channelId, count],
    );
    await this.client.query('set session_replication_role = default');
    await this.client.query('update stream set last_seq = $2 where id = $1', [channelId, count]);
    await this.client.query('vacuum analyze channel_entry');
    await this.client.query('checkpoint');
  }
}
