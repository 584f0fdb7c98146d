import type { DataSource } from 'typeorm';

/**
 * Make calls that all reach the same row before any of them changes it: the row is held until all wait for it.
 * @param lock a `select … for update` of that row.
 */
export async function atOnce<Answer>(
  database: DataSource,
  lock: [sql: string, values: unknown[]],
  calls: (() => Promise<Answer>)[],
): Promise<Answer[]> {
  const answers = await database.transaction(async (manager) => {
    await manager.query(...lock);
    const all = Promise.all(calls.map((call) => call()));
    let waiting = 0;
    while (waiting < calls.length) {
      // Not by this transaction: it would see the same moment again and again.
      const [row] = await database.query<{ waiting: number }[]>(
        "select count(*) as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      waiting = row?.waiting ?? 0;
      // A call that ended without waiting would never be counted.
      if (await Promise.race([all.then(() => true), Promise.resolve(false)])) break;
    }
    return { all };
  });
  return await answers.all;
}
