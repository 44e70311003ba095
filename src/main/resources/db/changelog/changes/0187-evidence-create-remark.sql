--liquibase formatted sql
--changeset readback:0187-evidence-create-remark
--comment What staff notes about a person, dated and signed; the person reads it too.
create table remark (
    remark_id uuid primary key,
    account_id uuid not null references account,
    words text not null check (length(words) between 1 and 2000),
    made_by uuid not null references account,
    made_at timestamptz not null default clock_timestamp(),
    check (made_by <> account_id)
);
create index remark_person on remark (account_id);
grant select, insert on remark to readback_app;
--rollback drop table remark;
