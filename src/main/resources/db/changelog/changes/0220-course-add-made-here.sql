--liquibase formatted sql
--changeset readback:0220-course-add-made-here
--comment Courses begun in this installation from another: the content files never retire them. What was copied knows of what.
alter table course add column made_here boolean not null default false;
alter table course add column copied_from text references course;
alter table lesson add column copied_from text references lesson;
comment on column lesson.copied_from is 'the lesson whose items, words and files it began with';
--rollback alter table lesson drop column copied_from; alter table course drop column copied_from, drop column made_here;
