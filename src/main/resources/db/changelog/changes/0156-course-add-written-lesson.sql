--liquibase formatted sql
--changeset readback:0156-course-add-written-lesson
--comment Lessons written in this installation: the content files never retire them. A translation knows which original it was made of.
alter table lesson add column made_here boolean not null default false;
alter table lesson_text add column original smallint check (original > 0);
comment on column lesson_text.original is 'number of the text in the first language of the course of which this is a translation; empty where both came from the files';
--rollback alter table lesson_text drop column original; alter table lesson drop column made_here;
