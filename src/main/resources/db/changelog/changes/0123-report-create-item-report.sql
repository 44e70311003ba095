--liquibase formatted sql
--changeset readback:0123-report-create-item-report
--comment What somebody reports about an item after answering it, and what was answered. One a person and version.
create type report_reason as enum ('WRONG_KEY', 'UNCLEAR', 'TRANSLATION', 'SOUND', 'OTHER');
create table item_report (
    report_id integer primary key generated always as identity,
    account_id uuid not null references account,
    nonce uuid not null references response (nonce),
    reported_at timestamptz not null default clock_timestamp(),
    answered_at timestamptz,
    answered_by uuid references account,
    number smallint not null,
    reason report_reason not null,
    item_id text not null,
    language text not null,
    words text not null check (length(words) <= 1000),
    answer text check (length(answer) between 1 and 1000),
    foreign key (item_id, number) references item_version (item_id, number),
    unique (account_id, item_id, number),
    check (num_nonnulls(answered_at, answered_by, answer) in (0, 3))
);
create index item_report_of_item on item_report (item_id, number);
create index item_report_open on item_report (reported_at) where answered_at is null;
comment on column item_report.nonce is 'of the response after which it was reported';
comment on column item_report.language is 'in which the item was read';
grant select, insert, update (answered_at, answered_by, answer) on item_report to readback_app;
--rollback drop table item_report; drop type report_reason;
