--liquibase formatted sql
--changeset readback:0067-assessment-create-test-form
--comment Whether a mastery test asks a fixed form or chooses its items, as a centre has switched it. Added to, never changed: the newest row of a test is in force.
create table test_form (
    blueprint_id text not null,
    number integer not null check (number > 0),
    form text not null check (form in ('FIXED', 'ADAPTIVE')),
    account_id uuid not null references account,
    switched_at timestamptz not null default clock_timestamp(),
    primary key (blueprint_id, number)
);
grant select, insert on test_form to readback_app;
--rollback drop table test_form;
