--liquibase formatted sql
--changeset readback:0063-bank-create-pool-ledger
--comment What each finished test leaves with its pools: how often items are shown, what showing them costs, and what is believed of their difficulty before a calibration. Never touched on the way of an answer.
create table pool_ledger (
    pool text primary key,
    revision bigint not null default 0,
    people integer not null default 0 check (people >= 0),
    priced_for integer
);
create table pool_item (
    pool text not null references pool_ledger,
    item_id text not null references item,
    price double precision not null default 0 check (price >= 0 and price < 'infinity'),
    shown integer not null default 0 check (shown >= 0),
    primary key (pool, item_id)
);
create table pool_sitting (
    sitting uuid not null,
    pool text not null references pool_ledger,
    revision bigint not null,
    finished_at timestamptz not null,
    controlled boolean not null,
    expired boolean not null,
    items text[] not null,
    primary key (sitting, pool)
);
create index pool_sitting_age on pool_sitting (finished_at) where not expired;
create table shadow_difficulty (
    item_version integer primary key references item_version,
    responses integer not null default 0 check (responses >= 0),
    b double precision not null,
    variance double precision not null check (variance > 0)
);
comment on column pool_ledger.revision is 'one more with each change of the pool''s people, prices or counts';
comment on column pool_ledger.people is 'finished tests of the last year';
comment on column pool_ledger.priced_for is 'the parameter version for which prices were found by simulation';
comment on column pool_item.price is 'information, 1/logit^2, that showing the item has to be worth';
comment on column pool_item.shown is 'to how many of the people of the last year';
comment on column pool_sitting.revision is 'of the ledger after this was counted: the order of counting';
comment on column pool_sitting.controlled is 'whether it moved the prices';
comment on column pool_sitting.expired is 'older than a year, and taken out of people and shown again';
comment on column pool_sitting.items is 'shown, in the order of asking';
comment on column shadow_difficulty.b is 'logits, after each response to this version so far';
grant select, insert, update on pool_ledger, pool_item, pool_sitting, shadow_difficulty to readback_app;
--rollback drop table shadow_difficulty; drop table pool_sitting; drop table pool_item; drop table pool_ledger;
