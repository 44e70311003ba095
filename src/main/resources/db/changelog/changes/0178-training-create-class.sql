--liquibase formatted sql
--changeset readback:0178-training-create-class
--comment Classes: who teaches, who is enrolled, which sessions there are and who was there. Attendance is added to; the newest entry counts.
create table training_class (
    class_id uuid primary key,
    name text not null check (length(name) between 1 and 120),
    contingent_id uuid references contingent,
    course_id text not null references course,
    room text not null check (length(room) <= 120),
    begins_on date not null,
    ends_on date not null check (ends_on >= begins_on),
    made_by uuid not null references account,
    made_at timestamptz not null default now()
);
create index training_class_contingent on training_class (contingent_id);
create table class_instructor (
    class_id uuid not null references training_class,
    account_id uuid not null references account,
    primary key (class_id, account_id)
);
create index class_instructor_account on class_instructor (account_id);
create table enrolment (
    class_id uuid not null references training_class,
    account_id uuid not null references account,
    enrolled_by uuid not null references account,
    enrolled_on date not null,
    left_on date check (left_on >= enrolled_on),
    primary key (class_id, account_id)
);
create index enrolment_account on enrolment (account_id);
create table class_session (
    session_id uuid primary key,
    class_id uuid not null references training_class,
    held_on date not null,
    begins_at time not null,
    minutes smallint not null check (minutes between 5 and 600),
    lesson_id text references lesson,
    edition_id text,
    number text,
    instructor_id uuid not null references account,
    planned_by uuid not null references account,
    called_off_at timestamptz,
    foreign key (edition_id, number) references standard_lesson,
    check ((lesson_id is null) <> (edition_id is null)),
    check ((edition_id is null) = (number is null))
);
create index class_session_class on class_session (class_id, held_on);
create index class_session_instructor on class_session (instructor_id, held_on);
create table attendance (
    attendance_id bigint generated always as identity primary key,
    session_id uuid not null references class_session,
    account_id uuid not null references account,
    presence text not null check (presence in ('PRESENT', 'LATE', 'EXCUSED', 'ABSENT')),
    recorded_by uuid not null references account,
    recorded_at timestamptz not null default now()
);
create index attendance_session on attendance (session_id, account_id, attendance_id desc);
create index attendance_account on attendance (account_id);
comment on column class_session.lesson_id is 'a lesson of ours, or else edition and number: a lesson of a standard that we have none for';
comment on column class_session.begins_at is 'local time at the centre';
grant select, insert on training_class, class_instructor, attendance to readback_app;
grant select, insert, update (left_on, enrolled_on, enrolled_by) on enrolment to readback_app;
grant select, insert, update (called_off_at) on class_session to readback_app;
--rollback drop table attendance; drop table class_session; drop table enrolment; drop table class_instructor; drop table training_class;
