--liquibase formatted sql
--changeset readback:0050-contingent-create-contingent
--comment Contingents, their sub-units, who belongs to them and who looks after them. A membership ends, it is not deleted.
create table contingent (
    contingent_id uuid primary key,
    name text not null,
    mission text not null,
    departs_on date,
    version integer not null default 0
);
create unique index contingent_name on contingent (lower(name));
create table sub_unit (
    sub_unit_id uuid primary key,
    contingent_id uuid not null references contingent,
    name text not null,
    version integer not null default 0,
    unique (contingent_id, name)
);
create table membership (
    membership_id uuid primary key,
    contingent_id uuid not null references contingent,
    sub_unit_id uuid references sub_unit,
    account_id uuid not null references account,
    rank text not null,
    post text not null,
    joined_on date not null,
    left_on date,
    version integer not null default 0
);
create unique index membership_open on membership (account_id) where left_on is null;
create index membership_contingent on membership (contingent_id);
create table contingent_staff (
    contingent_id uuid not null references contingent,
    account_id uuid not null references account,
    primary key (contingent_id, account_id)
);
create index contingent_staff_account on contingent_staff (account_id);
grant select, insert, update on contingent, sub_unit, membership to readback_app;
grant select, insert, delete on contingent_staff to readback_app;
--rollback drop table contingent_staff, membership, sub_unit, contingent;
