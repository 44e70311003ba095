--liquibase formatted sql
--changeset readback:0081-practice-create-card
--comment What a person shall keep in mind, and where it stands: a word that was met, or an item that was missed.
create type card_kind as enum ('WORD', 'ITEM');
create type card_phase as enum ('NEW', 'LEARNING', 'REVIEW', 'RELEARNING');
create table review_card (
    card_id uuid primary key default gen_random_uuid(),
    account_id uuid not null references account,
    kind card_kind not null,
    subject text not null,
    origin origin not null,
    added_at timestamptz not null default clock_timestamp(),
    reviews smallint not null default 0 check (reviews >= 0),
    phase card_phase not null default 'NEW',
    step smallint not null default 0 check (step >= 0),
    stability double precision check (stability > 0),
    difficulty double precision check (difficulty between 1 and 10),
    reviewed_at timestamptz,
    due_at timestamptz,
    unique (account_id, kind, subject),
    check ((phase = 'NEW') = (reviews = 0)),
    check ((phase = 'NEW') = (stability is null)),
    check ((phase = 'NEW') = (difficulty is null)),
    check ((phase = 'NEW') = (reviewed_at is null)),
    check ((phase = 'NEW') = (due_at is null))
);
create index review_card_due on review_card (account_id, due_at);
comment on column review_card.subject is 'lesson/word, or the id of the item';
comment on column review_card.stability is 'days until the chance of recall is 0.9';
comment on column review_card.due_at is 'in the phase REVIEW the beginning of the day';
grant select, insert, update (reviews, phase, step, stability, difficulty, reviewed_at, due_at) on review_card to readback_app;
--rollback drop table review_card; drop type card_phase; drop type card_kind;
