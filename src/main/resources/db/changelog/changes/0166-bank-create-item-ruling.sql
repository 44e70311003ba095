--liquibase formatted sql
--changeset readback:0166-bank-create-item-ruling
--comment What was decided about a version whose key was found wrong after people had answered it: it counts no more, or another version marks its answers. The newest of a version holds; nothing is taken back, only ruled again.
create table item_ruling (
    ruling_id integer primary key generated always as identity,
    item_version integer not null references item_version,
    judged_by integer references item_version,
    ruled_at timestamptz not null default clock_timestamp()
);
create index item_ruling_of_version on item_ruling (item_version, ruling_id desc);
comment on column item_ruling.judged_by is 'the version whose key marks the answers; null: they count no more';
grant select, insert on item_ruling to readback_app;
--rollback drop table item_ruling;
