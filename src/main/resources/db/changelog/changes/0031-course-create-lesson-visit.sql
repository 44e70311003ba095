--liquibase formatted sql
--changeset readback:0031-course-create-lesson-visit
--comment Where a person stands in a lesson. The id of the visit is the sitting of its inline checks.
create table lesson_visit (
    visit_id uuid primary key,
    account_id uuid not null references account,
    lesson_id text not null references lesson,
    language text not null,
    last_block integer not null default 0 check (last_block >= 0),
    furthest_block integer not null default 0 check (furthest_block >= last_block),
    opened_at timestamptz not null default now(),
    seen_at timestamptz not null default now(),
    unique (account_id, lesson_id)
);
grant select, insert, update on lesson_visit to readback_app;
--rollback drop table lesson_visit;
