--liquibase formatted sql
--changeset readback:0211-evidence-add-percent
--comment The share of points of a test that was taken elsewhere, beside what the test itself said of it: passed or not.
alter table evidence add column percent double precision
    check (percent between 0 and 100),
    add constraint evidence_percent_of_test check (percent is null or subject like 'test:%' and outcome in ('ACHIEVED', 'FAILED'));
--rollback alter table evidence drop constraint evidence_percent_of_test; alter table evidence drop column percent;
