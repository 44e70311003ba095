--liquibase formatted sql
--changeset readback:0172-contingent-create-sub-unit-staff
--comment Who looks after one sub-unit, and all below it, instead of a whole contingent.
create table sub_unit_staff (
    sub_unit_id uuid not null references sub_unit,
    account_id uuid not null references account,
    primary key (sub_unit_id, account_id)
);
create index sub_unit_staff_account on sub_unit_staff (account_id);
grant select, insert, delete on sub_unit_staff to readback_app;
--rollback drop table sub_unit_staff;
