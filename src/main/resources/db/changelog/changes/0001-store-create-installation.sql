--liquibase formatted sql
--changeset readback:0001-store-create-installation
--comment What this database is for: a real installation or a demonstration. One row.
create table installation (
    one boolean primary key default true check (one),
    kind text not null check (kind in ('PRODUCTION', 'DEMONSTRATION')),
    created_at timestamptz not null default now()
);
grant select, insert on installation to readback_app;
--rollback drop table installation;
