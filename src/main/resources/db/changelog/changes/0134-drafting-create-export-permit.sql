--liquibase formatted sql
--changeset readback:0134-drafting-create-export-permit
--comment Leave to take items of tests out of the house: asked by one person, given by another, for one export within a day.
create table export_permit (
    permit_id integer primary key generated always as identity,
    asked_by uuid not null references account,
    asked_at timestamptz not null default clock_timestamp(),
    decided_by uuid references account,
    decided_at timestamptz,
    used_at timestamptz,
    given boolean,
    pool text not null,
    reason text not null check (length(reason) between 1 and 1000),
    check (num_nonnulls(decided_by, decided_at, given) in (0, 3)),
    check (decided_by <> asked_by),
    check (used_at is null or given)
);
create index export_permit_open on export_permit (asked_at) where used_at is null;
comment on column export_permit.pool is 'of a test, whose items may leave';
comment on column export_permit.used_at is 'when the export was made: a permit is good for one';
grant select, insert, update (decided_by, decided_at, given, used_at) on export_permit to readback_app;
--rollback drop table export_permit;
