--liquibase formatted sql
--changeset readback:0133-drafting-create-approval
--comment Who approved which version of an item, whether written here or shipped; added, never changed.
create table item_approval (
    item_id text not null,
    number smallint not null,
    approved_by uuid not null references account,
    approved_at timestamptz not null default clock_timestamp(),
    primary key (item_id, number)
);
comment on column item_approval.item_id is 'of an item or an open task';
grant select, insert on item_approval to readback_app;
--rollback drop table item_approval;
