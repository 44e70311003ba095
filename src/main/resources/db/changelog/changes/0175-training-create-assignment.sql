--liquibase formatted sql
--changeset readback:0175-training-create-assignment
--comment Work that was assigned to people until a day. Whether it is done follows from lessons, attempts and practice.
create table assignment (
    assignment_id uuid primary key,
    target text not null check (target ~ '^(lesson|course|test|practice):[a-z0-9][a-z0-9-]{0,79}$'),
    deadline date not null,
    reason text not null check (length(reason) between 1 and 300),
    assigned_by uuid not null references account,
    assigned_at timestamptz not null default now()
);
create table assignment_person (
    assignment_id uuid not null references assignment,
    account_id uuid not null references account,
    withdrawn_at timestamptz,
    withdrawn_by uuid references account,
    primary key (assignment_id, account_id),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index assignment_person_account on assignment_person (account_id);
comment on column assignment.deadline is 'the last day, at the centre';
comment on column assignment_person.withdrawn_at is 'when it was taken back; it is owed no more';
grant select, insert on assignment to readback_app;
grant select, insert, update (withdrawn_at, withdrawn_by) on assignment_person to readback_app;
--rollback drop table assignment_person; drop table assignment;
