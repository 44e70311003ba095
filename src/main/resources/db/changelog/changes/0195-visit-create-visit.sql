--liquibase formatted sql
--changeset readback:0195-visit-create-visit
--comment Visits of assessment teams, with what is to be ready for them and what is to be done after them. How a task stands is the newest of its steps; steps are added, nothing is changed.
create table visit (
    visit_id uuid primary key,
    contingent_id uuid not null references contingent,
    day date not null,
    team text not null check (length(team) between 1 and 200),
    purpose text not null check (length(purpose) between 1 and 500),
    planned_by uuid not null references account,
    planned_at timestamptz not null default clock_timestamp()
);
create index visit_contingent on visit (contingent_id);
create table visit_task (
    task_id uuid primary key,
    visit_id uuid not null references visit,
    kind text not null check (kind in ('CHECK', 'ACTION')),
    place smallint not null,
    standard text check (standard ~ '^[a-z-]{1,40}$'),
    words text check (length(words) between 1 and 300),
    unique (visit_id, kind, place),
    check ((standard is null) <> (words is null))
);
create table visit_task_step (
    step integer primary key generated always as identity,
    task_id uuid not null references visit_task,
    owner text not null default '' check (length(owner) <= 120),
    due_on date,
    done boolean not null,
    taken_by uuid not null references account,
    taken_at timestamptz not null default clock_timestamp()
);
create index visit_task_step_task on visit_task_step (task_id);
comment on column visit.team is 'who comes';
comment on column visit_task.standard is 'which line of the shipped list it is; own lines have words instead';
comment on column visit_task_step.owner is 'who sees to it, in words: it may be somebody without an account';
grant select, insert, update (day, team, purpose) on visit to readback_app;
grant select, insert on visit_task, visit_task_step to readback_app;
--rollback drop table visit_task_step; drop table visit_task; drop table visit;
