--liquibase formatted sql
--changeset readback:0131-drafting-create-draft
--comment What people write: the newest state of each draft, and behind it every earlier one, which is added and never changed.
create type draft_state as enum ('DRAFT', 'IN_REVIEW', 'APPROVED', 'LIVE', 'DISCARDED');
create type draft_change as enum ('NEW', 'EDITORIAL');
create table item_draft (
    draft_id integer primary key generated always as identity,
    revision integer not null default 1 check (revision > 0),
    saves integer not null default 0,
    base smallint check (base > 0),
    number smallint check (number > 0),
    state draft_state not null default 'DRAFT',
    change draft_change not null default 'NEW',
    author uuid not null references account,
    created_at timestamptz not null default clock_timestamp(),
    revised_at timestamptz not null default clock_timestamp(),
    changed_by uuid not null references account,
    changed_at timestamptz not null default clock_timestamp(),
    submitted_by uuid references account,
    submitted_at timestamptz,
    approved_by uuid references account,
    approved_at timestamptz,
    import_id uuid,
    item_id text,
    external_id text not null,
    name text not null,
    kind text not null,
    pool text not null,
    law boolean not null,
    fingerprint text not null,
    imported text,
    body json not null,
    translations json not null,
    check (num_nonnulls(approved_by, approved_at) in (0, 2)),
    check (num_nonnulls(submitted_by, submitted_at) in (0, 2)),
    check ((state = 'LIVE') = (number is not null))
);
create index item_draft_open on item_draft (state, changed_at) where state in ('DRAFT', 'IN_REVIEW', 'APPROVED');
create index item_draft_of_item on item_draft (item_id) where item_id is not null;
create index item_draft_of_import on item_draft (import_id) where import_id is not null;
comment on column item_draft.saves is 'one more with each save: whoever saves names the one seen last';
comment on column item_draft.base is 'the version of the item that it changes';
comment on column item_draft.number is 'the version that it became';
comment on column item_draft.revised_at is 'when this revision was begun';
comment on column item_draft.item_id is 'the item, or the open task, that it changes or became';
comment on column item_draft.external_id is 'what another system calls it; may be empty, as the name may';
comment on column item_draft.pool is 'the pool of a test for which it is meant; empty for a lesson or where nothing is said';
comment on column item_draft.law is 'whether who approves law has to approve it';
comment on column item_draft.fingerprint is 'of what is asked and offered';
comment on column item_draft.body is 'as text: the order of what it holds is kept';
comment on column item_draft.imported is 'its fingerprint as it came from a file';
create table item_draft_revision (
    draft_id integer not null references item_draft,
    revision integer not null check (revision > 0),
    aside integer not null default 0 check (aside >= 0),
    written_by uuid not null references account,
    written_at timestamptz not null,
    body json not null,
    translations json not null,
    primary key (draft_id, revision, aside)
);
comment on column item_draft_revision.aside is '0, or the count of what others wrote at the same time, kept beside it';
grant select, insert, update (revision, saves, base, number, state, change, revised_at, changed_by, changed_at,
    submitted_by, submitted_at, approved_by, approved_at, item_id, external_id, name, kind, pool, law, fingerprint, body, translations)
    on item_draft to readback_app;
grant select, insert on item_draft_revision to readback_app;
--rollback drop table item_draft_revision; drop table item_draft; drop type draft_change; drop type draft_state;
