--liquibase formatted sql
--changeset readback:0154-library-create-medium
--comment What people say about a sound or picture: name, words for it, whose it is. The bytes stay in the table media; another recording is another row.
create table library_medium (
    media_id text primary key references media,
    name text not null check (length(name) between 1 and 200),
    alt text not null default '',
    transcript text not null default '',
    licence text not null default '',
    owner text not null default '',
    tags text[] not null default '{}',
    revision integer not null default 1 check (revision > 0),
    added_by uuid references account,
    added_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    seconds double precision check (seconds >= 0),
    loudness double precision,
    peak double precision
);
create table library_replacement (
    media_id text primary key references library_medium,
    replaced_by text not null references library_medium,
    account_id uuid not null references account,
    places integer not null check (places >= 0),
    replaced_at timestamptz not null default now(),
    check (media_id <> replaced_by)
);
comment on column library_medium.revision is 'counted up with each change of the words: who saw an older one does not write over it';
comment on column library_medium.added_by is 'empty where a file that ships with the product was described here';
comment on column library_medium.loudness is 'of the parts in which somebody speaks, in dB below full scale; empty until it was measured';
comment on column library_medium.peak is 'the highest sample in dB below full scale';
comment on table library_replacement is 'which medium stands now where another stood; attempts that showed the old one keep it';
grant select, insert, update on library_medium to readback_app;
grant select, insert, update on library_replacement to readback_app;
--rollback drop table library_replacement; drop table library_medium;
