--liquibase formatted sql
--changeset readback:0100-assessment-add-hold
--comment A running attempt can stand still: while an instructor pauses its session, or in a break that the test allows. Its deadline moves by that time when it goes on.
alter table attempt
    add column held_at timestamptz,
    add column held_until timestamptz,
    add column breaks smallint not null default 0 check (breaks >= 0),
    add column extra smallint not null default 0 check (extra between 0 and 200),
    add column supervised boolean not null default false,
    add column stopped boolean not null default false,
    add constraint attempt_hold check (held_until is null or held_at is not null);
comment on column attempt.held_at is 'since when it stands still; empty while it runs';
comment on column attempt.held_until is 'when a break ends by itself; empty for the pause of a session';
comment on column attempt.breaks is 'how many breaks its person has taken';
comment on column attempt.extra is 'percent of more time that is in the deadline';
comment on column attempt.supervised is 'whether it runs in a session, which can pause and end it';
comment on column attempt.stopped is 'whether the end of its session ended it';
--rollback alter table attempt drop constraint attempt_hold, drop column held_at, drop column held_until, drop column breaks, drop column extra, drop column supervised, drop column stopped;
