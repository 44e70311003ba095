--liquibase formatted sql
--changeset readback:0072-panel-create-standard-setting
--comment A panel that sets cut scores: what it judges, who belongs to it, how far it has come. Whoever leads it does not decide on what comes of it.
create table standard_setting (
    setting_id uuid primary key,
    scale text not null,
    framework text not null,
    facilitator uuid not null references account,
    decider uuid not null references account,
    opened_at timestamptz not null default now(),
    proposal jsonb,
    proposed_at timestamptz,
    outcome text check (outcome in ('ADOPTED', 'REJECTED', 'GIVEN_UP')),
    ended_at timestamptz,
    reason text not null default '',
    foreign key (scale, framework) references scale (scale, framework),
    check (facilitator <> decider),
    check ((proposal is null) = (proposed_at is null)),
    check ((outcome is null) = (ended_at is null))
);
create index standard_setting_facilitator on standard_setting (facilitator);
create index standard_setting_decider on standard_setting (decider);
create table standard_border (
    setting_id uuid not null references standard_setting,
    band smallint not null check (band > 1),
    description text not null,
    primary key (setting_id, band)
);
create table standard_item (
    setting_id uuid not null references standard_setting,
    position smallint not null check (position > 0),
    item_id text not null,
    number smallint not null,
    model jsonb not null,
    primary key (setting_id, position),
    unique (setting_id, item_id),
    foreign key (item_id, number) references item_version (item_id, number)
);
create table standard_rater (
    setting_id uuid not null references standard_setting,
    account_id uuid not null references account,
    primary key (setting_id, account_id)
);
create index standard_rater_account on standard_rater (account_id);
create table standard_round (
    setting_id uuid not null references standard_setting,
    round smallint not null check (round > 0),
    opened_at timestamptz not null default now(),
    closed_at timestamptz,
    primary key (setting_id, round)
);
create unique index standard_round_open on standard_round (setting_id) where closed_at is null;
comment on column standard_setting.proposal is 'the cuts as proposed, and the version of the cuts that they would replace';
comment on column standard_setting.decider is 'who adopts or rejects what is proposed';
comment on column standard_border.band is 'the band that begins here';
comment on column standard_border.description is 'of a person who has just reached it';
comment on column standard_item.model is 'the parameters in force when the setting was opened';
grant select, insert on standard_border, standard_item, standard_rater to readback_app;
grant select, insert, update (proposal, proposed_at, outcome, ended_at, reason) on standard_setting to readback_app;
grant select, insert, update (closed_at) on standard_round to readback_app;
--rollback drop table standard_round; drop table standard_rater; drop table standard_item; drop table standard_border; drop table standard_setting;
