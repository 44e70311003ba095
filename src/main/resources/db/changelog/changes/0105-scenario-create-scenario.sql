--liquibase formatted sql
--changeset readback:0105-scenario-create-scenario
--comment Decisions under time in an invented mission. A version that somebody may have walked never changes.
create table scenario (
    scenario_id text primary key,
    lesson_id text not null references lesson,
    number smallint not null check (number > 0),
    draft boolean not null,
    position smallint not null,
    retired_at timestamptz
);
create index scenario_lesson on scenario (lesson_id);
create table scenario_version (
    scenario_id text not null references scenario,
    number smallint not null check (number > 0),
    sha256 bytea not null,
    body text not null,
    added_at timestamptz not null default now(),
    primary key (scenario_id, number)
);
comment on column scenario.number is 'of the version in use';
comment on column scenario.draft is 'kept from approval by its author: in a demonstration only';
comment on column scenario.position is 'among all scenarios, in the order of the files';
comment on column scenario_version.body is 'the graph of scenes as JSON';
grant select, insert, update (lesson_id, number, draft, position, retired_at) on scenario to readback_app;
grant select, insert on scenario_version to readback_app;
--rollback drop table scenario_version; drop table scenario;
