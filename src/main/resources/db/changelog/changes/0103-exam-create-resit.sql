--liquibase formatted sql
--changeset readback:0103-exam-create-resit
--comment One attempt more at a test than its rules allow: who granted it, when and why, and the attempt that used it up.
create table resit_grant (
    resit_grant_id uuid primary key,
    account_id uuid not null references account,
    blueprint_id text not null,
    reason text not null,
    granted_by uuid not null references account,
    granted_at timestamptz not null default clock_timestamp(),
    attempt_id uuid unique references attempt
);
create index resit_grant_account on resit_grant (account_id, blueprint_id);
create unique index resit_grant_unused on resit_grant (account_id, blueprint_id) where attempt_id is null;
grant select, insert, update (attempt_id) on resit_grant to readback_app;
--rollback drop table resit_grant;
