--liquibase formatted sql
--changeset readback:0180-profile-create-profile
--comment What missions ask of posts: missions, profiles, what people write on them (revisions are added), versions that two people agreed on (never changed), and which profile a contingent follows.
create table mission (
    mission_id text primary key check (mission_id ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    file_sha256 text
);
create table mission_revision (
    mission_id text not null references mission,
    revision integer not null check (revision > 0),
    name text not null check (name <> ''),
    mandate jsonb not null,
    set_up_by text not null,
    resolution text not null,
    valid_until date,
    checked_on date,
    source text not null,
    confidence text not null check (confidence in ('OFFICIAL', 'REPORTED', 'GENERAL', 'CENTRE')),
    changed_by uuid references account,
    changed_at timestamptz not null default clock_timestamp(),
    primary key (mission_id, revision)
);
comment on column mission.file_sha256 is 'of the content file that was read last; none if people made it';
comment on column mission_revision.mandate is 'a line by language; an empty object if nobody wrote one';
comment on column mission_revision.resolution is 'that renewed it last, as far as known; may be empty';
create table requirement_profile (
    profile_id text primary key check (profile_id ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    mission_id text references mission,
    file_sha256 text
);
create table profile_draft (
    draft_id integer primary key generated always as identity,
    profile_id text not null references requirement_profile,
    state text not null default 'DRAFT' check (state in ('DRAFT', 'PROPOSED', 'APPROVED', 'DISCARDED')),
    proposed_by uuid references account,
    note text not null default ''
);
create unique index profile_draft_open on profile_draft (profile_id) where state in ('DRAFT', 'PROPOSED');
create table profile_draft_revision (
    draft_id integer not null references profile_draft,
    revision integer not null check (revision > 0),
    body jsonb not null,
    changed_by uuid references account,
    changed_at timestamptz not null default clock_timestamp(),
    primary key (draft_id, revision)
);
comment on column profile_draft_revision.changed_by is 'nobody where the text came from a file';
create table profile_version (
    profile_id text not null references requirement_profile,
    version integer not null check (version > 0),
    body jsonb not null,
    in_force_from date not null,
    proposed_by uuid references account,
    approved_by uuid references account,
    approved_at timestamptz not null default clock_timestamp(),
    primary key (profile_id, version),
    check (proposed_by <> approved_by)
);
comment on column profile_version.approved_by is 'nobody where it belongs to the demonstration';
create table contingent_profile (
    following_id bigint primary key generated always as identity,
    contingent_id uuid not null references contingent,
    profile_id text not null references requirement_profile,
    from_on date not null,
    set_by uuid references account,
    set_at timestamptz not null default clock_timestamp()
);
create index contingent_profile_contingent on contingent_profile (contingent_id);
comment on column contingent_profile.from_on is 'what was set later overrules what was set earlier for this day and after it';
grant select, insert, update (file_sha256) on mission to readback_app;
grant select, insert on mission_revision to readback_app;
grant select, insert, update (mission_id, file_sha256) on requirement_profile to readback_app;
grant select, insert, update (state, proposed_by, note) on profile_draft to readback_app;
grant select, insert on profile_draft_revision, profile_version, contingent_profile to readback_app;
--rollback drop table contingent_profile, profile_version, profile_draft_revision, profile_draft, requirement_profile, mission_revision, mission;
