--liquibase formatted sql
--changeset readback:0110-marking-add-until
--comment Works that belong to a test end at a time; somebody may do the same task again in another test, so only works without an end are one at a time.
alter table work add column until timestamptz;
drop index work_open;
create unique index work_open on work (account_id, task_id) where handed_in_at is null and until is null;
comment on column work.until is 'afterwards nothing is taken; null for a work that ends when it is handed in';
grant update (until) on work to readback_app;
--rollback drop index work_open; create unique index work_open on work (account_id, task_id) where handed_in_at is null; alter table work drop column until;
