--liquibase formatted sql
--changeset readback:0061-bank-create-parameter-version
--comment The parameter versions of a pool, counted from 1: each is an approved calibration over the ones before it. Items that none of them calibrated have the start values of their version.
create table parameter_version (
    pool text not null,
    number integer not null check (number > 0),
    calibration_id integer not null unique references calibration,
    published_at timestamptz not null default now(),
    primary key (pool, number)
);
grant select, insert on parameter_version to readback_app;
--rollback drop table parameter_version;
