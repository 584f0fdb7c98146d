import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases and their logs; on which side a partner stands. Nothing here refers to a member. */
export class Cases1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation add column side text constraint organisation_side_check check (side in ('care', 'enforcement'));
      create table case_thread (
        id uuid primary key,
        state text not null check (state in ('draft', 'in_review', 'shared', 'blocked', 'closed', 'purged')),
        form jsonb not null,
        revision integer not null,
        note text,
        flagged_for text,
        shared_on date,
        active_on date,
        closed_on date,
        names_gone_on date,
        purge_on date,
        last_seq integer not null
      );
      create table case_participant (
        id uuid primary key,
        case_id uuid not null references case_thread (id) on delete cascade,
        label text not null,
        office text check (office in ('specialist', 'moderator', 'privacy_officer')),
        asker boolean not null,
        spoken boolean not null,
        silenced boolean not null
      );
      create unique index case_participant_label on case_participant (case_id, label) where office is null;
      create unique index case_participant_office on case_participant (case_id, office) where office is not null;
      create table case_entry (
        case_id uuid not null references case_thread (id) on delete cascade,
        seq integer not null,
        kind text not null check (kind in ('post', 'edit', 'hiding', 'return', 'removal')),
        post_id uuid,
        post_seq integer not null,
        participant_id uuid not null references case_participant (id) on delete cascade,
        text text not null,
        "on" date not null,
        revision integer not null,
        edited boolean not null,
        hidden boolean not null,
        flagged_for text,
        looked_at boolean not null,
        removed_by text,
        removed_for text,
        primary key (case_id, seq),
        constraint case_entry_id_check check ((kind = 'post') = (post_id is not null)),
        constraint case_entry_wiped_check check (removed_by is null or text = '')
      );
      create unique index case_entry_post_id on case_entry (post_id) where post_id is not null;
      create table case_waiting (
        id uuid primary key,
        case_id uuid not null references case_thread (id) on delete cascade,
        participant_id uuid not null references case_participant (id) on delete cascade,
        text text not null,
        edits uuid,
        place_at timestamptz not null
      );
      create index case_waiting_place_at on case_waiting (place_at);
      create table case_read_mark (
        case_id uuid not null references case_thread (id) on delete cascade,
        tag bytea not null,
        seq integer not null,
        primary key (case_id, tag)
      );
      create table lesson (
        id uuid primary key,
        case_id uuid,
        theme text not null,
        outcome text not null,
        text text not null,
        approved boolean not null
      );
      create unique index lesson_case on lesson (case_id) where case_id is not null;
      create index audit_entry_object on audit_entry (object_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table lesson, case_read_mark, case_waiting, case_entry, case_participant, case_thread;
      drop index audit_entry_object;
      alter table organisation drop column side;`);
  }
}
