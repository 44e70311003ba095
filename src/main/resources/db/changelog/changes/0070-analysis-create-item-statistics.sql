--liquibase formatted sql
--changeset readback:0070-analysis-create-item-statistics
--comment What the responses of tests say about each item version, as it was computed last. It can be computed again from the log of responses.
create table item_statistics (
    item_version integer primary key references item_version,
    pool text not null,
    computed_at timestamptz not null,
    body jsonb not null
);
comment on column item_statistics.pool is 'the pool the item was in';
comment on column item_statistics.body is 'figures and flags; logits, seconds, and shares from 0 to 1';
grant select, insert, update on item_statistics to readback_app;
--rollback drop table item_statistics;
