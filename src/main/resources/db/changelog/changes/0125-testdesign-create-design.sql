--liquibase formatted sql
--changeset readback:0125-testdesign-create-design
--comment Tests as somebody builds them. Revisions are added and never changed; a revision exists once, so that two people cannot write the same one.
create table test_design (
    design_id integer primary key generated always as identity,
    state text not null default 'DRAFT' check (state in ('DRAFT', 'IN_REVIEW', 'OFFERED', 'DISCARDED')),
    is_new boolean not null,
    version integer,
    kept_as text,
    note text not null default ''
);
create table test_design_revision (
    design_id integer not null references test_design,
    revision integer not null check (revision > 0),
    body jsonb not null,
    changed_by uuid not null references account,
    changed_at timestamptz not null default clock_timestamp(),
    primary key (design_id, revision)
);
comment on column test_design.is_new is 'whether there was no test of its name when it was begun';
comment on column test_design.version is 'of the blueprint, as which the newest revision was kept';
comment on column test_design.kept_as is 'the name under which it was kept before';
grant select, insert, update (state, version, kept_as, note) on test_design to readback_app;
grant select, insert on test_design_revision to readback_app;
--rollback drop table test_design_revision; drop table test_design;
