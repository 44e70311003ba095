--liquibase formatted sql
--changeset readback:0011-account-create-invitation
--comment The one live one-time link of an account, if any: a new one replaces it, its use deletes it. Only the SHA-256 of the token is kept.
create table invitation (
    account_id uuid primary key references account,
    token_hash bytea not null unique check (length(token_hash) = 32),
    expires_at timestamptz not null
);
grant select, insert, update, delete on invitation to readback_app;
--rollback drop table invitation;
