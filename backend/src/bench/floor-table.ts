/** The floors' messages: beside the product's tables in the same PostgreSQL, without any of their checks. */
export const FLOOR_TABLE = 'bench_message';

export const CREATE_FLOOR_TABLE = `
  create table if not exists ${FLOOR_TABLE} (
    seq integer generated always as identity primary key,
    channel_id uuid not null,
    id uuid not null,
    author_id uuid not null,
    text text not null,
    at timestamptz not null
  )`;
