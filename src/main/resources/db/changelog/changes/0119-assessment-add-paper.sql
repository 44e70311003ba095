--liquibase formatted sql
--changeset readback:0119-assessment-add-paper
--comment Attempts that were taken on paper, with the day and who typed them in.
alter table attempt add column paper jsonb;
comment on column attempt.paper is 'the day it was taken and the account that typed it in; null for attempts on the screen';
--rollback alter table attempt drop column paper;
