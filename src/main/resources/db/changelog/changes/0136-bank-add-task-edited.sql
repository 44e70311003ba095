--liquibase formatted sql
--changeset readback:0136-bank-add-task-edited
--comment Open tasks written or changed here: what the content files then say of them waits as a draft.
alter table open_task_version add column edited_here boolean not null default false;
--rollback alter table open_task_version drop column edited_here;
