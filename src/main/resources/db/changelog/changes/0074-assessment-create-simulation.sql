--liquibase formatted sql
--changeset readback:0074-assessment-create-simulation
--comment What simulated tests found. The newest few of each test are kept: any of them can be run again from its seed.
create table simulation (
    number integer primary key generated always as identity,
    blueprint_id text not null,
    blueprint_version integer not null,
    people jsonb not null,
    report jsonb not null,
    done_at timestamptz not null default now(),
    foreign key (blueprint_id, blueprint_version) references blueprint
);
create index simulation_test on simulation (blueprint_id, number);
comment on column simulation.people is 'how many, mean and standard deviation of ability in logits, seed: nobody real';
comment on column simulation.report is 'figures only, no answers';
grant select, insert, delete on simulation to readback_app;
--rollback drop table simulation;
