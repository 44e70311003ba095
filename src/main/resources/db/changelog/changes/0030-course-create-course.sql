--liquibase formatted sql
--changeset readback:0030-course-create-course
--comment Courses, lessons and their texts, language by language, as the content files have them or as they were edited here.
create type lesson_text_status as enum ('DRAFT', 'IN_REVIEW', 'APPROVED', 'RETIRED');
create table course (
    course_id text primary key,
    position integer not null,
    source text not null,
    sha256 bytea not null,
    retired_at timestamptz
);
create table lesson (
    lesson_id text primary key,
    course_id text not null references course,
    unit_id text not null,
    position integer not null,
    words text not null,
    sha256 bytea not null,
    retired_at timestamptz
);
create table lesson_text (
    lesson_id text not null references lesson,
    language text not null,
    number smallint not null check (number > 0),
    status lesson_text_status not null,
    edited_here boolean not null,
    source text not null,
    sha256 bytea not null,
    created_at timestamptz not null default now(),
    primary key (lesson_id, language, number)
);
comment on column course.source is 'course.yaml';
comment on column lesson.words is 'lexemes.yaml';
comment on column lesson_text.source is 'Markdown with its front matter; a wording never changes, a new one gets the next number';
grant select, insert, update on course, lesson to readback_app;
grant select, insert, update (status) on lesson_text to readback_app;
--rollback drop table lesson_text, lesson, course; drop type lesson_text_status;
