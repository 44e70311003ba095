--liquibase formatted sql
--changeset readback:0196-visit-create-freeze
--comment What was known of a contingent when it was frozen for a visit, the samples drawn from that, and what the people drawn answered. Rows are added and never changed.
create table visit_freeze (
    freeze_id uuid primary key,
    visit_id uuid not null references visit,
    number smallint not null check (number > 0),
    body text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    people smallint not null,
    ready smallint not null,
    at_risk smallint not null,
    frozen_by uuid not null references account,
    frozen_at timestamptz not null,
    unique (visit_id, number)
);
create table visit_sample (
    sample_id uuid primary key,
    freeze_id uuid not null references visit_freeze,
    number smallint not null check (number > 0),
    size smallint not null check (size > 0),
    drawn_by uuid not null references account,
    drawn_at timestamptz not null default clock_timestamp(),
    unique (freeze_id, number)
);
create table visit_spot_check (
    entry integer primary key generated always as identity,
    sample_id uuid not null references visit_sample,
    account_id uuid not null references account,
    question text not null check (question ~ '^[a-z-]{1,40}$'),
    result text not null check (result in ('RIGHT', 'PARTLY', 'WRONG')),
    entered_by uuid not null references account,
    entered_at timestamptz not null default clock_timestamp()
);
create index visit_spot_check_sample on visit_spot_check (sample_id);
create index visit_spot_check_person on visit_spot_check (account_id);
comment on column visit_freeze.body is 'canonical JSON, as text: its bytes in UTF-8 have the digest';
comment on column visit_sample.number is 'with the digest of the freeze it says who was drawn';
comment on table visit_spot_check is 'of several entries for one person and question the newest counts';
grant select, insert on visit_freeze, visit_sample, visit_spot_check to readback_app;
--rollback drop table visit_spot_check; drop table visit_sample; drop table visit_freeze;
