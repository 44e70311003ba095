--liquibase formatted sql
--changeset readback:0075-assessment-add-simulation-format
--comment Reports that another version of the program wrote are not read: they can be run again.
alter table simulation add column format integer not null default 1;
alter table simulation alter column format drop default;
comment on column simulation.format is 'what the report holds; counted up when that changes';
--rollback alter table simulation drop column format;
