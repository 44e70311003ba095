--liquibase formatted sql
--changeset readback:0116-personal-create-copy
--comment The copy that a person took of all that is kept about them: in pieces, for a day, until it is taken again.
create table personal_copy (
    account_id uuid primary key references account,
    made_at timestamptz not null default now(),
    size bigint not null check (size > 0)
);
create table personal_copy_piece (
    account_id uuid not null references personal_copy on delete cascade,
    number integer not null check (number >= 0),
    bytes bytea not null,
    primary key (account_id, number)
);
alter table personal_copy_piece alter column bytes set storage external;
comment on column personal_copy_piece.bytes is 'a megabyte of the ZIP file, the last piece less';
grant select, insert, delete on personal_copy, personal_copy_piece to readback_app;
--rollback drop table personal_copy_piece; drop table personal_copy;
