--liquibase formatted sql
--changeset readback:0056-base-create-job
--comment Long work beside the requests, on whichever server began it: how far it is, and how it ended.
create type job_state as enum ('RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'INTERRUPTED');
create table job (
    job_id uuid primary key,
    kind text not null,
    subject text not null,
    state job_state not null default 'RUNNING',
    progress double precision not null default 0 check (progress between 0 and 1),
    cancelled boolean not null default false,
    started_at timestamptz not null default clock_timestamp(),
    beat_at timestamptz not null default clock_timestamp(),
    finished_at timestamptz,
    fault jsonb,
    check ((finished_at is null) = (state = 'RUNNING'))
);
create unique index job_running on job (kind, subject) where state = 'RUNNING';
create index job_newest on job (kind, subject, started_at);
comment on column job.cancelled is 'somebody asked it to stop';
comment on column job.beat_at is 'when its server was last alive';
comment on column job.fault is 'key of a text and its parameters';
grant select, insert, update on job to readback_app;
--rollback drop table job; drop type job_state;
