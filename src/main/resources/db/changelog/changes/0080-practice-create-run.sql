--liquibase formatted sql
--changeset readback:0080-practice-create-run
--comment A run of practice, one item after the other, each chosen after the answer before; its id is the sitting of its responses.
create table practice_run (
    run_id uuid primary key,
    account_id uuid not null references account,
    focus text not null,
    origin origin not null,
    language text not null,
    items smallint not null check (items > 0),
    seed bigint not null,
    position smallint not null check (position > 0),
    item text,
    nonce uuid not null,
    shown_at timestamptz,
    started_at timestamptz not null default now(),
    finished_at timestamptz,
    correct smallint check (correct between 0 and items),
    check ((finished_at is null) = (correct is null)),
    check ((finished_at is null) = (item is not null))
);
create unique index practice_run_open on practice_run (account_id) where finished_at is null;
create index practice_run_of_person on practice_run (account_id, started_at);
comment on column practice_run.focus is 'skill/use, topic/eng1-01 or mistakes';
comment on column practice_run.items is 'how many different items it has; missed ones come once more';
comment on column practice_run.seed is 'of the choice of items and of the order of their options';
comment on column practice_run.item is 'version as id/number of the item to be answered';
comment on column practice_run.nonce is 'of that item';
comment on column practice_run.shown_at is 'when it came on the screen first';
comment on column practice_run.correct is 'how many items were right at once';
grant select, insert, update (position, item, nonce, shown_at, finished_at, correct) on practice_run to readback_app;
--rollback drop table practice_run;
