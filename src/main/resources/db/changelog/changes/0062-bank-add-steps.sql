--liquibase formatted sql
--changeset readback:0062-bank-add-steps
--comment Step difficulties of partial credit beside the a, b and c a response was given under; null for all other models.
alter table response add column steps double precision[];
comment on column response.steps is 'of partial credit, with a; b is then their mean';
--rollback alter table response drop column steps;
