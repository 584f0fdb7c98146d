import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is who in a case, sealed; the keys of those who can open a name together, and their requests. */
export class Vault1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table vault_case_key (
        case_id uuid primary key references case_thread (id) on delete cascade,
        wrapped bytea not null,
        dies_on date not null,
        leased boolean not null
      );
      create table vault_name (
        participant_id uuid primary key references case_participant (id) on delete cascade,
        case_id uuid not null,
        tag bytea not null
      );
      create unique index vault_name_tag on vault_name (case_id, tag);
      create table vault_seal (
        participant_id uuid primary key references case_participant (id) on delete cascade,
        box text not null
      );
      create table holder_key (
        id uuid primary key,
        member_id uuid not null references member (id),
        key_group integer not null check (key_group in (1, 2)),
        public_key text not null,
        locked_private_key jsonb,
        fingerprint text not null,
        state text not null check (state in ('pending', 'confirmed', 'retired')),
        confirmed_by uuid references member (id),
        proof bytea,
        made_on date not null,
        constraint holder_key_confirmed_check check (state <> 'confirmed' or (confirmed_by is not null and proof is not null)),
        constraint holder_key_retired_check check (state <> 'retired' or locked_private_key is null)
      );
      create unique index holder_key_public_key on holder_key (public_key);
      create index holder_key_member on holder_key (member_id);
      create table vault_share (
        participant_id uuid not null references vault_seal (participant_id) on delete cascade,
        key_id uuid not null references holder_key (id),
        share text not null,
        primary key (participant_id, key_id)
      );
      create index vault_share_key on vault_share (key_id);
      create table vault_visit (
        tag bytea primary key,
        sealed bytea not null,
        dies_on date not null
      );
      create table unsealing (
        id uuid primary key,
        case_id uuid not null,
        participant_id uuid not null,
        requester_id uuid not null references member (id),
        purpose text not null check (purpose in ('child_in_danger', 'threat_in_post', 'breach_of_confidence', 'court_order')),
        motivation text not null,
        viewer_public_key text not null,
        state text not null check (state in ('requested', 'approved', 'open', 'closed', 'refused', 'expired')),
        requested_at timestamptz not null,
        opened_at timestamptz,
        inform_from date,
        delay_ground text check (delay_ground in ('child_safety', 'criminal_investigation')),
        constraint unsealing_delay_check check ((inform_from is null) = (delay_ground is null)),
        constraint unsealing_opened_check check (state <> 'open' or opened_at is not null)
      );
      create index unsealing_participant on unsealing (participant_id);
      create table unsealing_approval (
        unsealing_id uuid not null references unsealing (id),
        key_group integer not null check (key_group in (1, 2)),
        member_id uuid not null references member (id),
        verdict text not null check (verdict in ('approve', 'refuse')),
        reason text,
        share text,
        at timestamptz not null,
        primary key (unsealing_id, key_group)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table unsealing_approval, unsealing, vault_visit, vault_share, holder_key, vault_seal, vault_name, vault_case_key;`);
  }
}
