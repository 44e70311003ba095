--liquibase formatted sql
--changeset readback:0021-bank-create-response
--comment The one log of everything answered: written once, never changed. Columns are ordered widest first to save padding.
create type occasion as enum ('INLINE_CHECK', 'LESSON_CHECK', 'PRACTICE', 'REVIEW', 'TEST');
create type origin as enum ('REAL', 'SIMULATED', 'PREVIEW');
create table response (
    sitting uuid not null,
    nonce uuid not null,
    account_id uuid not null references account,
    answered_at timestamptz not null default clock_timestamp(),
    score double precision not null check (score between 0 and 1),
    a double precision not null,
    b double precision not null,
    c double precision not null,
    item_version integer not null references item_version,
    milliseconds integer not null check (milliseconds >= 0),
    occasion occasion not null,
    origin origin not null,
    position smallint not null check (position > 0),
    language text not null,
    answer jsonb not null,
    primary key (sitting, position),
    constraint response_nonce unique (nonce)
);
create index response_of_person on response (account_id, answered_at);
create index response_of_item on response (item_version);
comment on column response.sitting is 'the attempt or the lesson visit';
comment on column response.answer is 'by the option ids of the item';
comment on column response.a is 'with b and c: the parameters in force when it was given';
grant select, insert on response to readback_app;
--rollback drop table response; drop type origin; drop type occasion;
