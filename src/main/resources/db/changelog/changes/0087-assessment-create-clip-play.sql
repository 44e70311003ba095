--liquibase formatted sql
--changeset readback:0087-assessment-create-clip-play
--comment Sounds in tests: that a clip was loaded before the time of its item counted, and each play of it.
create table clip_ready (
    attempt_id uuid not null references attempt,
    position integer not null check (position >= 1),
    ready_at timestamptz not null default clock_timestamp(),
    given_back interval not null check (given_back >= interval '0'),
    primary key (attempt_id, position)
);
create table clip_play (
    attempt_id uuid not null references attempt,
    position integer not null check (position >= 1),
    number integer not null check (number between 1 and 2),
    played_at timestamptz not null default clock_timestamp(),
    primary key (attempt_id, position, number)
);
comment on column clip_ready.given_back is 'by which the deadline of the attempt moved';
comment on table clip_play is 'plays that were granted: a row before the sound starts, so that a reload gives none back';
grant select, insert on clip_ready, clip_play to readback_app;
--rollback drop table clip_play;
--rollback drop table clip_ready;
