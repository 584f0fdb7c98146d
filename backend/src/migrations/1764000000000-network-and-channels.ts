import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, members and seats; sessions; channels and their streams; the trail. */
export class NetworkAndChannels1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisation (
        id uuid primary key,
        kind text not null,
        official_name text not null,
        display_name text not null,
        status text not null,
        joined_on date,
        left_on date,
        pilot boolean not null,
        pilot_subsidised boolean
      );
      create table seat (
        id uuid primary key,
        organisation_id uuid not null references organisation (id),
        level text not null check (level in ('strategic', 'tactical')),
        capacity text not null check (capacity in ('member', 'deputy', 'observer')),
        valid_from timestamptz not null,
        valid_to timestamptz
      );
      create table member (
        id uuid primary key,
        name text not null,
        email text not null check (email = lower(email)),
        organisation_id uuid not null references organisation (id),
        status text not null check (status in ('active', 'deactivated')),
        password_hash text,
        created_at timestamptz not null
      );
      create unique index member_email on member (email);
      create table seat_holding (
        id uuid primary key,
        seat_id uuid not null references seat (id),
        member_id uuid not null references member (id),
        held_from timestamptz not null,
        held_to timestamptz,
        handover_note text
      );
      create index seat_holding_member on seat_holding (member_id);
      create table role_grant (
        id uuid primary key,
        member_id uuid not null references member (id),
        role text not null,
        level text check (level in ('strategic', 'tactical')),
        granted_from timestamptz not null,
        granted_to timestamptz,
        granted_by uuid references member (id)
      );
      create index role_grant_member on role_grant (member_id);`);
    await runner.query(`
      create table session (
        id uuid primary key,
        token_hash bytea not null,
        member_id uuid not null references member (id),
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        ended_at timestamptz,
        device text not null
      );
      create unique index session_token_hash on session (token_hash);
      create index session_member on session (member_id);
      create table sign_in_failures (
        bucket text primary key,
        failures integer not null,
        since timestamptz not null
      );`);
    await runner.query(`
      create table channel (
        id uuid primary key,
        level text not null check (level in ('strategic', 'tactical')),
        theme text not null,
        name text not null,
        purpose text not null,
        position integer not null,
        created_at timestamptz not null
      );
      create table stream (
        id uuid primary key,
        last_seq integer not null default 0
      ) with (fillfactor = 50);
      create table channel_entry (
        -- No reference: every row comes from the stream's own row, locked in the same statement.
        channel_id uuid not null,
        seq integer not null,
        kind text not null check (kind in ('message', 'edit', 'redaction')),
        message_id uuid,
        message_seq integer not null,
        author_id uuid not null references member (id),
        text text not null default '',
        at timestamptz not null,
        revision integer not null default 0,
        edited_at timestamptz,
        redacted_at timestamptz,
        redacted_by text,
        redaction_reason text,
        primary key (channel_id, seq),
        constraint channel_entry_id_check check ((kind = 'message') = (message_id is not null)),
        constraint channel_entry_wiped_check check (redacted_at is null or text = '')
      );
      create unique index channel_entry_message_id on channel_entry (message_id) where message_id is not null;
      create table message_version (
        channel_id uuid not null,
        message_seq integer not null,
        revision integer not null,
        text text not null,
        written_at timestamptz not null,
        primary key (channel_id, message_seq, revision)
      );
      create table read_mark (
        member_id uuid not null references member (id),
        channel_id uuid not null references channel (id),
        seq integer not null,
        primary key (member_id, channel_id)
      );
      create table draft (
        member_id uuid not null references member (id),
        channel_id uuid not null references channel (id),
        text text not null,
        revision integer not null,
        saved_at timestamptz not null,
        primary key (member_id, channel_id)
      );`);
    await runner.query(`
      create table audit_entry (
        id uuid primary key,
        at timestamptz not null,
        actor_id uuid,
        action text not null,
        object_kind text not null,
        object_id uuid,
        details jsonb not null
      );
      create table audit_seal (
        number integer primary key,
        entry_id uuid not null references audit_entry (id),
        hash bytea not null
      );
      create unique index audit_seal_entry on audit_seal (entry_id);
      create function refuse_change() returns trigger language plpgsql as $$
        begin raise exception 'the trail is only ever added to'; end $$;
      create trigger audit_entry_append_only before update or delete or truncate on audit_entry
        for each statement execute function refuse_change();
      create trigger audit_seal_append_only before update or delete or truncate on audit_seal
        for each statement execute function refuse_change();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table audit_seal, audit_entry, draft, read_mark, message_version, channel_entry, stream, channel, sign_in_failures, session,
        role_grant, seat_holding, member, seat, organisation;
      drop function refuse_change();`);
  }
}
