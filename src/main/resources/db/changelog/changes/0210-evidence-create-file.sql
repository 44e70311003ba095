--liquibase formatted sql
--changeset readback:0210-evidence-create-file
--comment Papers that show what was entered about a person, as they were brought. Files are added beside one another and stay.
create table evidence_file (
    file_id uuid primary key,
    evidence_id uuid not null references evidence,
    name text not null check (length(name) between 1 and 200),
    type text not null check (type in ('application/pdf', 'image/png', 'image/jpeg')),
    bytes bytea not null check (length(bytes) between 1 and 5000000),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    added_by uuid not null references account,
    added_at timestamptz not null default clock_timestamp(),
    unique (evidence_id, sha256)
);
grant select, insert on evidence_file to readback_app;
--rollback drop table evidence_file;
