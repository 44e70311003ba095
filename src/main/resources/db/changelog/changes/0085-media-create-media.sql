--liquibase formatted sql
--changeset readback:0085-media-create-media
--comment Sounds and pictures by the fingerprint of their bytes. Never changed, never deleted: item versions that were shown refer to them.
create table media (
    media_id text primary key check (media_id ~ '^[0-9a-f]{64}$'),
    kind text not null check (kind in ('OPUS', 'PNG', 'JPEG')),
    bytes bytea not null check (length(bytes) between 1 and 1000000),
    kept_at timestamptz not null default now()
);
alter table media alter column bytes set storage external;
comment on column media.bytes is 'compressed by their own format: the database does not try again';
grant select, insert on media to readback_app;
--rollback drop table media;
