--liquibase formatted sql
--changeset readback:0060-bank-create-calibration
--comment What a calibration of a pool found, kept as it was proposed. The application may add one and decide about it, never change what it found.
create type calibration_state as enum ('PROPOSED', 'APPROVED', 'REJECTED');
create table calibration (
    calibration_id integer primary key generated always as identity,
    pool text not null,
    model text not null check (model in ('RASCH', 'TWO_PARAMETER', 'THREE_PARAMETER', 'PARTIAL_CREDIT')),
    priors text not null check (priors in ('NONE', 'STANDARD')),
    started_by uuid not null references account,
    started_at timestamptz not null,
    proposed_at timestamptz not null default now(),
    people integer not null check (people >= 0),
    responses integer not null check (responses >= 0),
    log_likelihood double precision not null,
    iterations integer not null check (iterations > 0),
    converged boolean not null,
    linked_to integer not null check (linked_to >= 0),
    slope double precision not null check (slope > 0),
    intercept double precision not null,
    anchors integer not null check (anchors >= 0),
    state calibration_state not null default 'PROPOSED',
    decided_by uuid references account,
    decided_at timestamptz,
    check ((state = 'PROPOSED') = (decided_at is null) and (decided_by is null) = (decided_at is null))
);
create unique index calibration_waiting on calibration (pool) where state = 'PROPOSED';
comment on column calibration.linked_to is 'the parameter version of the pool to whose scale it was brought; 0 for the start values';
comment on column calibration.slope is 'with the intercept: theta in force = slope theta + intercept';
create table calibration_item (
    calibration_id integer not null references calibration,
    item_version integer not null references item_version,
    responses integer not null check (responses >= 0),
    kept boolean not null,
    a double precision not null check (a > 0),
    b double precision not null,
    c double precision not null check (c >= 0 and c < 1),
    steps double precision[] check (cardinality(steps) > 1),
    errors double precision[] not null,
    remarks text[] not null,
    primary key (calibration_id, item_version)
);
comment on column calibration_item.kept is 'too little is known: the parameters in force stay, and are repeated here';
comment on column calibration_item.steps is 'of partial credit; b is then their mean';
comment on column calibration_item.errors is 'standard errors of a, of b or each step, of c, as far as estimated; none where unknown';
grant select, insert, update (state, decided_by, decided_at) on calibration to readback_app;
grant select, insert on calibration_item to readback_app;
--rollback drop table calibration_item; drop table calibration; drop type calibration_state;
