--liquibase formatted sql
--changeset readback:0202-certificate-create-certificate
--comment Certificates as they were issued: never changed. A certificate that takes the place of another names it.
create table certificate (
    certificate_id uuid primary key,
    series text not null check (series ~ '^[A-Z]{2,6}$'),
    year integer not null,
    running integer not null check (running > 0),
    account_id uuid not null references account,
    subject text not null,
    content jsonb not null,
    obtained_on date not null,
    until date check (until >= obtained_on),
    template_id uuid not null references certificate_template,
    key_id text not null references signing_key,
    statement text not null,
    signature text not null,
    journal text not null,
    replaces uuid unique references certificate,
    issued_by uuid not null references account,
    issued_at timestamptz not null default clock_timestamp(),
    unique (series, year, running)
);
create index certificate_of_person on certificate (account_id, subject);
comment on column certificate.subject is 'what it is about, such as course:uf; empty if it is about nothing that is counted';
comment on column certificate.content is 'names, title in three languages, standard, hours, result, what it rests on';
comment on column certificate.statement is 'the line that is signed';
comment on column certificate.journal is 'number and digest of the newest audit entry then; empty if there was none';
grant select, insert on certificate to readback_app;
--rollback drop table certificate;
