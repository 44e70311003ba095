--liquibase formatted sql
--changeset readback:0102-exam-create-extra-time
--comment More time for a person, standing or in one session: who gave it, when and why. Rows are added; the newest counts.
create table extra_time (
    extra_time_id uuid primary key,
    account_id uuid not null references account,
    session_id uuid references exam_session,
    percent smallint not null check (percent between 0 and 200),
    reason text not null,
    given_by uuid not null references account,
    given_at timestamptz not null default clock_timestamp()
);
create index extra_time_account on extra_time (account_id, given_at);
comment on column extra_time.session_id is 'empty where it stands for every test';
comment on column extra_time.percent is 'of the time of a test; 0 ends it';
grant select, insert on extra_time to readback_app;
--rollback drop table extra_time;
