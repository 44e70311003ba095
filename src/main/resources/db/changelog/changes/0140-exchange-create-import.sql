--liquibase formatted sql
--changeset readback:0140-exchange-create-import
--comment Files that somebody brings, as they came, with what was chosen for them; nothing becomes a draft before it is taken.
create type import_state as enum ('KEPT', 'READ', 'REFUSED', 'TAKEN', 'UNDONE');
create type import_outcome as enum ('WHOLE', 'CHANGED', 'UNSUPPORTED', 'FAULTY');
create type import_decision as enum ('TAKE', 'SKIP');
create table item_import (
    import_id uuid primary key,
    account_id uuid not null references account,
    name text not null,
    size integer not null check (size > 0),
    choices json not null,
    found json,
    state import_state not null default 'KEPT',
    fault json,
    kept_at timestamptz not null default clock_timestamp(),
    taken_at timestamptz,
    undone_at timestamptz,
    stayed integer not null default 0,
    check ((state = 'REFUSED') = (fault is not null)),
    check (state not in ('TAKEN', 'UNDONE') or taken_at is not null)
);
create index item_import_of_account on item_import (account_id, kept_at);
create table item_import_file (
    import_id uuid primary key references item_import on delete cascade,
    bytes bytea not null
);
alter table item_import_file alter column bytes set storage external;
create table item_import_line (
    import_id uuid not null references item_import on delete cascade,
    position integer not null check (position > 0),
    name text not null,
    line integer not null check (line >= 0),
    outcome import_outcome not null,
    kind text,
    remarks json not null,
    known json,
    decision import_decision not null,
    draft_id integer,
    primary key (import_id, position)
);
comment on column item_import.name is 'of the file, as it was brought';
comment on column item_import.found is 'kind and encoding that the file was told to have, and the columns and categories in it';
comment on column item_import.stayed is 'drafts that were worked on and so stayed when the rest was taken back';
comment on column item_import_line.line is 'of the file, from 1; 0 where the format has none';
comment on column item_import_line.known is 'what is here already and asks the same, or has the same name';
comment on column item_import_line.draft_id is 'what it became; drafts are never deleted';
grant select, insert, delete, update (choices, found, state, fault, taken_at, undone_at, stayed) on item_import to readback_app;
grant select, insert, delete on item_import_file to readback_app;
grant select, insert, delete, update (decision, draft_id) on item_import_line to readback_app;
--rollback drop table item_import_line; drop table item_import_file; drop table item_import; drop type import_decision; drop type import_outcome; drop type import_state;
