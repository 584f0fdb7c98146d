import type { DataSource } from 'typeorm';

/** Every row of every table as text, in a fixed order: to search for what must not be kept, or to show that nothing changed. */
export async function stored(database: DataSource, { without = [] }: { without?: string[] } = {}): Promise<string> {
  const tables = await database.query<{ name: string }[]>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> all($1) order by tablename",
    [without],
  );
  const lines: string[] = [];
  for (const { name } of tables) {
    const rows = await database.query<{ line: string }[]>(`select t::text as line from "${name}" t order by 1`);
    lines.push(`-- ${name}`, ...rows.map(({ line }) => line));
  }
  return lines.join('\n');
}
