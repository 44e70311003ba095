--liquibase formatted sql
--changeset readback:0107-scenario-create-decision
--comment What somebody decided in a scene; written once and never touched again.
create table scenario_decision (
    run_id uuid not null references scenario_run,
    position smallint not null check (position > 0),
    scene text not null,
    choice smallint check (choice >= 0),
    nonce uuid not null unique,
    milliseconds integer not null check (milliseconds >= 0),
    decided_at timestamptz not null default clock_timestamp(),
    primary key (run_id, position),
    unique (run_id, scene)
);
comment on column scenario_decision.choice is 'place of the choice from 0; empty: time ran out';
comment on column scenario_decision.milliseconds is 'since the scene came on the screen';
grant select, insert on scenario_decision to readback_app;
--rollback drop table scenario_decision;
