--liquibase formatted sql
--changeset readback:0034-course-create-content-import
--comment Which content files were taken over when: the same files need not be read again at every start.
create table content_import (
    id integer primary key generated always as identity,
    sha256 bytea not null,
    imported_at timestamptz not null default now()
);
comment on column content_import.sha256 is 'of all names and bytes, and of the number of the format in which they are stored';
grant select, insert on content_import to readback_app;
--rollback drop table content_import;
