--liquibase formatted sql
--changeset readback:0041-assessment-create-attempt
--comment One person's sitting, with the item that stands on the screen. Room is left on the pages, as a row is updated at each answer.
create table attempt (
    attempt_id uuid primary key,
    account_id uuid not null references account,
    blueprint_id text not null,
    blueprint_version integer not null,
    cuts jsonb not null,
    language text not null,
    origin origin not null,
    plan jsonb not null,
    started_at timestamptz not null,
    deadline timestamptz not null,
    left_at timestamptz,
    finished_at timestamptz,
    decision jsonb,
    shown jsonb,
    foreign key (blueprint_id, blueprint_version) references blueprint,
    check ((finished_at is null) = (decision is null))
) with (fillfactor = 60);
create unique index attempt_open on attempt (account_id, blueprint_id) where finished_at is null;
create index attempt_person on attempt (account_id);
create index attempt_deadline on attempt (deadline) where finished_at is null;
comment on column attempt.cuts is 'scale to version of its cut scores';
comment on column attempt.plan is 'the items of a fixed form; the items not to be asked, as seen lately';
comment on column attempt.left_at is 'when the person last left without finishing';
comment on column attempt.decision is 'the result, and what it was computed from';
comment on column attempt.shown is 'position, item version, option order, nonce, when; stays if time ended before its answer';
grant select, insert, update on attempt to readback_app;
--rollback drop table attempt;
