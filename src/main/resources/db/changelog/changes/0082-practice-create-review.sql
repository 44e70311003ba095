--liquibase formatted sql
--changeset readback:0082-practice-create-review
--comment Every review of a card, with the state it led to: written once, never changed.
create type card_form as enum ('MEANING', 'TYPED', 'ITEM');
create table review (
    card_id uuid not null references review_card,
    account_id uuid not null references account,
    reviewed_at timestamptz not null,
    stability double precision not null check (stability > 0),
    difficulty double precision not null check (difficulty between 1 and 10),
    due_at timestamptz not null,
    days integer not null check (days >= 0),
    number smallint not null check (number > 0),
    grade smallint not null check (grade between 1 and 4),
    step smallint not null check (step >= 0),
    phase card_phase not null check (phase <> 'NEW'),
    phase_before card_phase not null,
    form card_form not null,
    origin origin not null,
    typed text,
    primary key (card_id, number),
    check ((phase_before = 'NEW') = (number = 1)),
    check (typed is null or form = 'TYPED')
);
create index review_of_person on review (account_id, reviewed_at);
comment on column review.number is 'of the review of this card, from 1: a second click counts for nothing';
comment on column review.days is 'of the calendar since the review before; 0 for the first';
comment on column review.grade is '1 again, 2 hard, 3 good, 4 easy';
comment on column review.typed is 'the English word as it was typed';
grant select, insert on review to readback_app;
--rollback drop table review; drop type card_form;
