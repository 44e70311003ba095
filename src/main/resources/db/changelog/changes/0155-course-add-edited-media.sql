--liquibase formatted sql
--changeset readback:0155-course-add-edited-media
--comment Media that people put into a lesson here stay when the content files are read again.
alter table lesson_media add column edited_here boolean not null default false;
grant update (media_id, edited_here) on lesson_media to readback_app;
--rollback revoke update (media_id) on lesson_media from readback_app; alter table lesson_media drop column edited_here;
