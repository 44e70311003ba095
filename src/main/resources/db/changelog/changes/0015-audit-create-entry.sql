--liquibase formatted sql
--changeset readback:0015-audit-create-entry
--comment Who did what, append-only: the application may add and read, never change. Each digest covers its row and the digest before it.
create table audit_entry (
    number bigint primary key,
    at timestamptz not null,
    actor_id uuid,
    actor_name text not null,
    action text not null,
    subject text not null,
    detail text not null,
    address inet,
    digest bytea not null check (length(digest) = 32)
);
grant select, insert on audit_entry to readback_app;
--rollback drop table audit_entry;
