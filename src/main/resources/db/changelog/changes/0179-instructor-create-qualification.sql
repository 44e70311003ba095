--liquibase formatted sql
--changeset readback:0179-instructor-create-qualification
--comment What instructors are qualified for, and which courses they may teach. Rows are added; of a permission the newest counts.
create table instructor_qualification (
    qualification_id bigint generated always as identity primary key,
    account_id uuid not null references account,
    title text not null check (length(title) between 1 and 200),
    issued_by text not null check (length(issued_by) between 1 and 200),
    given_on date not null,
    valid_until date check (valid_until >= given_on),
    added_by uuid not null references account,
    added_at timestamptz not null default now()
);
create index instructor_qualification_account on instructor_qualification (account_id);
create table teaching_permission (
    permission_id bigint generated always as identity primary key,
    account_id uuid not null references account,
    course_id text not null references course,
    allowed boolean not null,
    given_by uuid not null references account,
    given_at timestamptz not null default now()
);
create index teaching_permission_account on teaching_permission (account_id, course_id, permission_id desc);
comment on column instructor_qualification.valid_until is 'the last day; empty: without end';
comment on column teaching_permission.allowed is 'false takes it back';
grant select, insert on instructor_qualification, teaching_permission to readback_app;
--rollback drop table teaching_permission; drop table instructor_qualification;
