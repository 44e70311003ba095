--liquibase formatted sql
--changeset readback:0113-battery-create-interview
--comment What an instructor gave for the answers of an interview: once, never changed.
create table battery_interview (
    run_id uuid primary key references battery_run,
    account_id uuid not null references account,
    halves jsonb not null,
    remark text not null check (length(remark) <= 4000),
    rated_at timestamptz not null default now()
);
create index battery_interview_account on battery_interview (account_id);
comment on column battery_interview.account_id is 'who asked and rated';
comment on column battery_interview.halves is 'of a point for each question in order, 0 to 2';
grant select, insert on battery_interview to readback_app;
--rollback drop table battery_interview;
