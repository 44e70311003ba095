--liquibase formatted sql
--changeset readback:0204-visit-create-freeze-file
--comment Papers and texts that were frozen for a visit beside what is written about them. The text of the freeze names each by its SHA-256. Rows are added and never changed.
create table visit_freeze_file (
    freeze_id uuid not null references visit_freeze,
    sha256 text not null,
    bytes bytea not null,
    primary key (freeze_id, sha256),
    constraint visit_freeze_file_is_what_it_says check (sha256 = encode(sha256(bytes), 'hex'))
);
grant select, insert on visit_freeze_file to readback_app;
--rollback drop table visit_freeze_file;
