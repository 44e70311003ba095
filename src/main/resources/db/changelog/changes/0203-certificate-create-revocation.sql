--liquibase formatted sql
--changeset readback:0203-certificate-create-revocation
--comment Certificates that do not count any more from a day on, and why. For good: whoever is right after all gets a new one.
create table certificate_revocation (
    certificate_id uuid primary key references certificate,
    revoked_on date not null,
    reason text not null check (length(reason) between 1 and 500),
    revoked_by uuid not null references account,
    revoked_at timestamptz not null default clock_timestamp()
);
grant select, insert on certificate_revocation to readback_app;
--rollback drop table certificate_revocation;
