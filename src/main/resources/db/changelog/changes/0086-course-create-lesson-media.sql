--liquibase formatted sql
--changeset readback:0086-course-create-lesson-media
--comment Which media belong to a lesson, by their file name: whoever may read the lesson may have them.
create table lesson_media (
    lesson_id text not null references lesson,
    name text not null,
    media_id text not null references media,
    primary key (lesson_id, name)
);
create index lesson_media_media on lesson_media (media_id);
grant select, insert, delete on lesson_media to readback_app;
--rollback drop table lesson_media;
