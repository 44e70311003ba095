--liquibase formatted sql
--changeset readback:0177-standard-create-recognition
--comment Who recognised which course for which standard, until when, with the paper that says so. Nothing is changed: a recognition is ended, a new one is added.
create table course_recognition (
    recognition_id bigint generated always as identity primary key,
    course_id text not null references course,
    recognised_by text not null check (length(recognised_by) between 1 and 200),
    standard text not null check (length(standard) between 1 and 200),
    given_on date not null,
    valid_until date check (valid_until >= given_on),
    file_name text not null check (length(file_name) between 1 and 200),
    file_type text not null check (file_type in ('application/pdf', 'image/png', 'image/jpeg')),
    bytes bytea not null check (length(bytes) between 1 and 5000000),
    added_by uuid not null references account,
    added_at timestamptz not null default now()
);
create table course_recognition_end (
    recognition_id bigint primary key references course_recognition,
    reason text not null check (length(reason) between 1 and 300),
    ended_by uuid not null references account,
    ended_at timestamptz not null default now()
);
comment on column course_recognition.valid_until is 'the last day; empty: without end';
grant select, insert on course_recognition, course_recognition_end to readback_app;
--rollback drop table course_recognition_end; drop table course_recognition;
