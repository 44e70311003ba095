--liquibase formatted sql
--changeset readback:0118-bank-add-paper
--comment Tests that were taken on paper and typed in later. They are an occasion of their own: how long an answer took is not known, so that they stay out of times, statistics and calibrations of tests on the screen.
alter type occasion add value 'PAPER';
--rollback update response set occasion = 'TEST' where occasion = 'PAPER';
--rollback alter type occasion rename to occasion_with_paper;
--rollback create type occasion as enum ('INLINE_CHECK', 'LESSON_CHECK', 'PRACTICE', 'REVIEW', 'TEST');
--rollback alter table response alter column occasion type occasion using cast(cast(occasion as text) as occasion);
--rollback drop type occasion_with_paper;
