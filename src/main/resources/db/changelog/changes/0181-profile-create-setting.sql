--liquibase formatted sql
--changeset readback:0181-profile-create-setting
--comment What the centre chose about readiness (the newest row counts), and what it calls subjects that the product has no name for.
create table readiness_setting (
    setting_id integer primary key generated always as identity,
    soon_days integer not null check (soon_days between 0 and 365),
    ends_early text not null check (ends_early in ('READY', 'AT_RISK')),
    set_by uuid references account,
    set_at timestamptz not null default clock_timestamp()
);
create table subject_name (
    subject text primary key,
    names jsonb not null,
    named_at timestamptz not null default clock_timestamp()
);
comment on column subject_name.subject is 'kind and code, such as practical:driving';
comment on column subject_name.names is 'by language; English at least';
grant select, insert on readiness_setting to readback_app;
grant select, insert, update on subject_name to readback_app;
--rollback drop table subject_name, readiness_setting;
