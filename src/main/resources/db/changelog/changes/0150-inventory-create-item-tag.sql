--liquibase formatted sql
--changeset readback:0150-inventory-create-item-tag
--comment Words by which instructors find items. They belong to the item and not to a version: they change neither.
create table item_tag (
    item_id text not null references item,
    tag text not null check (length(tag) between 1 and 40),
    primary key (item_id, tag)
);
create index item_tag_of_tag on item_tag (tag);
grant select, insert, delete on item_tag to readback_app;
--rollback drop table item_tag;
