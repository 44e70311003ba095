--liquibase formatted sql
--changeset readback:0106-scenario-create-run
--comment A walk through a scenario, one scene after the other. Deadlines are those of the database's clock.
create table scenario_run (
    run_id uuid primary key,
    account_id uuid not null references account,
    scenario_id text not null,
    number smallint not null,
    origin origin not null,
    timing text not null check (timing in ('TIMED', 'UNTIMED')),
    factor numeric(4, 2) not null check (factor between 1 and 4),
    scene text,
    nonce uuid not null,
    shown_at timestamptz,
    deadline timestamptz,
    started_at timestamptz not null default now(),
    finished_at timestamptz,
    points smallint,
    most smallint,
    passed boolean,
    foreign key (scenario_id, number) references scenario_version,
    check ((finished_at is null) = (scene is not null)),
    check ((finished_at is null) = (points is null)),
    check ((points is null) = (most is null) and (points is null) = (passed is null)),
    check (points between 0 and most),
    check (deadline is null or (timing = 'TIMED' and shown_at is not null))
);
create unique index scenario_run_open on scenario_run (account_id, scenario_id) where finished_at is null;
create index scenario_run_of_person on scenario_run (account_id, started_at);
comment on column scenario_run.factor is 'of the time: more than 1 for a person who was granted more';
comment on column scenario_run.scene is 'to be decided';
comment on column scenario_run.nonce is 'of that scene';
comment on column scenario_run.shown_at is 'when it came on the screen first; empty: what came before is still read';
grant select, insert, update (scene, nonce, shown_at, deadline, finished_at, points, most, passed) on scenario_run to readback_app;
--rollback drop table scenario_run;
