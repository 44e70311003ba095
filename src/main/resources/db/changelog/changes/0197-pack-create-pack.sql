--liquibase formatted sql
--changeset readback:0197-pack-create-pack
--comment Packs built from what was frozen for a visit: one for each freeze and language. They are kept as they were handed over.
create table visit_pack (
    pack_id uuid primary key,
    freeze_id uuid not null references visit_freeze,
    language text not null check (language in ('en', 'kk', 'ru')),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size integer not null check (size > 0),
    bytes bytea not null,
    built_by uuid not null references account,
    built_at timestamptz not null default clock_timestamp(),
    unique (freeze_id, language)
);
grant select, insert on visit_pack to readback_app;
--rollback drop table visit_pack;
