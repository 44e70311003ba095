--liquibase formatted sql
--changeset readback:0170-identity-create-service-identity
--comment What people are called in service: a new row for each change, so that the paper of a day shows what stood then.
create table service_identity (
    account_id uuid not null references account,
    revision integer not null check (revision > 0),
    rank text not null,
    service_number text not null,
    surname_cyrillic text not null,
    given_cyrillic text not null,
    surname_latin text not null,
    given_latin text not null,
    sex text not null check (sex in ('FEMALE', 'MALE')),
    born_on date,
    service text not null check (service in ('MILITARY', 'POLICE', 'CIVILIAN')),
    from_on date,
    until_on date check (until_on >= from_on),
    recorded_at timestamptz not null default clock_timestamp(),
    primary key (account_id, revision)
);
create unique index service_identity_now on service_identity (account_id) where until_on is null;
create unique index service_identity_number on service_identity (service_number) where until_on is null;
comment on column service_identity.revision is 'of the person, from 1';
comment on column service_identity.from_on is 'first day on which it stood; none: from the beginning';
comment on column service_identity.until_on is 'first day on which it stood no more; none: it stands';
grant select, insert, update (until_on) on service_identity to readback_app;
--rollback drop table service_identity;
