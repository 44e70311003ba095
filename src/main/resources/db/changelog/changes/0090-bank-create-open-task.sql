--liquibase formatted sql
--changeset readback:0090-bank-create-open-task
--comment Tasks that people mark, and their versions: what was done keeps the wording it was done in.
create table open_task (
    task_id text primary key,
    lesson text not null,
    created_at timestamptz not null default now()
);
create index open_task_lesson on open_task (lesson);
create table open_task_version (
    task_id text not null references open_task,
    number smallint not null check (number > 0),
    status item_status not null,
    body jsonb not null,
    sha256 bytea not null,
    created_at timestamptz not null default now(),
    primary key (task_id, number)
);
comment on column open_task_version.body is 'kind, what is to be done, limits, and the form with its version';
comment on column open_task_version.sha256 is 'of the body as written by the program: the same content has the same';
grant select, insert, update (lesson) on open_task to readback_app;
grant select, insert, update (status) on open_task_version to readback_app;
--rollback drop table open_task_version; drop table open_task;
