--liquibase formatted sql
--changeset readback:0032-course-create-lesson-check
--comment A run through the check of a lesson, one item after the other; its id is the sitting of its responses.
create table lesson_check (
    check_id uuid primary key,
    account_id uuid not null references account,
    lesson_id text not null references lesson,
    origin origin not null,
    language text not null,
    items text[] not null check (cardinality(items) > 0),
    seed bigint not null,
    position smallint not null check (position between 1 and cardinality(items)),
    nonce uuid not null,
    shown_at timestamptz not null default clock_timestamp(),
    started_at timestamptz not null default now(),
    finished_at timestamptz,
    share double precision check (share between 0 and 1),
    check ((finished_at is null) = (share is null))
);
create unique index lesson_check_open on lesson_check (account_id, lesson_id) where finished_at is null;
create index lesson_check_of_lesson on lesson_check (account_id, lesson_id, started_at);
comment on column lesson_check.items is 'item versions as id/number, in order';
comment on column lesson_check.seed is 'of the order of the options';
comment on column lesson_check.nonce is 'of the item on the screen';
grant select, insert, update on lesson_check to readback_app;
--rollback drop table lesson_check;
