--liquibase formatted sql
--changeset readback:0042-assessment-create-heartbeat
--comment When a server was last alive: what is missing after an outage is given back to those who were in a test.
create table heartbeat (
    one boolean primary key default true check (one),
    beat_at timestamptz not null
);
grant select, insert, update on heartbeat to readback_app;
--rollback drop table heartbeat;
