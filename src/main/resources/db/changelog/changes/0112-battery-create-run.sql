--liquibase formatted sql
--changeset readback:0112-battery-create-run
--comment One person's taking of a test of several parts, and what they did in each: an attempt or a work.
create table battery_run (
    run_id uuid primary key,
    account_id uuid not null references account,
    battery_id text not null,
    version integer not null,
    origin origin not null,
    started_at timestamptz not null default now(),
    ended_at timestamptz,
    completed_at timestamptz,
    foreign key (battery_id, version) references battery,
    check (completed_at is null or ended_at is not null)
);
create unique index battery_run_open on battery_run (account_id, battery_id) where ended_at is null;
create index battery_run_account on battery_run (account_id, started_at);
create index battery_run_waiting on battery_run (ended_at) where completed_at is null;
create table battery_part (
    run_id uuid not null references battery_run,
    position smallint not null check (position > 0),
    attempt_id uuid unique references attempt,
    work_id uuid unique references work,
    started_at timestamptz not null default now(),
    deadline timestamptz,
    primary key (run_id, position),
    check ((attempt_id is null) <> (work_id is null)),
    check ((work_id is null) = (deadline is null))
);
create index battery_part_deadline on battery_part (deadline) where deadline is not null;
comment on column battery_run.ended_at is 'when the person had done all that they do alone';
comment on column battery_run.completed_at is 'when raters and interview were done too; written once';
comment on column battery_part.deadline is 'of a work; an attempt has its own';
grant select, insert, update (ended_at, completed_at) on battery_run to readback_app;
grant select, insert, update (deadline) on battery_part to readback_app;
--rollback drop table battery_part; drop table battery_run;
