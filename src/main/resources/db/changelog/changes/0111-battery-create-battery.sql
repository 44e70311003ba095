--liquibase formatted sql
--changeset readback:0111-battery-create-battery
--comment Tests of several parts. Versions are added, never changed: runs point to them.
create table battery (
    battery_id text not null,
    version integer not null check (version > 0),
    body jsonb not null,
    sha256 bytea not null,
    created_at timestamptz not null default now(),
    primary key (battery_id, version)
);
grant select, insert on battery to readback_app;
--rollback drop table battery;
