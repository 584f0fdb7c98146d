/**
 * Posts into streams, one statement and one transaction whatever their number. Each stream's row is locked by its counter until
 * commit, so the order of numbers is the order of commit. A message id that is there already fails the whole statement (23505), and
 * no number is used.
 */

/** `$1` channel, `$2` message, `$3` author, `$4` text, `$5` moment. */
export const APPEND_ONE = `
  with counted as (update stream set last_seq = last_seq + 1 where id = $1 returning last_seq)
  insert into channel_entry (channel_id, seq, kind, message_id, message_seq, author_id, text, at)
  select $1, last_seq, 'message', $2, last_seq, $3, $4, $5 from counted
  returning message_id as "messageId", seq`;

/** The same, each an array. Streams are locked in order of id, so that two nodes cannot wait for each other. */
export const APPEND_MANY = `
  with given as materialized (
    select *, row_number() over (partition by channel_id order by place)::integer as nth
    from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[])
      with ordinality as g (channel_id, message_id, author_id, text, at, place)
  ), many as materialized (
    select channel_id, max(nth) as many from given group by channel_id order by channel_id
  ), locked as materialized (
    select s.id from stream s join many m on m.channel_id = s.id order by s.id for update of s
  ), counted as (
    update stream s set last_seq = s.last_seq + m.many from many m join locked l on l.id = m.channel_id
    where s.id = m.channel_id
    returning s.id, s.last_seq - m.many as before
  )
  insert into channel_entry (channel_id, seq, kind, message_id, message_seq, author_id, text, at)
  select g.channel_id, c.before + g.nth, 'message', g.message_id, c.before + g.nth, g.author_id, g.text, g.at
  from given g join counted c on c.id = g.channel_id
  returning message_id as "messageId", seq`;

/** Which of the message ids `$1` are there, and as what. */
export const FIND_POSTED = `
  select e.message_id as "messageId", e.channel_id as "channelId", e.seq, e.author_id as "authorId", e.text, e.revision
  from unnest($1::uuid[]) as asked (id)
  cross join lateral (select * from channel_entry x where x.message_id = asked.id limit 1) e`;
