--liquibase formatted sql
--changeset readback:0040-assessment-create-blueprint
--comment What a test is made of, and where one band ends and the next begins. Both are added to, never changed: attempts point to versions.
create table blueprint (
    blueprint_id text not null,
    version integer not null check (version > 0),
    body jsonb not null,
    sha256 bytea not null,
    created_at timestamptz not null default now(),
    primary key (blueprint_id, version)
);
create table cut_score (
    scale text not null,
    version integer not null check (version > 0),
    band smallint not null check (band > 1),
    theta double precision not null,
    method text not null,
    panel text not null,
    decided_on date not null,
    primary key (scale, version, band)
);
comment on column cut_score.band is 'the band that begins at theta';
comment on column cut_score.theta is 'logits';
grant select, insert on blueprint, cut_score to readback_app;
--rollback drop table cut_score; drop table blueprint;
