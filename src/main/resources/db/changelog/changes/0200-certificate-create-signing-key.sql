--liquibase formatted sql
--changeset readback:0200-certificate-create-signing-key
--comment Key pairs that sign certificates; the newest signs, all verify. The private half is encrypted: without the secret of the installation, which is not in the database, it is of no use.
create table signing_key (
    key_id text primary key check (key_id ~ '^[0-9a-f]{16}$'),
    public_key text not null unique,
    sealed bytea not null,
    made_at timestamptz not null default clock_timestamp()
);
comment on column signing_key.key_id is 'first 16 letters of the SHA-256 of the public key';
comment on column signing_key.public_key is 'the 32 bytes of RFC 8032 in base64url';
comment on column signing_key.sealed is 'private key in PKCS 8 under AES-256-GCM: 12 bytes nonce, then the text; the public key is its associated data';
grant select, insert on signing_key to readback_app;
--rollback drop table signing_key;
