--liquibase formatted sql
--changeset readback:0033-course-create-lesson-completion
--comment Who completed which lesson: when for the first time, and the best share since.
create table lesson_completion (
    account_id uuid not null references account,
    lesson_id text not null references lesson,
    completed_at timestamptz not null,
    share double precision not null check (share between 0 and 1),
    origin origin not null,
    primary key (account_id, lesson_id)
);
grant select, insert, update (share) on lesson_completion to readback_app;
--rollback drop table lesson_completion;
