--liquibase formatted sql
--changeset readback:0201-certificate-create-template
--comment Who issues certificates and who signs them. The newest counts; a certificate keeps the one that it was issued with.
create table certificate_template (
    template_id uuid primary key,
    wording jsonb not null,
    made_by uuid not null references account,
    made_at timestamptz not null default clock_timestamp()
);
grant select, insert on certificate_template to readback_app;
--rollback drop table certificate_template;
