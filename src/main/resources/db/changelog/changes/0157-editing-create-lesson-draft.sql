--liquibase formatted sql
--changeset readback:0157-editing-create-lesson-draft
--comment Lessons as they are being written, language by language, with every state that a text has had and what reviewers said.
create type lesson_draft_state as enum ('DRAFT', 'IN_REVIEW', 'LIVE');
create table lesson_draft (
    lesson_id text not null references lesson,
    language text not null,
    state lesson_draft_state not null,
    saves integer not null default 1 check (saves > 0),
    revision integer not null default 1 check (revision > 0),
    round integer not null default 1 check (round > 0),
    original smallint check (original > 0),
    source text not null check (length(source) <= 1000000),
    changed_by uuid not null references account,
    changed_at timestamptz not null default clock_timestamp(),
    submitted_by uuid references account,
    primary key (lesson_id, language)
);
create table lesson_draft_revision (
    lesson_id text not null,
    language text not null,
    revision integer not null check (revision > 0),
    aside integer not null default 0 check (aside >= 0),
    round integer not null check (round > 0),
    written_by uuid not null references account,
    begun_at timestamptz not null default clock_timestamp(),
    written_at timestamptz not null default clock_timestamp(),
    source text not null,
    primary key (lesson_id, language, revision, aside),
    foreign key (lesson_id, language) references lesson_draft
);
create table lesson_review (
    review_id integer primary key generated always as identity,
    lesson_id text not null,
    language text not null,
    step text not null check (step in ('SENT', 'TAKEN_BACK', 'RETURNED', 'APPROVED')),
    account_id uuid not null references account,
    said_at timestamptz not null default clock_timestamp(),
    words text not null check (length(words) <= 2000),
    foreign key (lesson_id, language) references lesson_draft
);
create index lesson_review_of_lesson on lesson_review (lesson_id, language);
comment on column lesson_draft.saves is 'one more with each save: whoever saves names the one seen last';
comment on column lesson_draft.round is 'one more each time it is approved: who wrote in a round does not approve it';
comment on column lesson_draft.original is 'number of the text of which this is a translation; empty for the original itself';
comment on column lesson_draft_revision.aside is '0, or the count of what others wrote at the same time, kept beside it';
comment on column lesson_draft_revision.written_at is 'what one person writes within ten minutes is one revision';
grant select, insert, update (state, saves, revision, round, original, source, changed_by, changed_at, submitted_by)
    on lesson_draft to readback_app;
grant select, insert, update (written_at, source) on lesson_draft_revision to readback_app;
grant select, insert on lesson_review to readback_app;
--rollback drop table lesson_review, lesson_draft_revision, lesson_draft; drop type lesson_draft_state;
