--liquibase formatted sql
--changeset readback:0091-marking-create-work
--comment What people do in open tasks: a draft that changes while they write, recordings, and what was handed in, once and for good.
create table work (
    work_id uuid primary key,
    task_id text not null,
    number smallint not null,
    account_id uuid not null references account,
    origin origin not null,
    begun_at timestamptz not null default now(),
    handed_in_at timestamptz,
    seen_at timestamptz,
    foreign key (task_id, number) references open_task_version
);
create unique index work_open on work (account_id, task_id) where handed_in_at is null;
create index work_account on work (account_id, begun_at);
create table work_draft (
    work_id uuid primary key references work,
    revision integer not null check (revision > 0),
    body jsonb not null,
    saved_at timestamptz not null default now()
);
create table recording (
    recording_id uuid primary key,
    account_id uuid not null references account,
    media_type text not null check (media_type in ('audio/webm', 'audio/mp4')),
    bytes bytea not null check (length(bytes) <= 4194304),
    made_at timestamptz not null default now()
);
create index recording_account on recording (account_id);
create table work_take (
    work_id uuid not null references work,
    take smallint not null check (take between 1 and 2),
    recording_id uuid not null unique references recording,
    primary key (work_id, take)
);
create table hand_in (
    work_id uuid primary key references work,
    body jsonb not null,
    recording_id uuid references recording,
    raters smallint not null check (raters in (1, 2)),
    handed_in_at timestamptz not null default now()
);
create index hand_in_oldest on hand_in (handed_in_at);
comment on table work is 'one doing of one task; one at a time that is not handed in';
comment on column work.seen_at is 'when its owner first saw what it was given';
comment on column work_draft.revision is 'counted up with each save: a window that saw an older one does not write over it';
comment on column work_draft.body is 'text by field of the form; the field text where there is no form';
comment on column hand_in.body is 'as the draft; empty for a recording';
comment on column hand_in.raters is 'how many rate it from the start, before any adjudication';
grant select, insert, update (handed_in_at, seen_at) on work to readback_app;
grant select, insert, update (revision, body, saved_at) on work_draft to readback_app;
grant select, insert on recording, work_take, hand_in to readback_app;
--rollback drop table hand_in; drop table work_take; drop table recording; drop table work_draft; drop table work;
