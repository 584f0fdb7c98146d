import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dilemmas, their working groups, and the channels that only the people of a group read. */
export class Dilemmas1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table dilemma (
        id uuid primary key,
        state text not null check (state in ('brought', 'platform', 'group', 'strategic', 'solved', 'withdrawn')),
        form jsonb not null,
        organisation_id uuid not null references organisation (id),
        brought_by uuid not null references member (id),
        brought_on date not null,
        moved_on date not null,
        version integer not null,
        answer text,
        constraint dilemma_answer_check check ((state = 'solved') = (answer is not null))
      );
      create table dilemma_step (
        dilemma_id uuid not null references dilemma (id) on delete cascade,
        version integer not null,
        what text not null,
        "on" date not null,
        quality text not null check (quality in ('municipality', 'chair', 'coordinator', 'lead')),
        note text,
        primary key (dilemma_id, version)
      );
      create table working_group (
        dilemma_id uuid primary key references dilemma (id) on delete cascade,
        purpose text not null,
        ends_on date not null,
        lead_id uuid not null references member (id),
        advice text,
        advised_on date
      );
      alter table channel
        add column dilemma_id uuid references dilemma (id) on delete cascade,
        add column closes_at timestamptz;
      create unique index channel_dilemma on channel (dilemma_id) where dilemma_id is not null;
      create table channel_person (
        id uuid primary key,
        channel_id uuid not null references channel (id) on delete cascade,
        member_id uuid not null references member (id),
        capacity text not null check (capacity in ('member', 'guest')),
        asked text,
        sees_after integer not null,
        from_at timestamptz not null,
        to_at timestamptz
      );
      create unique index channel_person_present on channel_person (channel_id, member_id) where to_at is null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table channel_person;
      alter table channel drop column dilemma_id, drop column closes_at;
      drop table working_group, dilemma_step, dilemma;`);
  }
}
