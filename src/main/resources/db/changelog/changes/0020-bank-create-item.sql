--liquibase formatted sql
--changeset readback:0020-bank-create-item
--comment Every item and its versions. The application adds versions and moves their status; a wording never changes.
create type item_status as enum ('DRAFT', 'IN_REVIEW', 'APPROVED', 'LIVE', 'RETIRED');
create table item (
    item_id text primary key,
    pool text,
    lesson text,
    created_at timestamptz not null default now(),
    check (num_nonnulls(pool, lesson) = 1)
);
create table item_version (
    id integer primary key generated always as identity,
    item_id text not null references item,
    number smallint not null check (number > 0),
    status item_status not null,
    edited_here boolean not null,
    body jsonb not null,
    sha256 bytea not null,
    a double precision not null check (a > 0),
    b double precision not null,
    c double precision not null check (c >= 0 and c < 1),
    parameters text not null,
    created_at timestamptz not null default now(),
    unique (item_id, number)
);
comment on column item_version.body is 'kind, structure, key, and the texts of all languages';
comment on column item_version.sha256 is 'of the body as written by the program: the same content has the same';
comment on column item_version.parameters is 'where a, b and c come from: START from the band its author gave';
grant select, insert, update (pool, lesson) on item to readback_app;
grant select, insert, update (status) on item_version to readback_app;
--rollback drop table item_version; drop table item; drop type item_status;
